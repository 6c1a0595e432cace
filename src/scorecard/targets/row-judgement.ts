import type { Polarity, Target, Thresholds, DecidingCell } from "./target-kinds";
import type { Figure, Gap } from "../figures/figure-kinds";
import {
  againstBenchmark,
  columnFor,
  inGoodDirection,
  readBenchmarkTarget,
  type BenchmarkTarget,
} from "./benchmark-target";
import { choicesBy } from "../settings/choices";
import { decimalOf, shift, toNumber } from "../figures/decimal";
import { targetForDurations } from "./target-for-durations";
import { type CellValue, type Grid, sheetColumn, sheetRow } from "../sheet/grid";
import type { TargetColumn } from "../layout/layout-kinds";
import type { RowIdentity } from "../layout/identity";
import { BENCHMARK_SENTENCES } from "../problems/problem-sentences";
import { decidePolarity, type PolarityDecision } from "./polarity";
import { isReadInPoints, targetInUnit } from "./points";
import { a1Address, type GridColumn, type GridRow } from "../sheet/position";
import type { SectionLayout } from "../layout/sections";
import type { GoodDirection, Settings, ToleranceSetting } from "../settings/settings";
import { readTarget, type TargetReading } from "./target";
import { colourBounds } from "./colour-bounds";
import { readTolerance } from "./tolerance";
import { LimitReader, type PassedOver, type RowOfLimits } from "./row-limits";
import { isUndrawn } from "../figures/number-format";

/** What a person decided, ready to be looked up by indicator. */
export interface Choices {
  readonly polarity: ReturnType<typeof choicesBy<GoodDirection>>;
  readonly target: ReturnType<typeof choicesBy<string>>;
  readonly tolerance: ReturnType<typeof choicesBy<ToleranceSetting>>;
  readonly floor: ReturnType<typeof choicesBy<string>>;
}

export const choicesIn = (settings: Settings): Choices => ({
  polarity: choicesBy(settings.polarity),
  target: choicesBy(settings.targets),
  tolerance: choicesBy(settings.tolerances),
  floor: choicesBy(settings.floors),
});

/** One of a row's targets with what it means for the colours: for all periods, or for those within `span`. */
export interface RowTarget {
  /** The column that it was read from. */
  readonly source: TargetColumn | null;
  readonly target: Target;
  /** Null where there is no RAG. */
  readonly thresholds: Thresholds | null;
  /** True when the user typed the target. */
  readonly chosen: boolean;
  /** What to say of a target that is set against a benchmark without a number here. */
  readonly benchmarkProblem: string | null;
}

/** A target as its cell words it, before the polarity is known. */
interface WordedTarget {
  /** The column that it was read from. */
  readonly source: TargetColumn | null;
  readonly reading: TargetReading;
  readonly chosen: boolean;
  /** The benchmark that it names, and the column that its number came from. */
  readonly benchmark: { readonly named: BenchmarkTarget; readonly column: GridColumn } | null;
  readonly benchmarkProblem: string | null;
}

export interface RowJudgement {
  readonly targets: readonly RowTarget[];
  readonly polarity: PolarityDecision;
  readonly toleranceNotUnderstood: boolean;
  readonly limitsPassedOver: readonly PassedOver[];
  /** True when the row's plain figures are percentages in points. */
  readonly readInPoints: boolean;
}

/** Reads what a row's figures are judged by: its targets, its polarity and its tolerance. */
export class RowReader {
  private readonly limits: LimitReader;

  constructor(
    private readonly grid: Grid,
    private readonly layout: SectionLayout,
    private readonly settings: Settings,
    private readonly choices: Choices,
  ) {
    this.limits = new LimitReader(grid, layout, settings);
  }

  judge(row: RowIdentity, title: string, written: readonly (Figure | Gap)[]): RowJudgement {
    const indicator = { section: title, id: row.id, name: row.name };
    const unitText = this.textAt(row.row, this.layout.header.roles.get("unit"));
    const asWritten = this.targetReadings(row, this.choices.target(indicator));
    const readInPoints = asWritten.some(({ reading }) => isReadInPoints(reading, written, unitText));
    const readings = asWritten.map((worded): WordedTarget => {
      const { reading } = worded;
      const inUnit = unitText === "" ? reading : targetInUnit(reading, written, unitText);
      return { ...worded, reading: targetForDurations(inUnit, written) };
    });
    const main =
      readings.find(({ source }) => source?.span == null)?.reading ?? readings[0]?.reading ?? NO_TARGET;
    const polarity = decidePolarity({
      chosen: this.choices.polarity(indicator),
      columnText: this.textAt(row.row, this.layout.header.roles.get("polarity")),
      name: row.name,
      target:
        main.kind === "none"
          ? (readings.find(({ reading }) => reading.kind !== "none")?.reading ?? main)
          : main,
    });
    const { good } = polarity.polarity;
    const own = this.choices.tolerance(indicator);
    const tolerance =
      own === undefined ? this.tolerance(row.row, main) : { kind: "tolerance" as const, tolerance: own };
    const amount = tolerance.kind === "tolerance" ? tolerance.tolerance : this.settings.tolerance;
    const limits = this.limits.of(row.row, own !== undefined, this.choices.floor(indicator));
    const targets = readings.map(({ source, reading, chosen, benchmark, benchmarkProblem }) => {
      const decided = inGoodDirection(reading, benchmark?.named ?? null, good);
      const ownSource = chosen ? null : source;
      const bounds = colourBounds(decided, good, amount, this.settings, limits?.beside(decided, good));
      const decidingCells = [
        ...this.decidingCells(row.row, ownSource, own === undefined, polarity.polarity, limits),
        ...this.benchmarkCells(row.row, benchmark?.column),
      ];
      return {
        source,
        target: {
          text: decided.text,
          kind: decided.kind,
          low: decided.low,
          high: decided.high,
          unit: decided.unit,
          cell: source === null ? null : this.address(row.row, source.column),
        },
        thresholds: bounds === null ? null : { ...bounds, decidingCells },
        chosen,
        benchmarkProblem,
      };
    });
    return {
      targets,
      polarity,
      toleranceNotUnderstood: tolerance.kind === "notUnderstood",
      limitsPassedOver: limits?.passedOver ?? NONE_PASSED_OVER,
      readInPoints,
    };
  }

  private targetReadings(row: RowIdentity, chosen: string | undefined): WordedTarget[] {
    const { targets } = this.layout.header;
    if (chosen !== undefined) {
      const source = targets.find(({ span }) => span === null) ?? null;
      return [this.wordedTarget(row.row, source, readTarget(chosen, chosen, this.grid.separators), true)];
    }
    const readings = targets.map((source) => {
      const { column } = source;
      const [value, text] = [this.valueAt(row.row, column), this.targetText(row.row, column)];
      return this.wordedTarget(row.row, source, readTarget(value, text, this.grid.separators), false);
    });
    if (readings.some(({ reading }) => reading.text.trim() !== "")) return readings;
    const byThreshold = this.limits.asTarget(row.row);
    if (byThreshold === null) return readings;
    const { column, reading } = byThreshold;
    return [this.wordedTarget(row.row, { column, span: null }, reading, false)];
  }

  /** A target in words is read off the benchmark that it names, where the sheet has a column of that (Rules, section 3). */
  private wordedTarget(
    row: GridRow,
    source: TargetColumn | null,
    reading: TargetReading,
    chosen: boolean,
  ): WordedTarget {
    const own = { source, reading, chosen, benchmark: null, benchmarkProblem: null };
    const named = reading.kind === "notUnderstood" ? readBenchmarkTarget(reading.text) : null;
    if (named === null) return own;
    const found = columnFor(named, this.layout.header.benchmarks);
    if (found === null) return { ...own, benchmarkProblem: BENCHMARK_SENTENCES.notFound(reading.text) };
    const { column } = found;
    const reached = readTarget(this.valueAt(row, column), this.targetText(row, column), this.grid.separators);
    if (reached.kind !== "value") {
      const benchmarkProblem = BENCHMARK_SENTENCES.empty(reading.text, this.address(row, column));
      return { ...own, benchmarkProblem };
    }
    return { ...own, reading: againstBenchmark(reading.text, named, reached), benchmark: { named, column } };
  }

  /** The cell of the benchmark that a target is set against decides the colours as the target's own cell does. */
  private benchmarkCells(row: GridRow, column: GridColumn | undefined): DecidingCell[] {
    return column === undefined ? [] : [this.decidingCell(row, column)];
  }

  /** What a target's cell shows; a percentage whose column is too narrow to draw it is known by its number format. */
  private targetText(row: GridRow, column: GridColumn): string {
    const [value, text] = [this.valueAt(row, column), this.textAt(row, column)];
    if (!isUndrawn(value, text)) return text;
    const format = this.grid.numberFormat(sheetRow(this.grid, row), sheetColumn(this.grid, column));
    return format?.includes("%") === true && typeof value === "number"
      ? `${toNumber(shift(decimalOf(value), 2))}%`
      : text;
  }

  private tolerance(row: GridRow, target: TargetReading) {
    const column = this.layout.header.roles.get("tolerance");
    const value = column === undefined ? "" : this.valueAt(row, column);
    return readTolerance(value, this.textAt(row, column), this.grid.separators, target.unit);
  }

  /** The cells that decide the colours and what they store now, so that a rule can tell when one has changed. */
  private decidingCells(
    row: GridRow,
    target: TargetColumn | null,
    usesColumn: boolean,
    polarity: Polarity,
    limits: RowOfLimits | null,
  ): DecidingCell[] {
    const { roles, targets } = this.layout.header;
    // An empty cell of the polarity column decides too: once somebody writes `Low` there, the colours may be wrong.
    const byColumn = polarity.reason === "chosen by you" ? undefined : roles.get("polarity");
    const deciding = [target?.column, usesColumn ? roles.get("tolerance") : undefined, byColumn];
    if (limits !== null) {
      // Where a threshold stands in for an empty target, a target that is written later decides.
      const instead =
        target !== null && limits.decidingColumns.includes(target.column)
          ? targets.map(({ column }) => column)
          : [];
      deciding.push(...instead, ...limits.decidingColumns.filter((column) => column !== target?.column));
    }
    return deciding.filter((column) => column !== undefined).map((column) => this.decidingCell(row, column));
  }

  private decidingCell = (row: GridRow, column: GridColumn): DecidingCell => ({
    column: sheetColumn(this.grid, column),
    value: this.valueAt(row, column),
  });

  private valueAt = (row: GridRow, column: GridColumn): CellValue => this.grid.values[row]?.[column] ?? "";
  private textAt = (row: GridRow, column: GridColumn | undefined): string =>
    column === undefined ? "" : (this.grid.text[row]?.[column] ?? "");
  private address = (row: GridRow, column: GridColumn) =>
    a1Address(sheetRow(this.grid, row), sheetColumn(this.grid, column));
}

const NONE_PASSED_OVER: readonly PassedOver[] = [];

export const NO_TARGET: TargetReading = { text: "", kind: "none", low: null, high: null, unit: "number" };
