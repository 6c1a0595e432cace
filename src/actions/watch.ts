import { watchWorkbook, type WorkbookEvent } from "../workbook/watch-workbook";
import { refusable, type Outcome } from "./outcome";

export type { ChangedBy, WorkbookEvent } from "../workbook/watch-workbook";

export interface Watching {
  readonly stop: () => Promise<void>;
}

/**
 * Tells of changes in the workbook for as long as the page is open, or until `stop`. Refused where Excel cannot tell of
 * changes in every sheet (before ExcelApi 1.9).
 */
export function watch(tell: (event: WorkbookEvent) => void): Promise<Outcome<Watching>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<Watching>> => {
      return { kind: "done", stop: await watchWorkbook(context, tell) };
    }),
  );
}
