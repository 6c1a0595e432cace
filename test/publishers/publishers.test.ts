import { check } from "../../src/actions/check";
import { openInExcel } from "../office";
import { opened } from "../workbench/xlsx/packages";
import { PUBLISHERS } from "./all";
import { linesOfAssessed, linesOfExpected } from "./as-understood";
import { xlsxOf, type Publisher } from "./publisher";

/** Checks a publisher's file as the ribbon and the headless runner do: read from .xlsx, judged through Office.js. */
async function checked(publisher: Publisher) {
  const excel = await openInExcel(opened(await xlsxOf(publisher)));
  try {
    return await check({ kind: "allSheets" });
  } finally {
    excel.close();
  }
}

describe("a workbook as its publisher lays it out", () => {
  it.each(Object.values(PUBLISHERS).map((publisher) => [publisher.habits, publisher] as const))(
    "is understood in every cell: %s",
    async (_habits, publisher) => {
      const outcome = await checked(publisher);
      if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
      expect(outcome.assessments.flatMap(linesOfAssessed)).toEqual(
        publisher.expected.flatMap(linesOfExpected),
      );
    },
  );
});
