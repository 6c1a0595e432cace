import type { NarrativePlan, PlanRefusal } from "../../../src/scorecard/narrative-writing/narrative-edits";
import { findIndicators } from "../../../src/scorecard/narrative-writing/find-indicator";
import { NO_CORRECTIONS } from "../../../src/scorecard/layout/corrections/layout-corrections";
import { sheetToWriteIn } from "../../../src/scorecard/narrative-writing/sheet-to-write-in";
import { planNarrative } from "../../../src/scorecard/narrative-writing/narrative-plan";
import { assessed } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";

const HEADER = ["ID", "Visits", "Jan-25", "Feb-25", "Target"];
const indicator = (id: string) => [id, `Visits of ${id}`, "80%", "60%", "90%"];
const NEXT = [["ID", "Reviews", "Jan-25", "Feb-25", "Target"], indicator("90")];

/** A section with these IDs and this below it, and another section after it. */
const sheetWith = (ids: string, below: readonly (readonly string[])[], next = NEXT) =>
  gridOfText([HEADER, ...ids.split(" ").map(indicator), ...below, [], ...next]);

function planFor(
  rows: ReturnType<typeof gridOfText>,
  id: string,
  shared: "ownParagraph" | "forAll" = "ownParagraph",
): NarrativePlan | PlanRefusal {
  const sheet = sheetToWriteIn(rows, assessed(rows), NO_CORRECTIONS);
  const [found] = findIndicators(sheet, { id, name: null, section: null });
  if (found === undefined) throw new Error(`There is no ${id}`);
  return planNarrative({ grid: rows, sheet, ...found }, "New words.", shared);
}

/** What the sheet's cells hold once a plan is carried out: the rows from the first that changes to the last. */
function written(plan: NarrativePlan | PlanRefusal): unknown {
  if (plan.kind !== "plan") return plan.kind;
  const { insertion, texts, question } = plan;
  const put =
    insertion === null
      ? ""
      : `${insertion.rows.map(({ kind }) => kind).join("+")} at ${insertion.before + 1}; `;
  const cells = texts.map(({ row, column, text }) => `${String.fromCharCode(65 + column)}${row + 1}=${text}`);
  const asked = question === null ? "" : ` ?${question.kind}`;
  return `${put}${cells.join(" | ")}${asked}`;
}

const IDS = "7 8a 9a 9b 10 13";

describe("a new narrative", () => {
  const dashed = [["Narrative:"], ["- ID 7: Seven."], ["- ID 9b: Nine b."], ["- ID 13: Thirteen."]];

  it.each([
    [
      "first in its block",
      "9a",
      dashed.slice(0, 1).concat([["- ID 9b: Nine b."]]),
      "paragraph at 9; A9=- ID 9a: New words.",
    ],
    ["between two others, in the order of the IDs", "10", dashed, "paragraph at 11; A11=- ID 10: New words."],
    ["9a before 9b", "9a", dashed, "paragraph at 10; A10=- ID 9a: New words."],
    ["last, right behind the last one", "13", dashed.slice(0, 3), "paragraph at 11; A11=- ID 13: New words."],
  ])("goes %s", (_where, id, below, expected) => {
    expect(written(planFor(sheetWith(IDS, below), id))).toBe(expected);
  });

  it.each([
    ["ID: ", ["ID: 7: Seven."], "ID: 9a: "],
    ["no space", ["ID7: Seven.", "ID13: Thirteen."], "ID9a: "],
    ["the spacing of most", ["ID 7:Seven.", "ID 9b: Nine.", "ID 13: Thirteen."], "ID 9a: "],
    ["a bullet", ["• ID 7: Seven."], "• ID 9a: "],
    ["a dash behind the ID", ["ID 7 - Seven."], "ID 9a - "],
    ["the plural for several alone", ["IDs 7 and 8a: Seven.", "ID 13: Thirteen."], "ID 9a: "],
  ])("is headed as the block's others are: %s", (_how, paragraphs, heading) => {
    const plan = planFor(sheetWith(IDS, [["Narrative:"], ...paragraphs.map((text) => [text])]), "9a");
    expect(plan).toMatchObject({ paragraph: `${heading}New words.` });
  });

  it("keeps the blank rows between paragraphs", () => {
    const spaced = [["Narrative:"], [], ["ID 7: Seven."], [], ["ID 13: Thirteen."]];
    expect(written(planFor(sheetWith(IDS, spaced), "9a"))).toBe(
      "paragraph+spacer at 12; A12=ID 9a: New words.",
    );
    const last = spaced.slice(0, 3);
    expect(written(planFor(sheetWith(IDS, last), "9a"))).toBe(
      "spacer+paragraph at 11; A12=ID 9a: New words.",
    );
  });

  it("goes in the order of the rows where the block keeps to those and not to the IDs", () => {
    const below = [["Narrative:"], ["ID 20: Twenty."], ["ID 5: Five."]];
    expect(written(planFor(sheetWith("20 9 5", below), "9"))).toBe("paragraph at 7; A7=ID 9: New words.");
  });

  it("goes in the order of the rows where IDs begin with different letters", () => {
    const below = [["Narrative:"], ["ID EH2: Help."], ["ID CS4: Care."]];
    expect(written(planFor(sheetWith("EH2 EH3 CS4", below), "EH3"))).toBe(
      "paragraph at 7; A7=ID EH3: New words.",
    );
  });

  it("goes above the section's own paragraphs, headed as other sections head theirs", () => {
    const rows = sheetWith(
      "54 55",
      [["Narrative:"], ["Data has only been received."]],
      [...NEXT, ["Narrative:"], ["ID90: Ninety."]],
    );
    expect(written(planFor(rows, "54"))).toBe("paragraph at 5; A5=ID54: New words.");
  });

  it("goes under a label that stands alone, as another section's paragraphs look", () => {
    const rows = sheetWith(IDS, [["Narrative:"]], [...NEXT, ["Narrative:"], ["ID 90: Ninety."]]);
    const plan = planFor(rows, "10");
    expect(written(plan)).toBe("paragraph at 9; A9=ID 10: New words.");
    expect(plan).toMatchObject({ insertion: { rows: [{ like: 12 }] } });
  });

  it("makes a block under the section where it has none, as another section's, with a blank row below", () => {
    const rows = gridOfText([HEADER, indicator("7"), ...NEXT, ["Commentary:"], ["- ID 90: Ninety."]]);
    expect(written(planFor(rows, "7"))).toBe(
      "label+paragraph+spacer at 3; A3=Commentary: | A4=- ID 7: New words.",
    );
  });

  it("makes a block of its own where the sheet has none at all", () => {
    expect(written(planFor(sheetWith("7 8", []), "8"))).toBe(
      "label+paragraph at 4; A4=Narrative: | A5=ID 8: New words.",
    );
  });

  it("stands in two cells where the others do", () => {
    const apart = [["Narrative:"], ["ID 7", "Seven."], ["ID 13", "Thirteen."]];
    expect(written(planFor(sheetWith(IDS, apart), "9a"))).toBe("paragraph at 10; A10=ID 9a | B10=New words.");
  });
});

describe("a block of lines in one cell", () => {
  it.each([
    ["9a", "Narrative: ID 7: Seven.\nGoes on.\nID 9a: New words.\nID 13: Thirteen."],
    ["13", "Narrative: ID 7: Seven.\nGoes on.\nID 13: New words. ?replaces"],
  ])("has the paragraph of %s in its text, in order", (id, expected) => {
    const cell = "Narrative: ID 7: Seven.\nGoes on.\nID 13: Thirteen.";
    expect(written(planFor(sheetWith(IDS, [[cell]]), id))).toBe(`A8=${expected}`);
  });

  it("begins with a new paragraph behind the label in the same cell", () => {
    expect(written(planFor(sheetWith(IDS, [["Narrative: - ID 9b: Nine."]]), "7"))).toBe(
      "A8=Narrative: - ID 7: New words.\n- ID 9b: Nine.",
    );
  });

  it("keeps blank lines between paragraphs", () => {
    expect(
      written(planFor(sheetWith(IDS, [["Narrative:"], ["ID 7: Seven.\n\nID 13: Thirteen."]]), "9a")),
    ).toBe("A9=ID 7: Seven.\n\nID 9a: New words.\n\nID 13: Thirteen.");
  });

  it("has a section's own words before it, which it would otherwise take in", () => {
    expect(written(planFor(sheetWith(IDS, [["Narrative: All is late."]]), "7"))).toBe(
      "A8=Narrative: All is late.\nID 7: New words.",
    );
  });
});

describe("a narrative that is there", () => {
  it("is replaced in its own words' place, its heading kept", () => {
    expect(written(planFor(sheetWith(IDS, [["Narrative:"], ["ID13:Old."]]), "13"))).toBe(
      "A9=ID13:New words. ?replaces",
    );
  });

  it.each(["ID 13: n/a", "ID 13: -"])("that says nothing is filled without a question: %s", (nothing) => {
    expect(written(planFor(sheetWith(IDS, [["Narrative:"], [nothing]]), "13"))).toBe("A9=ID 13: New words.");
  });

  it("is not replaced where it goes on over other cells", () => {
    expect(written(planFor(sheetWith(IDS, [["Narrative:"], ["ID 13: Old", "and", "more"]]), "13"))).toBe(
      "scattered",
    );
  });

  it("in another section's block is replaced there", () => {
    const rows = sheetWith(IDS, [], [...NEXT, ["Narrative:"], ["ID 13: Old."]]);
    expect(written(planFor(rows, "13"))).toBe("A12=ID 13: New words. ?replaces");
  });
});

describe("a paragraph that others share", () => {
  const ids = "36 37 69 70 71 72";
  it.each([
    ["36", "ID 36&37: Old.", "paragraph at 9; A9=ID 36: New words. | A10=ID 37: Old."],
    ["37", "ID 36&37: Old.", "paragraph at 10; A10=ID 37: New words. | A9=ID 36: Old."],
    ["69", "ID 69-72: Old.", "paragraph at 9; A9=ID 69: New words. | A10=ID 70-72: Old."],
    ["70", "ID 69-72: Old.", "paragraph at 10; A10=ID 70: New words. | A9=ID 69, 71 & 72: Old."],
    ["37", "ID 36, 37 and 69: Old.", "paragraph at 10; A10=ID 37: New words. | A9=ID 36, 69: Old."],
  ])("leaves the others theirs when %s takes its own from %s", (id, old, expected) => {
    expect(written(planFor(sheetWith(ids, [["Narrative:"], [old]]), id))).toBe(
      `${expected} ?sharedParagraph`,
    );
  });

  it("is rewritten for all of them where that is wanted", () => {
    const plan = planFor(sheetWith(ids, [["Narrative:"], ["ID 69-72: Old."]]), "70", "forAll");
    expect(written(plan)).toBe("A9=ID 69-72: New words. ?sharedParagraph");
    expect(plan).toMatchObject({ question: { cell: "A9", text: "Old.", others: ["69", "71", "72"] } });
  });

  it("is told to everyone whom it covers", () => {
    const sheet = assessed(sheetWith(ids, [["Narrative:"], ["ID 69-71 and 90: Old."]]));
    const shared = sheet.sections.flatMap(({ indicators }) =>
      indicators.map(({ id, narrative }) => [id, narrative.sharedWith.join(" ")]),
    );
    expect(shared).toEqual([
      ["36", ""],
      ["37", ""],
      ["69", "70 71 90"],
      ["70", "69 71 90"],
      ["71", "69 70 90"],
      ["72", ""],
      ["90", "69 70 71"],
    ]);
  });
});

describe("a commentary column", () => {
  const rows = (...commentary: readonly string[]) =>
    gridOfText([
      [...HEADER, "Commentary"],
      ...["29", "30", "31"].map((id, at) => [...indicator(id), commentary[at] ?? ""]),
    ]);

  it("takes the words into the row's own cell, without an ID", () => {
    expect(written(planFor(rows(), "30"))).toBe("F3=New words.");
    expect(written(planFor(rows("", "Old."), "30"))).toBe("F3=New words. ?replaces");
  });

  it("leaves others what a cell says for them", () => {
    const shared = rows("ID 29 & 30: Old.");
    expect(written(planFor(shared, "30"))).toBe("F3=New words. | F2=ID 29: Old. ?sharedParagraph");
    expect(written(planFor(shared, "29"))).toBe("F3=Old. | F2=New words. ?sharedParagraph");
    expect(written(planFor(shared, "30", "forAll"))).toBe("F2=ID 29 & 30: New words. ?sharedParagraph");
  });

  it("is what a section without IDs needs", () => {
    const [, ...withoutIds] = HEADER;
    const noIds = gridOfText([withoutIds, indicator("7").slice(1)]);
    const sheet = sheetToWriteIn(noIds, assessed(noIds), NO_CORRECTIONS);
    const [found] = findIndicators(sheet, { id: null, name: "visits  OF 7", section: null });
    if (found === undefined) throw new Error("not found by its name");
    expect(planNarrative({ grid: noIds, sheet, ...found }, "New words.", "forAll").kind).toBe("noIds");
  });
});
