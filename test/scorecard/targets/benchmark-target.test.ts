import { gridColumn } from "../../../src/scorecard/sheet/position";
import { columnFor, readBenchmarkTarget } from "../../../src/scorecard/targets/benchmark-target";
import { type BenchmarkColumn } from "../../../src/scorecard/layout/benchmark-columns";
import { assessed, coloursOf } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";
import { cellAt } from "../../kit/cell-at";

describe("a target in words", () => {
  it.each([
    ["Better than SN av", "better", "neighbours"],
    ["better than  the SN average", "better", "neighbours"],
    ["In line with or better than stat neighbours", "asGood", "neighbours"],
    ["England average", "asGood", "england"],
    ["Above national", "above", "england"],
    ["At or below England", "atMost", "england"],
    ["Top quartile", "asGood", "quartile"],
    ["> benchmark", "above", "any"],
  ])("%s is %s, set against %s", (text, comparison, benchmark) => {
    expect(readBenchmarkTarget(text)).toEqual({ comparison, benchmark });
  });

  it.each(["Monitor", "Improve", "Better than last year", "Above", ""])("%j names no benchmark", (text) => {
    expect(readBenchmarkTarget(text)).toBeNull();
  });
});

describe("the column that a target means", () => {
  const neighbours = { column: gridColumn(1), benchmark: "neighbours", end: null } as const;
  const older: BenchmarkColumn = { column: gridColumn(2), benchmark: "england", end: 100 };
  const newer: BenchmarkColumn = { column: gridColumn(3), benchmark: "england", end: 200 };
  const named = (benchmark: BenchmarkColumn["benchmark"]) => ({ comparison: "better", benchmark }) as const;

  it("is that of the same others, and of several the latest", () => {
    expect(columnFor(named("england"), [neighbours, older, newer])).toBe(newer);
  });

  it("is the only one, where it or the target says no more than benchmark", () => {
    expect(columnFor(named("any"), [neighbours])).toBe(neighbours);
    expect(columnFor(named("any"), [neighbours, older])).toBeNull();
  });

  it("is none of others' columns", () => {
    expect(columnFor(named("region"), [neighbours])).toBeNull();
  });
});

describe("a row judged by a benchmark", () => {
  const sheetOf = (target: string, benchmark: string, name = "Reviews completed") =>
    assessed(
      gridOfText([
        ["ID", "Measure", "Apr-24", "May-24", "Target", "SN av"],
        ["1", name, "80%", "90%", target, benchmark],
      ]),
    );

  it("must pass it, where better is asked for, and reach it where as good is", () => {
    expect(coloursOf(sheetOf("Better than SN av", "90%"))).toEqual(["Reviews completed AA"]);
    expect(coloursOf(sheetOf("In line with SN av", "90%"))).toEqual(["Reviews completed AG"]);
  });

  it("must stay under it, where lower is better", () => {
    expect(coloursOf(sheetOf("Better than SN av", "85%", "Staff turnover"))).toEqual(["Staff turnover GA"]);
  });

  it("has no RAG where the benchmark's cell holds no figure, and is asked about with that cell", () => {
    const sheet = sheetOf("Better than SN av", "n/a");
    expect(coloursOf(sheet)).toEqual(["Reviews completed .."]);
    expect(sheet.problems).toMatchObject([
      {
        kind: "targetNotUnderstood",
        ...cellAt("E2"),
        what: expect.stringContaining("F2, which holds no figure"),
      },
    ]);
  });

  it("is asked about where the sheet has no column of that benchmark", () => {
    expect(sheetOf("Better than England", "85%").problems).toMatchObject([
      { ...cellAt("E2"), what: expect.stringContaining("no column of its own here") },
    ]);
  });
});
