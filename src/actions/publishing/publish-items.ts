import { withRemarks } from "../../scorecard/data-checks/data-remarks";
import type { IndicatorAssessment, SheetAssessment } from "../../scorecard/assessment";
import { fingerprint } from "../../scorecard/publishing/fingerprint";
import type { CellPosition } from "../../scorecard/sheet/position";
import type { Settings } from "../../scorecard/settings/settings";
import type { HandMadeFill } from "../../workbook/read/hand-made-fills";
import type { Acceptance, Acceptances } from "../../workbook/kept/saved-publications";
import { fillItems } from "./publish-items-of-fills";
import { narrativeItems } from "./publish-items-of-narratives";
import { emptyPeriodItems } from "./publish-items-of-periods";
import { assumedPolarityItems, problemItems } from "./publish-items-of-rows";
import { colourItems } from "./publish-items-of-colours";
import type { PublishItemKind } from "./publish-item-kinds";
import type { SheetStanding } from "../out-of-date";

/** Something to look at before publishing, at its cell: fixed, it is gone; accepted with a reason, it may stand. */
export interface PublishItem extends CellPosition {
  /** The same for the same fact: once the fact changes, an acceptance of it no longer counts. */
  readonly key: string;
  readonly kind: PublishItemKind;
  readonly sheet: string;
  /** The indicator that it is about, where it is about one. */
  readonly indicator: Pick<IndicatorAssessment, "id" | "name" | "row"> | null;
  /** One sentence or two, naming the cell. */
  readonly what: string;
  readonly accepted: Acceptance | null;
}

export interface CheckedSheet {
  readonly assessment: SheetAssessment;
  readonly standing: SheetStanding;
  readonly fills: readonly HandMadeFill[];
}

/** Everything to look at on one sheet before it is published, as it is found. */
export function publishItems(
  { assessment, standing, fills }: CheckedSheet,
  settings: Settings,
  acceptances: Acceptances,
): PublishItem[] {
  const { sheet } = assessment;
  const found = [
    ...narrativeItems(assessment),
    ...colourItems(assessment, standing, settings),
    ...fillItems(assessment, fills),
    ...problemItems(withRemarks(assessment)),
    ...emptyPeriodItems(assessment),
    ...assumedPolarityItems(assessment),
  ];
  const times = new Map<string, number>();
  return found.map(({ kind, indicator, fact, ...cellAndWords }): PublishItem => {
    const bare = `${kind} ${fingerprint([sheet, ...fact].join("\n"))}`;
    const time = (times.get(bare) ?? 0) + 1;
    times.set(bare, time);
    const key = time === 1 ? bare : `${bare} ${String(time)}`;
    const about = indicator && { id: indicator.id, name: indicator.name, row: indicator.row };
    const accepted = acceptances.get(key) ?? null;
    return { key, kind, sheet, ...cellAndWords, indicator: about, accepted };
  });
}
