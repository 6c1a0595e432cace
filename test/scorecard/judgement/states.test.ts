import { whatBreaks } from "../../kit/compiled";

const TABLE = "src/scorecard/judgement/states.ts";

const PURPLE = `
  purple: {
    name: "Purple",
    letter: "P",
    shape: "✚",
    colours: {
      goodNeutralBad: { fill: "#E4DFEC", font: "#3F3151" },
      strong: { fill: "#7030A0", font: "#FFFFFF" },
      blueOrange: { fill: "#7030A0", font: "#FFFFFF" },
    },
    inForce: ["redAmberGreenBlue"],
    counted: "whereAny",
    remark: "",
  },`;

const adding = (entry: string) => (text: string) => text.replace("STATES = {", `STATES = {${entry}`);

/** What knows of states, without Excel and without the pane. */
const KNOWING = [
  "src/scorecard/assess.ts",
  "src/scorecard/for-readers/accessible-notes.ts",
  "src/scorecard/for-readers/exceptions-table.ts",
  "src/workbook/colours.ts",
  "src/workbook/marks.ts",
  "src/workbook/kept/saved-publications.ts",
  "src/workbook/rules/fill-families.ts",
  "src/workbook/rules/state-conditions.ts",
  "src/workbook/written-columns/rag-style.ts",
];

describe("a state that is added", () => {
  it("is named, marked, coloured and counted by its entry; what only others can know does not compile", () => {
    expect(whatBreaks(KNOWING, TABLE, adding(PURPLE))).toEqual(
      [
        // Its bounds, for the colours and for the rules.
        "src/scorecard/assess-row.ts",
        "src/workbook/rules/state-conditions.ts",
        // What it means, for readers.
        "src/scorecard/for-readers/accessible-notes.ts",
        // Its place in the list that a workbook keeps.
        "src/workbook/kept/saved-publications.ts",
        // The fills by hand that look like it, and its words in each style of RAG column.
        "src/workbook/rules/fill-families.ts",
        "src/workbook/written-columns/rag-styles.ts",
      ].sort(),
    );
  });

  it.each([
    ["without a letter", PURPLE.replace(/letter: .*/, ""), [TABLE]],
    ["without colours in every palette", PURPLE.replace(/strong: .*/, ""), [TABLE]],
    ["without a word on how it is counted", PURPLE.replace(/counted: .*/, ""), [TABLE]],
    ["whole", PURPLE, []],
  ])("compiles in the table alone only where its entry is whole: %s", (_how, entry, broken) => {
    expect(whatBreaks([TABLE], TABLE, adding(entry))).toEqual(broken);
  });
});
