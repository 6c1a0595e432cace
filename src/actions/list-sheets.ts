import { sheetNames } from "../workbook/read/sheet-names";
import { refusable, type Outcome } from "./outcome";
import { readAndJudge } from "./read-and-judge/read-and-judge";

export interface ListedSheets {
  readonly sheets: readonly {
    readonly name: string;
    readonly isScorecard: boolean;
    readonly isProtected: boolean;
  }[];
}

/** Every sheet of the workbook and whether it holds a scorecard, so that a person can choose: earlier months may be published. */
export function listSheets(): Promise<Outcome<ListedSheets>> {
  return refusable(() =>
    Excel.run(async (context): Promise<Outcome<ListedSheets>> => {
      const names = await sheetNames(context);
      const judged = await readAndJudge(context, { kind: "sheets", names }, {}, "check");
      if (judged.kind === "refused") return judged;
      const sheets = judged.sheets.map(({ grid, read, assessment }) => ({
        name: grid.sheet,
        isScorecard: "sections" in assessment,
        isProtected: read.isProtected,
      }));
      return { kind: "done", sheets };
    }),
  );
}
