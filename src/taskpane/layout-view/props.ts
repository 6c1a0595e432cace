import type { LayoutRequest } from "../state/layout-request";
import type { LayoutShown } from "../../actions";
import type { A1Address } from "../../scorecard/sheet/position";

export interface LayoutViewProps {
  readonly shown: LayoutShown;
  readonly busy: boolean;
  readonly onLayout: (request: LayoutRequest) => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** What the parts of one sheet's view share. */
export type PartProps = Pick<LayoutViewProps, "busy" | "onLayout" | "onGoTo"> & {
  readonly sheet: string;
};
