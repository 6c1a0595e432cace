import { applyRag } from "../../src/actions";
import type { Report } from "../../src/actions/report";
import { withReport } from "../../src/actions/with-report";
import { openInExcel } from "../kit/office";
import { workbookOf, type WrittenCell } from "../kit/workbook-of";
import { ACTIVE, coloursSeen, SHEET } from "../kit/on-the-sheet";

/** Applies RAG to one row, and gives what a person sees of it and what was said. */
async function applied(figures: readonly [WrittenCell, WrittenCell], target: WrittenCell) {
  const workbook = workbookOf({
    [SHEET]: [
      ["ID", "Indicator", "Apr-24", "May-24", "Target"],
      ["1", "Calls answered", ...figures, target],
    ],
  });
  const excel = await openInExcel(workbook);
  try {
    const outcome = await withReport(applyRag(ACTIVE));
    if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
    return { colours: coloursSeen(workbook, "C2:D2"), ...rowOf(outcome.report) };
  } finally {
    excel.close();
  }
}

function rowOf({ sheets, problems }: Report) {
  const indicator = sheets[0]?.sections[0]?.indicators[0];
  return {
    statuses: indicator?.figures.map(({ status, gap }) => gap ?? status),
    good: indicator?.polarity.good,
    problems: problems.map(({ cell }) => cell),
  };
}

describe("a number whose cell shows no figure", () => {
  it("is left uncoloured where it is drawn as a date", async () => {
    expect(await applied([[45383, "mmm-yy"], 12], 10)).toMatchObject({
      colours: [".g"],
      statuses: ["unreadable", "green"],
    });
  });

  it("is left uncoloured where its format hides it as a small count", async () => {
    expect(
      await applied(
        [
          [3, '[<5]"*";0'],
          [12, '[<5]"*";0'],
        ],
        10,
      ),
    ).toMatchObject({
      colours: [".g"],
      statuses: ["suppressed", "green"],
    });
  });
});

describe("a duration", () => {
  const minutes = (count: number): WrittenCell => [count / 1440, "[h]:mm"];

  it("is judged against a target that is a duration, less being better", async () => {
    expect(await applied([minutes(90), minutes(91)], minutes(90))).toMatchObject({
      colours: ["ga"],
      statuses: ["green", "amber"],
      good: "lower",
    });
  });

  it.each<[WrittenCell, string[]]>([
    ["10 minutes", ["gr"]],
    ["0:10", ["gr"]],
    ["1 hour", ["gg"]],
  ])("of 0:10 and of 0:12 against %j is coloured %j, equal being on target", async (target, colours) => {
    expect(await applied([minutes(10), minutes(12)], target)).toMatchObject({ colours });
    expect(await applied(["0:10", "0:12"], target)).toMatchObject({ colours });
  });

  it("is not compared with a target that has no unit of time: that is reported at the target", async () => {
    expect(await applied([minutes(10), minutes(12)], 4)).toMatchObject({
      colours: [".."],
      statuses: ["none", "none"],
      problems: ["E2"],
    });
  });

  it("is not compared in a row with figures of another kind", async () => {
    expect(await applied([minutes(10), "12 minutes"], "10 minutes")).toMatchObject({
      colours: [".."],
      problems: ["E2"],
    });
  });
});
