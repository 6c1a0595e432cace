import { fraction } from "../../src/scorecard/sheet/fraction";
import type { GoodDirection, Settings } from "../../src/scorecard/settings/settings";
import { totalsOf } from "../../src/scorecard/totals";
import { lettersOf, assessed, indicatorsOf } from "../kit/assessed";
import { gridOf, type WrittenCell } from "../kit/grid-of";
import { judgedRow, sheetOf } from "../kit/judged-row";
import { addressAt } from "../../src/scorecard/sheet/position";

/** A row's colours under some settings, a letter for each figure. */
const colours = (
  target: WrittenCell,
  figures: readonly string[],
  settings: Partial<Settings>,
  good: GoodDirection = "higher",
): string => lettersOf(judgedRow(target, figures, good, settings));

describe("tolerances of other publishers", () => {
  it.each([
    [0.01, ["89.1%", "89.0%"]],
    [0.05, ["85.5%", "85.4%"]],
    [0.1, ["81.0%", "80.9%"]],
  ])("%d of a target of 90% is amber down to there and red below", (amount, figures) => {
    expect(colours("90%", figures, { tolerance: { basis: "relative", amount: fraction(amount) } })).toBe(
      "AR",
    );
  });

  it("are points for percentages and a share of their own for counts", () => {
    const settings = {
      tolerance: { basis: "points", amount: fraction(0.02) },
      countTolerance: fraction(0.05),
    } as const;
    expect(colours("90%", ["88.0%", "87.9%"], settings)).toBe("AR");
    expect(colours("100", ["95", "94"], settings)).toBe("AR");
    expect(colours("100", ["85", "84"], { tolerance: settings.tolerance })).toBe("AR");
  });
});

describe("two states", () => {
  it("leave nothing amber, whatever the tolerance and however the target is worded", () => {
    const settings = { states: "redGreen" } as const;
    expect(colours("90%", ["90.0%", "89.9%", "10%"], settings)).toBe("GRR");
    expect(colours("Below 8%", ["7.9%", "8.0%", "8.1%"], settings, "lower")).toBe("GRR");
    expect(colours("90-95%", ["89%", "90%", "95%", "96%"], settings, "band")).toBe("RGGR");
  });
});

describe("four states", () => {
  const settings = {
    states: "redAmberGreenBlue",
    tolerance: { basis: "relative", amount: fraction(0.05) },
  } as const;

  it("make a figure blue that is better than target by the tolerance, exactly from there on", () => {
    expect(colours("90%", ["94.5%", "94.4%", "90.0%", "85.5%", "85.4%"], settings)).toBe("BGGAR");
    expect(colours("20", ["19", "19.1", "20", "21", "21.1"], settings, "lower")).toBe("BGGAR");
    expect(colours("Below 20", ["19", "19.1", "20"], settings, "lower")).toBe("BGA");
  });

  it("make nothing blue beside a target of 0, which leaves no room, nor where the band is the aim", () => {
    expect(colours("0", ["0", "1"], settings, "lower")).toBe("GR");
    expect(colours("90-95%", ["92%", "99%"], settings, "band")).toBe("GA");
  });

  it("ask more of a band than its far end: 90-95% at 5% is blue from 99.75%", () => {
    expect(colours("90-95%", ["95%", "99.74%", "99.75%"], settings)).toBe("GGB");
  });

  it("count blue apart, and leave it out of the counts where none is", () => {
    const row = { target: "90%", figures: ["80%", "96%"] };
    const sheet = sheetOf([row], { polarity: { "1": "higher" }, ...settings });
    expect(totalsOf([sheet])).toMatchObject({ blue: 1, green: 0, breaches: 0 });
    expect(totalsOf([sheetOf([row], { polarity: { "1": "higher" } })])).not.toHaveProperty("blue");
  });
});

describe("a boundary that belongs to the worse class", () => {
  const settings = {
    boundary: "worse",
    states: "redAmberGreenBlue",
    tolerance: { basis: "relative", amount: fraction(0.1) },
  } as const;

  it("makes a figure exactly on target amber, exactly at the tolerance red, and exactly well past it green", () => {
    expect(colours("90%", ["99.1%", "99%", "90.1%", "90%", "81.1%", "81%"], settings)).toBe("BGGAAR");
    expect(colours("20", ["18", "17.9", "20", "22"], settings, "lower")).toBe("GBAR");
  });

  it("leaves what a target says in words, and what nothing can better", () => {
    expect(colours("at least 90%", ["90%", "99%"], settings)).toBe("GG");
    expect(colours("100%", ["100%", "99%"], settings)).toBe("GA");
    expect(colours("0", ["0", "1"], settings, "lower")).toBe("GR");
  });

  it("leaves a miss red where two states have no amber between them", () => {
    expect(colours("90%", ["90%", "90.1%"], { boundary: "worse", states: "redGreen" })).toBe("RG");
  });
});

/** Rows under a header with columns besides the target. */
function withColumns(
  columns: readonly string[],
  rows: readonly (readonly WrittenCell[])[],
  settings: Partial<Settings> = {},
) {
  const months = ["Apr-24", "May-24", "Jun-24", "Jul-24"];
  const cells = rows.map((row, at) => [String(at + 1), "Quantity", ...row]);
  const sheet = assessed(gridOf([["ID", "Indicator", ...months, ...columns], ...cells]), settings);
  return {
    letters: indicatorsOf(sheet).map(lettersOf),
    problems: sheet.problems.map((problem) => `${problem.kind} ${addressAt(problem)}`),
    indicators: indicatorsOf(sheet),
  };
}

describe("red and amber thresholds in columns of their own", () => {
  const FIGURES = ["90%", "89%", "80%", "79%"];

  it("say where red begins, whatever the tolerance", () => {
    const { letters, problems } = withColumns(
      ["Target", "Amber threshold", "Red threshold"],
      [[...FIGURES, "90%", "90%", "80%"]],
    );
    expect(letters).toEqual(["GAAR"]);
    expect(problems).toEqual([]);
  });

  it("leave a missed target amber down to the red threshold, though the amber one lies between", () => {
    expect(
      withColumns(["Target", "Amber threshold", "Red threshold"], [[...FIGURES, "90%", "85%", "80%"]])
        .letters,
    ).toEqual(["GAAR"]);
  });

  it.each([
    ["<80%", "GAAR"],
    ["80% or less", "GARR"],
    ["Below 80%", "GAAR"],
  ])("word what red holds: %s", (red, expected) => {
    expect(withColumns(["Target", "Red threshold"], [[...FIGURES, "90%", red]]).letters).toEqual([expected]);
  });

  it("follow the boundary where they are plain", () => {
    const settings = { boundary: "worse" } as const;
    expect(withColumns(["Target", "Red threshold"], [[...FIGURES, "90%", "80%"]], settings).letters).toEqual([
      "AARR",
    ]);
  });

  it("turn with the polarity", () => {
    const columns = ["Target", "Red threshold", "Good is"];
    const row = ["10", "11", "12", "13", "10", "12", "Low"];
    expect(withColumns(columns, [row]).letters).toEqual(["GAAR"]);
  });

  it("say how far amber reaches where only the amber one is there", () => {
    expect(withColumns(["Target", "Amber threshold"], [[...FIGURES, "90%", "80%"]]).letters).toEqual([
      "GAAR",
    ]);
  });

  it("judge a row without a target: green begins where amber does", () => {
    const { letters, indicators } = withColumns(
      ["Target", "Amber threshold", "Red threshold"],
      [[...FIGURES, "", "90%", "80%"]],
    );
    expect(letters).toEqual(["GAAR"]);
    expect(indicators[0]?.target).toMatchObject({ kind: "value", low: 0.9, cell: "H2" });
    expect(withColumns(["Amber threshold", "Red threshold"], [[...FIGURES, "90%", "80%"]]).letters).toEqual([
      "GAAR",
    ]);
  });

  it("leave an empty cell to the tolerance, and are in points where the row is", () => {
    const { letters } = withColumns(
      ["Target", "Red threshold"],
      [
        [...FIGURES, "90%", ""],
        ["90", "80", "79", "50", "90%", "80"],
      ],
    );
    expect(letters).toEqual(["GAAA", "GARR"]);
  });

  it("are passed over and reported where they contradict the target or are not understood", () => {
    const { letters, problems } = withColumns(
      ["Target", "Red threshold"],
      [
        [...FIGURES, "90%", "95%"],
        [...FIGURES, "90%", "see note"],
      ],
    );
    expect(letters).toEqual(["GAAA", "GAAA"]);
    expect(problems.filter((problem) => problem.startsWith("thresh"))).toEqual([
      "thresholdNotUnderstood H2",
      "thresholdNotUnderstood H3",
    ]);
  });

  it("give way to a tolerance that a person chose for the row, and to the setting that ignores them", () => {
    const rows = [[...FIGURES, "90%", "85%"]];
    const columns = ["Target", "Red threshold"];
    expect(withColumns(columns, rows).letters).toEqual(["GARR"]);
    const chosen = { tolerances: { "1": { basis: "relative", amount: fraction(0.15) } } } as const;
    expect(withColumns(columns, rows, chosen).letters).toEqual(["GAAA"]);
    expect(withColumns(columns, rows, { thresholdColumns: "ignore" }).letters).toEqual(["GAAA"]);
  });

  it("are decidingCells, so that an edited threshold uncolours and never miscolours", () => {
    const { indicators } = withColumns(["Target", "Red threshold"], [[...FIGURES, "90%", "85%"]]);
    expect(indicators[0]?.thresholds[0]?.decidingCells).toContainEqual({ column: 7, value: "85%" });
  });
});

describe("a floor standard", () => {
  it("makes everything beyond it red, and the floor itself not", () => {
    const figures = ["90%", "85%", "84.9%", "80%"];
    expect(withColumns(["Target", "Floor standard"], [[...figures, "90%", "85%"]]).letters).toEqual(["GARR"]);
    expect(withColumns(["Target"], [[...figures, "90%"]], { floors: { "1": "85%" } }).letters).toEqual([
      "GARR",
    ]);
  });

  it("is a ceiling where lower is better", () => {
    const columns = ["Target", "Minimum standard", "Good is"];
    expect(withColumns(columns, [["10", "10.5", "11", "11.1", "10", "11", "Low"]]).letters).toEqual(["GAAR"]);
  });

  it("above the target takes its place", () => {
    expect(
      withColumns(["Target", "Floor standard"], [["90%", "92%", "95%", "60%", "90%", "92%"]]).letters,
    ).toEqual(["RGGR"]);
  });
});
