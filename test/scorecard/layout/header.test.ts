import { assess } from "../../../src/scorecard/assess";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import { assessed, coloursOf, periodsOf } from "../../kit/assessed";
import { gridOf, gridOfText } from "../../kit/grid-of";

const sheetOf = (...rows: readonly (readonly string[])[]) => assessed(gridOfText(rows));

describe("a header of two rows", () => {
  it("pairs Actual and Target under a merged period: each target judges its own period", () => {
    const sheet = sheetOf(
      ["Ref", "Measure", "Quarter 1", "", "Quarter 2", "", "DoT"],
      ["", "", "Actual", "Target", "Actual", "Target", ""],
      ["1", "Visits", "80%", "90%", "80%", "75%", ""],
    );
    expect(periodsOf(sheet)).toEqual(["Quarter 1", "Quarter 2"]);
    expect(coloursOf(sheet)).toEqual(["Visits AG"]);
    expect(sheet.sections[0]).toMatchObject({ headerRow: 0, headerEnd: 1 });
  });

  it("pairs them under dates typed as dates, with no word of a target in the upper row", () => {
    const sheet = assessed(
      gridOf([
        ["Ref", "Measure", [45748, "Apr-25"], "", [45778, "May-25"], ""],
        ["", "", "Actual", "Target", "Actual", "Target"],
        ["1", "Visits", "80%", "90%", "80%", "75%"],
      ]),
    );
    expect(sheet.sections[0]?.periods).toEqual([
      { label: "Apr-25", kind: "month", start: "2025-04-01", column: 2 },
      { label: "May-25", kind: "month", start: "2025-05-01", column: 4 },
    ]);
    expect(coloursOf(sheet)).toEqual(["Visits AG"]);
  });

  it("puts Actuals and Targets over years", () => {
    const sheet = sheetOf(
      ["", "", "Actuals", "", "Targets", "", ""],
      ["Ref", "Measure", "2022/23", "2023/24", "2022/23", "2023/24", "Trend"],
      ["1", "Visits", "80%", "80%", "90%", "75%", ""],
    );
    expect(periodsOf(sheet)).toEqual(["2022/23", "2023/24"]);
    expect(coloursOf(sheet)).toEqual(["Visits AG"]);
    expect(sheet.sections[0]?.headerRow).toBe(0);
  });

  it("puts a year over its quarters, and orders them by what they mean", () => {
    const sheet = sheetOf(
      ["", "", "2024/25", "", "2023/24", "", ""],
      ["Ref", "Measure", "Q1", "Q2", "Q3", "Q4", "Target"],
      ["1", "Visits", "70%", "90%", "80%", "70%", "90%"],
    );
    expect(periodsOf(sheet)).toEqual(["Q3 2023/24", "Q4 2023/24", "Q1 2024/25", "Q2 2024/25"]);
    expect(coloursOf(sheet)).toEqual(["Visits ARRG"]);
  });

  it("splits a heading's words: Direction of / travel, SN / av", () => {
    const sheet = sheetOf(
      ["ID", "Visits", "Apr-24", "May-24", "Target", "SN", "Direction of"],
      ["", "", "", "", "", "av", "travel"],
      ["1", "Visits made", "80%", "90%", "90%", "88%", ""],
    );
    expect(sheet.sections[0]?.columns).toMatchObject({ target: 4, benchmark: 5, direction: 6 });
    expect(sheet.sections[0]?.headerEnd).toBe(1);
    expect(coloursOf(sheet)).toEqual(["Visits made AG"]);
  });

  it("is not made of a title or a legend above the header", () => {
    const rows = [
      ["ID", "Early help", "Apr-24", "May-24", "Target", "SN av"],
      ["1", "Visits", "80%", "90%", "90%", ""],
    ];
    for (const above of [["2024/25"], ["Performance"], ["RAG", "On target", "Target met"], ["Target"]]) {
      const sheet = sheetOf(above, ...rows);
      expect(sheet.sections.map(({ title, headerRow }) => [title, headerRow])).toEqual([["Early help", 1]]);
    }
  });
});

describe("the columns of a header", () => {
  it("takes annual columns beside months for context, however many they are", () => {
    const sheet = sheetOf(
      ["ID", "Early help", "2021/22", "2022/23", "2023/24", "Apr-24", "May-24", "YTD", "Target"],
      ["1", "Percentage of visits", "10%", "10%", "10%", "80%", "90%", "10%", "90%"],
    );
    expect(periodsOf(sheet)).toEqual(["Apr-24", "May-24"]);
    expect(sheet.sections[0]?.title).toBe("Early help");
    expect(coloursOf(sheet)).toEqual(["Percentage of visits AG"]);
  });

  it("reads one column of values where there are no periods", () => {
    const sheet = sheetOf(["Code", "Description", "Value", "Aim"], ["1", "Visits", "80%", "90%"]);
    expect(periodsOf(sheet)).toEqual(["Value"]);
    expect(coloursOf(sheet)).toEqual(["Visits A"]);
  });

  it.each<[string, string[], string[]]>([
    ["quarters of no year in the order they stand", ["Q3", "Q4", "Q1", "Q2"], ["Q3", "Q4", "Q1", "Q2"]],
    ["months of no year in the order they stand", ["Nov", "Dec", "Jan"], ["Nov", "Dec", "Jan"]],
    ["weeks that count down", ["Week 3", "Week 2", "Week 1"], ["Week 1", "Week 2", "Week 3"]],
    ["quarters that count down", ["Q4", "Q3", "Q2"], ["Q2", "Q3", "Q4"]],
    ["months that count down", ["Jun", "May", "Apr"], ["Apr", "May", "Jun"]],
    ["periods by name", ["Current period", "Previous period"], ["Previous period", "Current period"]],
    ["weeks over a new year", ["Week 51", "Week 52", "Week 1"], ["Week 51", "Week 52", "Week 1"]],
    [
      "periods seen from today",
      ["This quarter", "Last quarter", "Last year"],
      ["Last year", "Last quarter", "This quarter"],
    ],
    [
      "weekly dates, one a month's first",
      ["25/03/2024", "01/04/2024", "08/04/2024"],
      ["25/03/2024", "01/04/2024", "08/04/2024"],
    ],
  ])("orders %s", (_what, written, ordered) => {
    const values = written.map(() => "1");
    expect(
      periodsOf(sheetOf(["ID", "Measure", ...written, "Target"], ["1", "Visits", ...values, "1"])),
    ).toEqual(ordered);
  });

  it("finds the section's title among columns of other things by the names below it", () => {
    const sheet = sheetOf(
      ["Lead", "ID", "Early help and front door", "Team", "Apr-24", "May-24", "Target"],
      ["Jo", "1", "Percentage of visits within five days", "North", "80%", "90%", "90%"],
    );
    expect(sheet.sections[0]?.title).toBe("Early help and front door");
    expect(coloursOf(sheet)).toEqual(["Percentage of visits within five days AG"]);
  });

  it("takes a column headed KPI for the names where there is no other", () => {
    const sheet = sheetOf(
      ["KPI", "Apr-24", "May-24", "Target"],
      ["Visits within five days", "80%", "90%", "90%"],
    );
    expect(coloursOf(sheet)).toEqual(["Visits within five days AG"]);
    expect(sheet.sections[0]?.columns.id).toBeNull();
  });

  it("takes the roles of headings with brackets, marks or a period beside them", () => {
    const sheet = sheetOf(
      [
        "Ref *",
        "Measure",
        "Q1",
        "Q1 RAG",
        "Q2",
        "Q2 RAG",
        "Target (annual)",
        "England 2023/24",
        "DoT (on Q1)",
      ],
      ["1", "Visits", "80%", "A", "90%", "G", "90%", "85%", ""],
    );
    expect(sheet.sections[0]?.columns).toMatchObject({
      id: 0,
      rag: null,
      target: 6,
      benchmark: 7,
      direction: 8,
    });
    expect(periodsOf(sheet)).toEqual(["Q1", "Q2"]);
    expect(coloursOf(sheet)).toEqual(["Visits AG"]);
  });

  it("reads a target in brackets for its own period", () => {
    const sheet = sheetOf(
      ["Ref", "Measure", "Q1", "Q2", "Target (Q1)", "Target (Q2)"],
      ["1", "Visits", "80%", "80%", "80%", "90%"],
    );
    expect(coloursOf(sheet)).toEqual(["Visits GA"]);
  });

  it("puts a year's heading over quarters together, whatever else it says", () => {
    const sheet = sheetOf(
      ["", "", "Performance 2024/25", "", ""],
      ["Ref", "Measure", "Q1", "Q2", "Target"],
      ["1", "Visits", "80%", "90%", "90%"],
    );
    expect(sheet.sections[0]?.periods.map(({ start }) => start)).toEqual(["2024-04-01", "2024-07-01"]);
  });

  it("has its section named by the text that stands alone above it, else by the sheet", () => {
    const rows = [
      ["Ref", "Measure", "Apr-24", "May-24", "Target"],
      ["1", "Visits", "80%", "90%", "90%"],
    ];
    expect(sheetOf(["Early help"], [""], ...rows).sections[0]?.title).toBe("Early help");
    expect(sheetOf(...rows).sections[0]?.title).toBe("Scorecard");
  });
});

describe("no scorecard", () => {
  it.each<[string, string[][]]>([
    [
      "a rota",
      [
        ["Name", "Apr-24", "May-24"],
        ["Sam", "early", "late"],
      ],
    ],
    [
      "an invoice",
      [
        ["Date", "Description", "Amount"],
        ["01/04/2024", "Paper", "£12.00"],
      ],
    ],
    ["an empty sheet", []],
    [
      "a header with one period",
      [
        ["ID", "Measure", "Apr-24", "Target"],
        ["1", "Visits", "80%", "90%"],
      ],
    ],
  ])("is seen in %s", (_what, rows) => {
    expect(assess(gridOfText(rows), DEFAULT_SETTINGS)).toMatchObject({
      kind: "noScorecard",
      sheet: "Scorecard",
    });
  });

  it("says what was looked for and the row that came nearest", () => {
    const rota = gridOfText([[""], ["Name", "Apr-24", "May-24"], ["Sam", "early", "late"]]);
    expect(assess(rota, DEFAULT_SETTINGS)).toMatchObject({
      why: expect.stringContaining(
        "the nearest is row 2, which has periods (Apr-24, May-24) but no target, direction of travel, RAG, polarity or benchmark",
      ),
    });
  });
});
