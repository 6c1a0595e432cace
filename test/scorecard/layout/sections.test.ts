import { assessed, coloursOf, indicatorsOf } from "../../kit/assessed";
import { gridOf, gridOfText } from "../../kit/grid-of";
import { addressAt } from "../../../src/scorecard/sheet/position";

const HEADER = ["ID", "Early help", "Apr-24", "May-24", "Target"];
const sheetOf = (...rows: readonly (readonly string[])[]) => assessed(gridOfText([HEADER, ...rows]));

const narratives = (sheet: ReturnType<typeof sheetOf>) =>
  indicatorsOf(sheet).map(({ id, narrative }) => `${id ?? ""} ${narrative.state}: ${narrative.text ?? ""}`);

describe("the rows of a section", () => {
  it("are its indicators, past blank rows and sub-headings, with or without ID or figures", () => {
    const sheet = sheetOf(
      ["1", "Visits", "80%", "90%", "90%"],
      [],
      ["", "Timeliness"],
      ["", "Reviews", "90%", "80%", "90%"],
      ["3", "Checks", "", "", "90%"],
      ["4", "Audits", "", "", ""],
    );
    expect(coloursOf(sheet)).toEqual(["Visits AG", "Reviews GA", "Checks --", "Audits --"]);
    expect(sheet.problems.map((problem) => [problem.kind, addressAt(problem)])).toEqual([
      ["noFigures", "B6"],
      ["noFigures", "B7"],
    ]);
  });

  it("go on under a merged name, told apart by what stands beside it", () => {
    const sheet = assessed(
      gridOfText([
        ["ID", "Measure", "Area", "Apr-24", "May-24", "Target"],
        ["1", "Visits", "North", "80%", "90%", "90%"],
        ["", "", "South", "90%", "80%", "90%"],
        ["", "", "", "10%", "10%", "90%"],
        ["", "", "Numerator", "45", "40", ""],
        ["2", "Reviews", "North", "80%", "90%", "90%"],
      ]),
    );
    expect(coloursOf(sheet)).toEqual(["Visits AG", "Visits: South GA", "Visits RR", "Reviews AG"]);
  });

  it("do not include a legend below", () => {
    const sheet = sheetOf(
      ["1", "Visits", "80%", "90%", "90%"],
      ["RAG rating for actuals against targets", "On target", "Within 15%", "More than 15%"],
    );
    expect(coloursOf(sheet)).toEqual(["Visits AG"]);
  });

  it("go on below a narrative that stands between them", () => {
    const sheet = sheetOf(
      ["1", "Visits", "80%", "70%", "90%"],
      ["ID 1: Staff were away."],
      ["2", "Reviews", "80%", "70%", "90%"],
      ["ID 2: Training."],
    );
    expect(narratives(sheet)).toEqual(["1 present: Staff were away.", "2 present: Training."]);
  });

  it("belong to the section whose header is above them; each section has columns of its own", () => {
    const sheet = sheetOf(
      ["1", "Visits", "80%", "90%", "90%"],
      [],
      ["Measure", "Target", "Q1 2024/25", "Q2 2024/25", "RAG"],
      ["Audits", "80%", "60%", "85%", ""],
    );
    expect(sheet.sections.map(({ indicators, columns }) => [indicators.length, columns.target])).toEqual([
      [1, 4],
      [1, 1],
    ]);
    expect(coloursOf(sheet)).toEqual(["Visits AG", "Audits RG"]);
  });
});

describe("a narrative block", () => {
  const RED = ["1", "Visits", "10%", "10%", "90%"];

  it.each<[string, string[][]]>([
    ["one in a row", [["Narrative:"], ["ID 1: Staff were away."]]],
    ["behind its label in one cell", [["Narrative: ID 1: Staff were away."]]],
    ["beside its label", [["Narrative:", "ID 1: Staff were away."]]],
    ["beside its ID", [["Narrative:"], ["ID 1:", "Staff were away."]]],
    ["without a label", [["- ID 1: Staff were away."]]],
    ["under Commentary", [["Commentary"], ["ID1: Staff were away."]]],
    ["with others in one cell", [["ID 7: Not here.\nID 1: Staff were away."]]],
    ["in another column", [["", "", "ID 1: Staff were away."]]],
  ])("holds a narrative %s", (_what, rows) => {
    expect(narratives(sheetOf(RED, ...rows))).toEqual(["1 present: Staff were away."]);
  });

  it.each(["n/a", "-", " ", "N/A"])("says nothing with %j", (text) => {
    expect(narratives(sheetOf(RED, ["Narrative:"], [`ID 1: ${text}`]))).toEqual(["1 missing: "]);
  });

  it("keeps a paragraph without an ID for the section, but not what a printed page leaves", () => {
    const sheet = sheetOf(
      RED,
      ["Narrative:"],
      ["All is in hand."],
      ["This page is intentionally left blank"],
      ["Page 3 of 9"],
      ["Source: the case management system."],
    );
    expect(sheet.sections[0]?.sectionNarrative).toEqual(["All is in hand."]);
    expect(narratives(sheet)).toEqual(["1 missing: "]);
  });

  it("ends where the next section's title stands", () => {
    const sheet = sheetOf(
      RED,
      ["Narrative:"],
      ["ID 1: Staff were away."],
      ["Workforce"],
      ["Ref", "Measure", "Apr-24", "May-24", "Target"],
      ["2", "Turnover", "10%", "10%", "90%"],
    );
    expect(sheet.sections.map(({ title, sectionNarrative }) => [title, sectionNarrative])).toEqual([
      ["Early help", []],
      ["Workforce", []],
    ]);
  });

  it("covers both of two indicators with one ID", () => {
    const sheet = sheetOf(RED, ["1", "Reviews", "10%", "10%", "90%"], ["ID 1: Staff were away."]);
    expect(narratives(sheet)).toEqual(["1 present: Staff were away.", "1 present: Staff were away."]);
  });

  it("reaches an indicator of another section", () => {
    const sheet = sheetOf(
      RED,
      ["ID 2: Hard to recruit."],
      ["ID", "Workforce", "Apr-24", "May-24", "Target"],
      ["2", "Turnover", "10%", "10%", "90%"],
    );
    expect(narratives(sheet)).toEqual(["1 missing: ", "2 present: Hard to recruit."]);
    expect(sheet.problems).toEqual([]);
  });
});

describe("a commentary column", () => {
  const COMMENTED = ["ID", "Early help", "Apr-24", "May-24", "Target", "Commentary"];

  it("holds its row's narrative; n/a and a dash are none", () => {
    const sheet = assessed(
      gridOf([
        COMMENTED,
        ["1", "Visits", "10%", "10%", "90%", "Staff were away."],
        ["2", "Reviews", "10%", "10%", "90%", "n/a"],
        ["3", "Checks", "95%", "95%", "90%", "-"],
      ]),
    );
    expect(narratives(sheet)).toEqual(["1 present: Staff were away.", "2 missing: ", "3 notNeeded: "]);
  });

  it("covers the other indicators that it names", () => {
    const sheet = assessed(
      gridOfText([
        COMMENTED,
        ["1", "Visits", "10%", "10%", "90%", "ID 1 & 2: Staff were away."],
        ["2", "Reviews", "10%", "10%", "90%", ""],
      ]),
    );
    expect(narratives(sheet)[1]).toBe("2 present: Staff were away.");
  });
});

describe("a note over several cells", () => {
  const HEADER_OF_FOUR = ["ID", "Early help", "Apr-24", "May-24", "Jun-24", "Jul-24", "Target"];
  const gaps = (...rows: readonly (readonly string[])[]) => {
    const sheet = assessed(gridOfText([HEADER_OF_FOUR, ...rows]));
    return indicatorsOf(sheet).map(({ figures }) =>
      figures.map((reading) => (reading.kind === "gap" ? reading.reason : "figure")).join(" "),
    );
  };

  it("merged across periods is not available for each of them", () => {
    expect(gaps(["1", "Visits", "Process commenced in quarter 2", "", "", "5", "2"])).toEqual([
      "notAvailable notAvailable notAvailable figure",
    ]);
  });

  it("merged down several rows is not available for each of them", () => {
    expect(
      gaps(
        ["1", "Visits", "Process commenced in May", "1", "2", "3", "2"],
        ["2", "Reviews", "", "1", "2", "3", "2"],
        ["3", "Checks", "", "1", "2", "3", "2"],
      ),
    ).toEqual(Array<string>(3).fill("notAvailable figure figure figure"));
  });

  it("broken over the rows of one column is read as one", () => {
    expect(
      gaps(
        ["1", "Visits", "Not", "1", "2", "3", "2"],
        ["2", "Reviews", "reported due to new", "1", "2", "3", "2"],
        ["3", "Checks", "process", "1", "2", "3", "2"],
      ),
    ).toEqual(Array<string>(3).fill("notAvailable figure figure figure"));
  });

  it("broken across cells stays unreadable, piece by piece", () => {
    expect(gaps(["1", "Visits", "Process co", "ommenced i", "n quarter 2", "3", "2"])).toEqual([
      "unreadable unreadable unreadable figure",
    ]);
  });

  it("is no single word, which is reported rather than guessed at", () => {
    expect(gaps(["1", "Visits", "Sometime", "", "", "3", "2"])).toEqual(["unreadable empty empty figure"]);
  });
});
