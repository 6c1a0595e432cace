import { NO_CORRECTIONS } from "../../../../src/scorecard/layout/corrections/layout-corrections";
import { layoutAsRead } from "../../../../src/scorecard/layout/corrections/layout-as-read";
import { assess } from "../../../../src/scorecard/assess";
import { DEFAULT_SETTINGS } from "../../../../src/scorecard/settings/settings";
import { rowIndex } from "../../../../src/scorecard/sheet/position";
import { assessed, coloursOf, periodsOf } from "../../../kit/assessed";
import { gridOfText } from "../../../kit/grid-of";
import { ByHand, columnsOf } from "./corrected";
import { addressAt } from "../../../../src/scorecard/sheet/position";

const unusual = (): string[][] => [
  ["Housing performance", "", "", "", ""],
  ["Service", "What we count", "Apr-24", "May-24", "Goal"],
  ["Repairs", "Repairs done in time", "95%", "70%", "90%"],
  ["Lettings", "Homes let in time", "80%", "91%", "90%"],
];

describe("a column whose heading means nothing to the add-in", () => {
  it("leaves the sheet without a scorecard, until a person says what it is", () => {
    const grid = gridOfText(unusual());
    expect("kind" in assess(grid, DEFAULT_SETTINGS)).toBe(true);
    const byHand = new ByHand(grid).header(2);
    expect(columnsOf(byHand.section())).toBe("A none, B name, C period, D period, E none");
    byHand.role("E", "target");
    expect(coloursOf(assessed(grid, { layout: byHand.layout }))).toEqual([
      "Repairs done in time GR",
      "Homes let in time AG",
    ]);
  });

  it("is kept by its heading: next month's sheet, an inserted column and a moved section need no second correction", () => {
    const { layout } = new ByHand(gridOfText(unusual())).header(2).role("E", "target");
    const nextMonth = gridOfText([
      ["", "", "", "", "", "", ""],
      ["Notes on this page", "", "", "", "", "", ""],
      ["", "SERVICE ", "What we  count", "Owner", "May-24", "Jun-24", "goal"],
      ["", "Repairs", "Repairs done in time", "Ann", "70%", "92%", "90%"],
    ]);
    expect(coloursOf(assessed(nextMonth, { layout }))).toEqual(["Repairs done in time RG"]);
  });

  it("is reported where it can no longer be found, at the header that lacks it", () => {
    const { layout } = new ByHand(gridOfText(unusual())).header(2).role("E", "target").role("A", "id");
    const renamed = gridOfText(
      unusual().map((row) => row.map((text) => (text === "Goal" ? "Aspiration" : text))),
    );
    const { problems } = assessed(renamed, { layout });
    expect(problems.map((problem) => `${addressAt(problem)}: ${problem.what}`)).toEqual([
      'B2: The column headed "goal" that you called Target is not on this sheet: correct it again in Sheet as read, or forget the correction there.',
    ]);
  });
});

describe("roles given by hand", () => {
  const sheet = (): string[][] => [
    ["ID", "Indicator", "Apr-24", "May-24", "National", "Target", "Status"],
    ["1", "Visits in time", "80%", "95%", "75%", "90%", "G"],
  ];

  it("win over what the heading says, and free a column from its role", () => {
    const grid = gridOfText(sheet());
    const byHand = new ByHand(grid).role("E", "target").role("F", "none");
    expect(columnsOf(byHand.section())).toBe("A id, B name, C period, D period, E target*, F none*, G rag");
    expect(coloursOf(assessed(grid, { layout: byHand.layout }))).toEqual(["Visits in time GG"]);
  });

  it("make a column a period whatever its heading, in the order of the columns, or the other way round", () => {
    const grid = gridOfText([
      ["ID", "Indicator", "Spring", "Summer", "Autumn", "Target"],
      ["1", "Attendance", "91%", "88%", "95%", "90%"],
    ]);
    const byHand = new ByHand(grid).header(1).role("C", "period").role("D", "period").role("E", "period");
    expect(periodsOf(assessed(grid, { layout: byHand.layout }))).toEqual(["Spring", "Summer", "Autumn"]);
    expect(byHand.section().isOrderUntold).toBe(true);
    byHand.order({ kind: "newest", headerRow: rowIndex(0), newest: "first" });
    expect(periodsOf(assessed(grid, { layout: byHand.layout }))).toEqual(["Autumn", "Summer", "Spring"]);
  });

  it("take a column out of the periods", () => {
    const grid = gridOfText([
      ["Indicator", "Target", "Apr-24", "May-24", "Jun-24"],
      ["Visits in time", "90%", "80%", "95%", "99%"],
    ]);
    const { layout } = new ByHand(grid).role("E", "none");
    expect(periodsOf(assessed(grid, { layout }))).toEqual(["Apr-24", "May-24"]);
  });

  it("are not missed where they were for a period, which goes with its year", () => {
    const months = (year: string): string[][] => [
      ["Indicator", "Owner", "Target", `Apr-${year}`, `May-${year}`, `Jun-${year}`],
      ["Visits in time", "Ann", "90%", "80%", "95%", "99%"],
    ];
    const { layout } = new ByHand(gridOfText(months("24"))).role("F", "none");
    const next = assessed(gridOfText(months("25")), { layout });
    expect(next.problems).toEqual([]);
    expect(periodsOf(next)).toHaveLength(3);
  });

  it("tell apart sections where the same heading means different things", () => {
    const grid = gridOfText([
      ["ID", "Indicator", "Apr-24", "May-24", "Level", "Target"],
      ["1", "Visits", "8", "9", "5", "7"],
      ["", "", "", "", "", ""],
      ["Ref", "Measure", "Apr-24", "May-24", "Level", "England", "Owner"],
      ["2", "Calls", "8", "9", "10", "7", "Ann"],
    ]);
    const byHand = new ByHand(grid).role("E", "none", 1).role("E", "target", 4);
    expect(columnsOf(byHand.section(1))).toContain("E none*");
    expect(columnsOf(byHand.section(4))).toContain("E target*");
    expect(coloursOf(assessed(grid, { layout: byHand.layout }))).toEqual(["Visits GG", "Calls RA"]);
  });

  it("reach a column without a heading, by the heading before it", () => {
    const grid = gridOfText([
      ["Ref", "", "", "Apr-24", "May-24", "Target"],
      ["1", "Safeguarding", "Visits in time", "80%", "95%", "90%"],
      ["2", "Safeguarding", "Calls answered", "80%", "85%", "90%"],
    ]);
    const byHand = new ByHand(grid).header(1).role("C", "name").role("B", "none");
    expect(coloursOf(assessed(grid, { layout: byHand.layout }))).toEqual([
      "Visits in time AG",
      "Calls answered AA",
    ]);
  });
});

describe("rows corrected by hand", () => {
  const withTotals = (more: readonly string[][] = []): string[][] => [
    ["ID", "Indicator", "Apr-24", "May-24", "Target"],
    ["0", "Trial run", "1%", "1%", "90%"],
    ["1", "Visits in time", "80%", "95%", "90%"],
    ["2", "Calls answered", "80%", "95%", "90%"],
    ...more,
    ["", "", "", "", ""],
    ["T", "Total of all teams", "80%", "95%", "90%"],
    ["", "Prepared by the performance team", "", "", ""],
  ];
  const names = (rows: readonly string[][], layout = NO_CORRECTIONS): string[] =>
    assessed(gridOfText(rows), { layout }).sections.flatMap(({ indicators }) =>
      indicators.map(({ name }) => name),
    );

  it("begin and end a section, and go along with an indicator more", () => {
    const { layout } = new ByHand(gridOfText(withTotals())).edge("first", 3).edge("last", 4);
    expect(names(withTotals(), layout)).toEqual(["Visits in time", "Calls answered"]);
    const more = [["3", "Letters answered", "80%", "95%", "90%"]];
    expect(names(withTotals(more), layout)).toEqual(["Visits in time", "Calls answered", "Letters answered"]);
  });

  it("are for the section with that title alone where several have the same columns", () => {
    const rows = [
      ["ID", "Early help", "Apr-24", "May-24", "Target"],
      ["1", "Visits", "80%", "95%", "90%"],
      ["T", "Total", "80%", "95%", "90%"],
      ["ID", "Front door", "Apr-24", "May-24", "Target"],
      ["2", "Calls", "80%", "95%", "90%"],
      ["T", "Total", "80%", "95%", "90%"],
    ];
    const { layout } = new ByHand(gridOfText(rows)).edge("last", 2);
    expect(names(rows, layout)).toEqual(["Visits", "Calls", "Total"]);
  });

  it("refuse a blank row, and one that is not in the section", () => {
    const byHand = new ByHand(gridOfText(withTotals()));
    const headerRow = rowIndex(0);
    const at = (row: number) => ({ kind: "edge", headerRow, edge: "last", row: rowIndex(row - 1) }) as const;
    expect([byHand.refusal(at(5)), byHand.refusal(at(1))]).toEqual(["blankRow", "outsideSection"]);
  });

  it("take a row that only looks like a header for none, and another one instead", () => {
    const rows = [
      ["Year", "Target", "2022/23", "2023/24", ""],
      ["", "", "", "", ""],
      ["Reference", "What we count", "Apr-24", "May-24", "Target"],
      ["1", "Visits in time", "80%", "95%", "90%"],
    ];
    const { layout } = new ByHand(gridOfText(rows)).header(3, 1);
    const { sections } = layoutAsRead(gridOfText(rows), layout);
    expect(sections.map(({ headerRow }) => headerRow)).toEqual([2]);
  });
});

describe("a row that is said to be no header", () => {
  const two = (): string[][] => [
    ["ID", "Early help", "Apr-24", "May-24", "Target"],
    ["1", "Visits", "80%", "95%", "90%"],
    ["ID", "Front door", "Apr-24", "May-24", "Target"],
    ["2", "Calls", "80%", "95%", "90%"],
  ];

  it("takes no other section with it that has the same columns under another title", () => {
    const grid = gridOfText(two());
    const { layout } = new ByHand(grid).order({ kind: "noHeader", headerRow: rowIndex(2) });
    const { sections } = layoutAsRead(grid, layout);
    expect(sections.map(({ title, indicators }) => `${title} ${String(indicators)}`)).toEqual([
      "Early help 3",
    ]);
  });

  it("takes no real header with it where it holds nothing but periods", () => {
    const rows = [
      ["", "", "2022/23", "2023/24", ""],
      ["ID", "Indicator", "Apr-24", "May-24", "Jun-24"],
      ["1", "Visits", "80%", "95%", "90%"],
    ];
    const byHand = new ByHand(gridOfText(rows)).header(2, 1);
    expect(byHand.section().headerRow).toBe(1);
  });

  it("is one again once that is forgotten", () => {
    const grid = gridOfText(two());
    const byHand = new ByHand(grid).order({ kind: "noHeader", headerRow: rowIndex(2) });
    const [correction] = byHand.layout.headers;
    if (correction === undefined) throw new Error("Nothing was kept");
    byHand.order({ kind: "forget", correction: { kind: "header", correction } });
    expect(layoutAsRead(grid, byHand.layout).sections).toHaveLength(2);
  });
});

describe("a chosen header row that cannot be read yet", () => {
  it("says what it lacks, and becomes a section once that is told", () => {
    const grid = gridOfText([
      ["Thing", "P1", "P2"],
      ["Visits", "80", "95"],
    ]);
    const byHand = new ByHand(grid).header(1);
    expect(byHand.section().lacks).toEqual(["names", "periods"]);
    byHand.role("B", "period").role("C", "period");
    expect(byHand.section().lacks).toEqual([]);
    expect(coloursOf(assessed(grid, { layout: byHand.layout }))).toEqual(["Visits .."]);
  });

  it("is named where next month's sheet has no such row", () => {
    const { layout } = new ByHand(gridOfText([["Thing", "P1", "P2"]])).header(1);
    const nothing = assess(gridOfText([["Name", "Monday"]]), { ...DEFAULT_SETTINGS, layout });
    expect("kind" in nothing ? nothing.why : "").toContain(
      "The header row that was chosen by hand (thing, p1, p2) is not on this sheet.",
    );
  });
});
