import { shown } from "../../kit/shown";
import { ProblemsTab } from "../../../src/taskpane/problems-tab/problems-tab";
import { assessed } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";
import { sheetOf } from "../../kit/judged-row";

async function tabShowing(sheets: Parameters<typeof ProblemsTab>[0]["sheets"]) {
  const gone: string[] = [];
  const tab = await shown(
    <ProblemsTab
      sheets={sheets}
      onGoTo={(where, cell) => {
        gone.push(`${where}!${cell}`);
      }}
      onLayout={({ kind }) => {
        gone.push(kind);
      }}
    />,
  );
  return { ...tab, gone };
}

const troubled = assessed(
  gridOfText([
    ["ID", "Indicator", "Apr-24", "May-24", "Polarity", "Target"],
    ["1", "Visits", "about ten", "lots", "High", "90%"],
    ["2", "Calls", "10%", "20%", "Sideways", "Top quartile"],
    ["2", "Letters", "TBC", "TBC", "High", "90%"],
    ["3", "Forms", "94.8", "95.2", "High", "Below 90%"],
    ["", "ID 99: The form was late.", "", "", "", ""],
  ]),
);

describe("the problems tab", () => {
  it("groups what could not be read by kind, each with its indicator, its reason and its cell", async () => {
    const { texts } = await tabShowing([troubled]);
    expect(texts("h3")).toEqual([
      "Targets not understood (1)",
      "Cells that could not be read (2)",
      "Polarities not understood (1)",
      "Polarities that contradict their target (1)",
      "IDs used twice (1)",
      "Narratives with no indicator (1)",
      "Rows without figures (2)",
      "Rows read as percentages (1)",
    ]);
    expect(texts("[role=status]")).toEqual(["10 things to look at"]);
    expect(texts("li")[1]).toBe(
      'ID 1 Visits"about ten" is not a figure.Go to cell C2"lots" is not a figure.Go to cell D2',
    );
  });

  it("goes to a cell, and says aloud whose it is", async () => {
    const { press, gone } = await tabShowing([troubled]);
    await press("Go to cell D2, ID 1");
    expect(gone).toEqual(["Scorecard!D2"]);
  });

  it("leads to the sheet as it is read, where there are no problems and no scorecard as well", async () => {
    for (const sheets of [[troubled], [], [sheetOf([{ target: "90%", figures: ["95%", "95%"] }])]]) {
      const { press, gone } = await tabShowing(sheets);
      await press("Show the sheet as read");
      expect(gone).toEqual(["open"]);
    }
  });

  it("lists what could not be read in the published scorecard", async () => {
    const { texts } = await tabShowing([assessed(referenceGrid())]);
    expect(texts("h3")).toEqual([
      "Cells that could not be read (31)",
      "Rows without figures (3)",
      "Totals that do not add up (3)",
      "Mixed decimals (2)",
    ]);
  });

  it("says which sheet a row is on where there are several, and shows fifty rows of a kind at first", async () => {
    const many = sheetOf(Array.from({ length: 55 }, () => ({ target: "5", figures: ["3", "lots"] })));
    const { texts, press } = await tabShowing([troubled, { ...many, sheet: "March" }]);
    expect(texts("li").some((text) => text.startsWith("MarchID 7"))).toBe(true);
    await press("Show 6 more");
    expect(texts("li").filter((text) => text.includes('"lots"'))).toHaveLength(56);
  });

  it("says so when there is none", async () => {
    const { texts } = await tabShowing([sheetOf([{ target: "90%", figures: ["95%", "95%"] }])]);
    expect(texts("p")[0]).toBe("No problems");
  });
});
