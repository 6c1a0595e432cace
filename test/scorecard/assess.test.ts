import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndicatorAssessment, SheetAssessment } from "../../src/scorecard/assessment";
import { assess } from "../../src/scorecard/assess";
import { DEFAULT_SETTINGS } from "../../src/scorecard/settings/settings";
import { thresholdsKey } from "../../src/scorecard/targets/thresholds";
import { totalsOf } from "../../src/scorecard/totals";
import { assessed, indicatorsOf, lettersOf } from "../kit/assessed";
import { gridOf, gridOfText } from "../kit/grid-of";
import { referenceGrid, typedReferenceGrid } from "../kit/reference-grid";
import { addressAt } from "../../src/scorecard/sheet/position";
import { cellAt } from "../kit/cell-at";

function indicator(sheet: SheetAssessment, id: string): IndicatorAssessment {
  const found = indicatorsOf(sheet).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

const keyOf = (thresholds: IndicatorAssessment["thresholds"][number] | undefined): string | null =>
  thresholds == null ? null : thresholdsKey(thresholds);

const HEADER = ["ID", "Early help", "Apr-24", "May-24", "Jun-24", "Target", "SN av", "Direction of travel"];

describe.each([
  ["plain text cells", referenceGrid()],
  ["numbers with formats and real dates", typedReferenceGrid()],
])("the published scorecard as %s", (_kind, grid) => {
  const sheet = assessed(grid, { polarity: { "36": "lower" } });

  it("has six sections and 96 indicators", () => {
    expect(sheet.sections.map(({ indicators }) => indicators.length)).toEqual([17, 13, 30, 5, 14, 17]);
  });

  it("has 18 red, 8 amber, 14 green and 56 without; 12 of 18 breaches have no narrative", () => {
    expect(totalsOf([sheet])).toEqual({
      green: 14,
      amber: 8,
      red: 18,
      none: 56,
      breaches: 18,
      withoutNarrative: 12,
    });
    const missing = indicatorsOf(sheet).filter(({ narrative }) => narrative.state === "missing");
    expect(missing.map(({ id }) => id).join(" ")).toBe("9a 19b 19c 32 38a 38b 44 50 54 55 56 58");
  });

  const expected = readFileSync(join(__dirname, "reference-expectation.txt"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line): [string, string] => {
      const [id = "", letters = ""] = line.trim().split(" ");
      return [id, letters];
    });

  it("is expected in 96 rows", () => expect(expected).toHaveLength(96));

  it.each(expected)("judges indicator %s as %s, cell by cell", (id, letters) => {
    expect(lettersOf(indicator(sheet, id))).toBe(letters);
  });

  it("names every cell that it could not read", () => {
    const unreadable = sheet.problems.filter(({ kind }) => kind === "unreadableFigure");
    expect(unreadable.map(addressAt)).toEqual(
      expect.arrayContaining(["C98", "D98", "E98", "F98", "D135", "E135", "F135"]),
    );
    expect(unreadable.find((problem) => addressAt(problem) === "D98")?.what).toBe(
      '"orevious ac" is not a figure.',
    );
  });

  it("takes the row of audit months for a part of the header", () => {
    const auditing = sheet.sections[4];
    expect(auditing?.headerRow).toBe(127);
    expect(auditing?.headerEnd).toBe(128);
    expect(auditing?.periods[0]).toMatchObject({ label: "Apr-24", start: "2024-04-01" });
    expect(auditing?.columns.direction).not.toBeNull();
  });

  it("reads a note broken down three rows as one", () => {
    for (const id of ["55", "56", "57"]) {
      expect(indicator(sheet, id).figures[0]).toMatchObject({ kind: "gap", reason: "notAvailable" });
    }
  });

  it("gives each narrative to the indicators that it names", () => {
    for (const id of [
      "7",
      "9b",
      "13",
      "29",
      "30",
      "36",
      "37",
      "39",
      "51",
      "52",
      "69",
      "72",
      "75",
      "78",
      "81",
      "83",
    ]) {
      expect(indicator(sheet, id).narrative.state).toBe("present");
    }
    expect(indicator(sheet, "30").narrative.text).toContain("the 5 unregistered placements");
    expect(indicator(sheet, "74").narrative.state).toBe("notNeeded");
    expect(sheet.sections[4]?.sectionNarrative[0]).toContain("Data has only been received");
  });

  it("says which periods were compared where the latest is not yet in", () => {
    const { travel } = indicator(sheet, "38a");
    expect(travel).toMatchObject({ direction: "down", movement: "worse", behind: true });
    expect([travel.compared?.from.label, travel.compared?.to.label]).toEqual(["Dec-24", "Jan-25"]);
  });
});

describe("a section", () => {
  it("is not seen in a rota with dates across the top", () => {
    const rota = gridOfText([
      ["Name", "Apr-24", "May-24", "Jun-24"],
      ["Sam", "early", "late", "early"],
    ]);
    expect(assess(rota, DEFAULT_SETTINGS)).toMatchObject({
      kind: "noScorecard",
      why: expect.stringContaining("looked for a header row"),
    });
  });

  it("is read by its headings wherever they stand, periods in the order of what they mean", () => {
    const sheet = assessed(
      gridOfText([
        ["Target", "Ref", "Measure", "Jun-24", "May-24", "Apr-24"],
        ["90%", "1", "Visits", "95%", "80%", "70%"],
      ]),
    );
    const [section] = sheet.sections;
    expect(section?.periods.map(({ label }) => label)).toEqual(["Apr-24", "May-24", "Jun-24"]);
    expect(lettersOf(indicator(sheet, "1"))).toBe("RAG");
    expect(indicator(sheet, "1").latest?.status).toBe("green");
  });

  it("reports an ID that stands twice, and judges both rows", () => {
    const sheet = assessed(
      gridOfText([HEADER, ["1", "A", "1", "2", "3", "2"], ["1", "B", "1", "1", "1", "2"]]),
    );
    expect(sheet.problems).toContainEqual({
      kind: "duplicateId",
      ...cellAt("A3"),
      what: "ID 1 is used in rows 2 and 3: each is judged, and a narrative for it covers all of them; give each an ID of its own.",
    });
    expect(indicatorsOf(sheet).map(lettersOf)).toEqual(["RGG", "RRR"]);
  });

  it("reports a target that is not understood at its own cell, and gives the row no RAG", () => {
    const sheet = assessed(gridOfText([HEADER, ["1", "A", "1", "2", "3", "Top quartile"]]));
    expect(sheet.problems[0]).toMatchObject({ kind: "targetNotUnderstood", ...cellAt("F2") });
    expect(lettersOf(indicator(sheet, "1"))).toBe("...");
  });

  it("reads a note merged across empty periods as not available for each", () => {
    const sheet = assessed(gridOfText([HEADER, ["1", "A", "Work began in quarter two", "", "3", "2"]]));
    expect(indicator(sheet, "1").figures.map((reading) => reading.kind === "gap" && reading.reason)).toEqual([
      "notAvailable",
      "notAvailable",
      false,
    ]);
    expect(sheet.problems).toEqual([]);
  });

  it("reports a narrative for an ID that no indicator has", () => {
    const sheet = assessed(
      gridOfText([HEADER, ["1", "A", "1", "2", "3", "2"], ["Narrative:"], ["ID 7: Better."]]),
    );
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({
        kind: "narrativeForNoIndicator",
        ...cellAt("A4"),
        what: expect.stringContaining("ID 7"),
      }),
    );
  });

  it("lets a target headed with a period judge that period, and the row's own target the rest", () => {
    const sheet = assessed(
      gridOfText([
        ["ID", "Visits", "Apr-24", "May-24", "Target", "Target May-24"],
        ["1", "A", "80%", "80%", "90%", "75%"],
        ["2", "B", "80%", "80%", "90%", ""],
      ]),
    );
    expect(indicatorsOf(sheet).map(lettersOf)).toEqual(["AG", "AA"]);
  });

  it("reads plain numbers against a percentage target in points, and says so", () => {
    const sheet = assessed(
      gridOf([HEADER, ["1", "A", [94.8, "94.8"], [80, "80"], [70, "70"], [0.9, "90%"]]]),
    );
    expect(lettersOf(indicator(sheet, "1"))).toBe("GAR");
    expect(indicator(sheet, "1").figures[0]).toMatchObject({ value: 0.948, unit: "percent" });
    expect(sheet.problems[0]).toMatchObject({ kind: "readInPoints", ...cellAt("B2") });
  });

  it("judges by the row's own tolerance column", () => {
    const sheet = assessed(
      gridOfText([
        ["ID", "Visits", "Apr-24", "May-24", "Target", "Tolerance"],
        ["1", "A", "88%", "87%", "90%", "2pp"],
        ["2", "B", "88%", "87%", "90%", "2%"],
        ["3", "C", "88", "79", "90", "10"],
        ["4", "D", "80%", "70%", "90%", ""],
      ]),
    );
    expect(indicatorsOf(sheet).map(lettersOf)).toEqual(["AR", "AR", "AR", "AR"]);
  });

  it("judges rows with one target and opposite polarity each its own way, known by different keys", () => {
    const sheet = assessed(
      gridOfText([HEADER, ["1", "A", "12%", "11%", "10%", "11%"], ["2", "B", "12%", "11%", "10%", "11%"]]),
      { polarity: { "2": "lower" } },
    );
    expect(indicatorsOf(sheet).map(lettersOf)).toEqual(["GGA", "AGG"]);
    expect(new Set(indicatorsOf(sheet).map(({ thresholds }) => keyOf(thresholds[0]))).size).toBe(2);
  });
});
