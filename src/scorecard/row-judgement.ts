import type { Figure, Gap, Polarity, Target, Thresholds, Witness } from "./assessment";
import { choicesBy } from "./choices";
import { decimalOf, shift, toNumber } from "./decimal";
import type { CellValue, Grid } from "./grid";
import type { TargetColumn } from "./header";
import type { RowIdentity } from "./identity";
import { sheetColumn, sheetRow } from "./period-cells";
import { decidePolarity, type PolarityDecision } from "./polarity";
import { isReadInPoints, targetInUnit } from "./points";
import { a1Address } from "./position";
import type { SectionLayout } from "./sections";
import type { GoodDirection, Settings, ToleranceSetting } from "./settings";
import { readTarget, type TargetReading } from "./target";
import { colourBounds, type ColourBounds } from "./thresholds";
import { readTolerance, type Tolerance } from "./tolerance";

/** What a person decided, ready to be looked up by indicator. */
export interface Choices {
  readonly polarity: ReturnType<typeof choicesBy<GoodDirection>>;
  readonly target: ReturnType<typeof choicesBy<string>>;
  readonly tolerance: ReturnType<typeof choicesBy<ToleranceSetting>>;
}

export const choicesIn = (settings: Settings): Choices => ({
  polarity: choicesBy(settings.polarity),
  target: choicesBy(settings.targets),
  tolerance: choicesBy(settings.tolerances),
});

/** One of a row's targets with what it means for the colours: for all periods, or for those within `span`. */
export interface RowTarget {
  readonly column: TargetColumn | null;
  readonly target: Target;
  readonly bounds: ColourBounds | null;
  readonly witnesses: readonly Witness[];
  /** True when the user typed the target. */
  readonly chosen: boolean;
}

export interface RowJudgement {
  readonly targets: readonly RowTarget[];
  readonly polarity: PolarityDecision;
  readonly toleranceNotUnderstood: boolean;
  /** True when the row's plain figures are percentages in points. */
  readonly readInPoints: boolean;
}

/** Reads what a row's figures are judged by: its targets, its polarity and its tolerance. */
export class RowReader {
  private readonly targets = new Map<string, TargetReading>();
  private readonly read = new Map<string, ColourBounds | null>();
  /** With the usual tolerance, by the target as it was read: the quick way for most rows. */
  private readonly usual = new Map<TargetReading, Map<GoodDirection, ColourBounds | null>>();

  constructor(
    private readonly grid: Grid,
    private readonly layout: SectionLayout,
    private readonly settings: Settings,
    private readonly choices: Choices,
  ) {}

  judge(row: RowIdentity, title: string, written: readonly (Figure | Gap)[]): RowJudgement {
    const indicator = { section: title, id: row.id, name: row.name };
    const unitText = this.textAt(row.row, this.layout.header.roles.get("unit"));
    const asWritten = this.targetReadings(row, this.choices.target(indicator));
    const readInPoints = asWritten.some(({ reading }) => isReadInPoints(reading, written, unitText));
    const readings =
      unitText === ""
        ? asWritten
        : asWritten.map((target) => ({
            ...target,
            reading: targetInUnit(target.reading, written, unitText),
          }));
    const main =
      readings.find(({ column }) => column?.span == null)?.reading ?? readings[0]?.reading ?? NO_TARGET;
    const polarity = decidePolarity({
      chosen: this.choices.polarity(indicator),
      columnText: this.textAt(row.row, this.layout.header.roles.get("polarity")),
      name: row.name,
      target:
        main.kind === "none"
          ? (readings.find(({ reading }) => reading.kind !== "none")?.reading ?? main)
          : main,
    });
    const own = this.choices.tolerance(indicator);
    const tolerance =
      own === undefined ? this.tolerance(row.row, main) : { kind: "tolerance" as const, tolerance: own };
    const amount = tolerance.kind === "tolerance" ? tolerance.tolerance : this.settings.tolerance;
    return {
      targets: readings.map(({ column, reading, chosen }) => ({
        column,
        target: { ...reading, cell: column === null ? null : this.address(row.row, column.at) },
        bounds: this.bounds(reading, polarity.polarity, amount),
        witnesses: this.witnesses(row.row, chosen ? null : column, own === undefined, polarity.polarity),
        chosen,
      })),
      polarity,
      toleranceNotUnderstood: tolerance.kind === "notUnderstood",
      readInPoints,
    };
  }

  private targetReadings(row: RowIdentity, chosen: string | undefined) {
    const { targets } = this.layout.header;
    if (chosen !== undefined) {
      const column = targets.find(({ span }) => span === null) ?? null;
      return [{ column, reading: readTarget(chosen, chosen, this.grid.separators), chosen: true }];
    }
    return targets.map((column) => ({
      column,
      reading: this.target(this.valueAt(row.row, column.at), this.targetText(row.row, column.at)),
      chosen: false,
    }));
  }

  /** What a target's cell shows; a percentage whose column is too narrow to draw it is known by its number format. */
  private targetText(row: number, at: number): string {
    const [value, text] = [this.valueAt(row, at), this.textAt(row, at)];
    if (!isUndrawn(value, text)) return text;
    const format = this.grid.numberFormat(sheetRow(this.grid, row), sheetColumn(this.grid, at));
    return format?.includes("%") === true && typeof value === "number"
      ? `${toNumber(shift(decimalOf(value), 2))}%`
      : text;
  }

  /** Few targets stand in many rows: each is read once. */
  private target(value: CellValue, text: string): TargetReading {
    const key = `${typeof value} ${String(value)} ${text}`;
    const known = this.targets.get(key);
    if (known !== undefined) return known;
    const reading = readTarget(value, text, this.grid.separators);
    this.targets.set(key, reading);
    return reading;
  }

  private tolerance(row: number, target: TargetReading) {
    const at = this.layout.header.roles.get("tolerance");
    const value = at === undefined ? "" : this.valueAt(row, at);
    return readTolerance(value, this.textAt(row, at), this.grid.separators, target.unit);
  }

  /** The same target, polarity and tolerance give the same object, so that a painter can tell that rows judge alike. */
  private bounds(target: TargetReading, { good }: Polarity, tolerance: Tolerance): ColourBounds | null {
    const usual = tolerance === this.settings.tolerance ? this.usual.get(target)?.get(good) : undefined;
    if (usual !== undefined) return usual;
    const bounds = this.boundsByWording(target, good, tolerance);
    if (tolerance !== this.settings.tolerance) return bounds;
    const ofTarget = this.usual.get(target) ?? new Map<GoodDirection, ColourBounds | null>();
    ofTarget.set(good, bounds);
    this.usual.set(target, ofTarget);
    return bounds;
  }

  private boundsByWording(target: TargetReading, good: GoodDirection, tolerance: Tolerance) {
    const key = `${target.kind} ${target.low} ${target.high} ${target.unit} ${good} ${tolerance.basis} ${tolerance.amount}`;
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const bounds = colourBounds(target, good, tolerance);
    this.read.set(key, bounds);
    return bounds;
  }

  /** The cells that decide the colours and what they store now, so that a rule can tell when one has changed. */
  private witnesses(
    row: number,
    target: TargetColumn | null,
    usesColumn: boolean,
    polarity: Polarity,
  ): Witness[] {
    const { roles } = this.layout.header;
    const byColumn = polarity.reason === "the sheet's polarity column" ? roles.get("polarity") : undefined;
    const witnesses: Witness[] = [];
    for (const at of [target?.at, usesColumn ? roles.get("tolerance") : undefined, byColumn]) {
      if (at !== undefined)
        witnesses.push({ column: sheetColumn(this.grid, at), value: this.valueAt(row, at) });
    }
    return witnesses;
  }

  private valueAt = (row: number, at: number): CellValue => this.grid.values[row]?.[at] ?? "";
  private textAt = (row: number, at: number | undefined): string =>
    at === undefined ? "" : (this.grid.text[row]?.[at] ?? "");
  private address = (row: number, at: number) =>
    a1Address(sheetRow(this.grid, row), sheetColumn(this.grid, at));
}

/** A number drawn as `####`, or not at all: its text does not tell its unit. */
export const isUndrawn = (value: CellValue, text: string): boolean =>
  typeof value === "number" && /^#*$/.test(text);

export const NO_TARGET: TargetReading = { text: "", kind: "none", low: null, high: null, unit: "number" };

/** Thresholds by what they hold, so that rows which judge alike share one object. */
export class ThresholdsTable {
  private readonly repeats = new Map<Thresholds | null, readonly (Thresholds | null)[]>();
  private readonly known = new Map<ColourBounds, Map<string, Thresholds>>();

  of(bounds: ColourBounds, witnesses: readonly Witness[]): Thresholds {
    const ofBounds = this.known.get(bounds) ?? new Map<string, Thresholds>();
    let key = "";
    for (const { column, value } of witnesses) key += `${column} ${typeof value} ${String(value)}\n`;
    const known = ofBounds.get(key);
    if (known !== undefined) return known;
    const made: Thresholds = { ...bounds, witnesses, unless: null };
    ofBounds.set(key, made);
    this.known.set(bounds, ofBounds);
    return made;
  }

  /** The same thresholds for so many cells: one list for every row that they judge alike. */
  repeated(thresholds: Thresholds | null, times: number): readonly (Thresholds | null)[] {
    const known = this.repeats.get(thresholds);
    if (known?.length === times) return known;
    const made = new Array<Thresholds | null>(times).fill(thresholds);
    this.repeats.set(thresholds, made);
    return made;
  }
}
