import { assessed, indicatorsOf } from "../../kit/assessed";
import { gridOf, gridOfText } from "../../kit/grid-of";
import { cellAt } from "../../kit/cell-at";

const header = (title: string) => ["ID", title, "Apr-24", "May-24", "Target"];
const narrativesOf = (rows: readonly (readonly string[])[]): string[] =>
  indicatorsOf(assessed(gridOfText(rows))).map(
    ({ name, narrative: { text, state } }) => `${name}: ${text ?? state}`,
  );

describe("an ID that stands in two sections", () => {
  const first = [
    header("Visits"),
    ["1", "Visits done", "50%", "50%", "90%"],
    ["2", "Plans", "50%", "50%", "90%"],
  ];
  const second = [
    header("Plans"),
    ["1", "Plans done", "50%", "50%", "90%"],
    ["3", "Reviews", "50%", "50%", "90%"],
  ];

  it("is covered in both by a narrative for it, wherever that stands", () => {
    expect(narrativesOf([...first, ["ID 1: Staff were away."], ...second])).toEqual([
      "Visits done: Staff were away.",
      "Plans: missing",
      "Plans done: Staff were away.",
      "Reviews: missing",
    ]);
    expect(narrativesOf([...first, ...second, ["ID 1: Staff were away."]])).toEqual([
      "Visits done: Staff were away.",
      "Plans: missing",
      "Plans done: Staff were away.",
      "Reviews: missing",
    ]);
  });

  it("keeps to its own section's narrative where each has one", () => {
    expect(narrativesOf([...first, ["ID 1: Of visits."], ...second, ["ID 1: Of plans."]])).toEqual([
      "Visits done: Of visits.",
      "Plans: missing",
      "Plans done: Of plans.",
      "Reviews: missing",
    ]);
  });

  it("is not covered by a range, which means indicators of one section", () => {
    expect(narrativesOf([...first, ["ID 1-2: Staff were away."], ...second])).toEqual([
      "Visits done: Staff were away.",
      "Plans: Staff were away.",
      "Plans done: missing",
      "Reviews: missing",
    ]);
  });

  it("is reported at each later row", () => {
    expect(assessed(gridOfText([...first, ...second])).problems).toEqual([
      expect.objectContaining({ kind: "duplicateId", ...cellAt("A5") }),
    ]);
  });
});

describe("an ID stored as a number", () => {
  const rows = (shown: string) =>
    gridOf([
      header("Visits"),
      [[7, shown], "Visits done", "50%", "50%", "90%"],
      ["8", "Plans", "50%", "50%", "90%"],
      ["ID 7: Staff were away."],
    ]);

  it.each([["7"], ["####"], [""]])("and drawn %j is the one that a narrative names", (shown) => {
    const [visits] = indicatorsOf(assessed(rows(shown)));
    expect(visits).toMatchObject({ id: "7", narrative: { state: "present", text: "Staff were away." } });
  });
});
