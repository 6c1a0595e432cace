import { applyRag } from "../../src/actions/apply-rag";
import { check } from "../../src/actions/check";
import type { Outcome } from "../../src/actions/outcome";
import type { Workbook } from "../../src/workbench";
import { coloursSeen } from "../kit/on-the-sheet";
import { openInExcel } from "../kit/office";
import { opened } from "../kit/packages";
import { PUBLISHERS } from "./all";
import { linesOfAssessed, linesOfExpected } from "./as-understood";
import { xlsxOf, type ExpectedSheet, type Publisher } from "./publisher";

const EVERY_SHEET = { kind: "allSheets" } as const;
const workbooks = Object.values(PUBLISHERS).map((publisher) => [publisher.habits, publisher] as const);

/** Does something with a publisher's file as the ribbon and the headless runner do: read from .xlsx, through Office.js. */
async function inExcel<Done>(
  publisher: Publisher,
  act: () => Promise<Outcome<Done>>,
): Promise<{ readonly workbook: Workbook; readonly done: Done }> {
  const workbook = opened(await xlsxOf(publisher));
  const excel = await openInExcel(workbook);
  try {
    const outcome = await act();
    if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
    excel.host.calculate();
    return { workbook, done: outcome };
  } finally {
    excel.close();
  }
}

/** The colours of every indicator's cells, a line for each row: what a person sees on the sheet. */
const expectedColours = ({ sheet, sections }: ExpectedSheet): string[] =>
  sections.flatMap(({ indicators }) =>
    indicators.map(
      ([row, , name, , , cells]) =>
        `${sheet}, row ${row}, "${name}": ${cells.toLowerCase().replace(/[o-]/g, ".")}`,
    ),
  );

const seenColours = (workbook: Workbook, { sheet, sections }: ExpectedSheet): string[] =>
  sections.flatMap(({ periods, indicators }) =>
    indicators.map(([row, , name]) => {
      const seen = periods.map((period) =>
        coloursSeen(workbook, `${period.split(" ")[0] ?? ""}${row}`, sheet),
      );
      return `${sheet}, row ${row}, "${name}": ${seen.join("")}`;
    }),
  );

describe.each(workbooks)("a workbook with %s", (_habits, publisher) => {
  it("is understood in every cell", async () => {
    const { done } = await inExcel(publisher, () => check(EVERY_SHEET));
    expect(done.assessments.flatMap(linesOfAssessed)).toEqual(publisher.expected.flatMap(linesOfExpected));
  });

  it("shows those colours once RAG is applied, and is understood as before", async () => {
    const { workbook, done } = await inExcel(publisher, () => applyRag(EVERY_SHEET));
    expect(publisher.expected.flatMap((sheet) => seenColours(workbook, sheet))).toEqual(
      publisher.expected.flatMap(expectedColours),
    );
    expect(done.assessments.flatMap(linesOfAssessed)).toEqual(publisher.expected.flatMap(linesOfExpected));
  });
});
