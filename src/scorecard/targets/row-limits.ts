import type { GridColumn, GridRow } from "../sheet/position";
import { decideLimits, type LimitReadings } from "./threshold-columns";
import type { Grid } from "../sheet/grid";
import type { Role } from "../layout/role-wordings";
import type { SectionLayout } from "../layout/sections";
import type { GoodDirection, Settings } from "../settings/settings";
import { readTarget, type TargetReading } from "./target";
import { NO_LIMITS, type RowLimits } from "./colour-bounds";

/** A threshold or floor cell that says nothing that the row can be judged by. */
export interface PassedOver {
  readonly column: GridColumn;
  readonly text: string;
}

const ROLES = { red: "redThreshold", amber: "amberThreshold", floor: "floor" } as const satisfies Record<
  keyof LimitReadings,
  Role
>;
const NAMES = ["red", "amber", "floor"] as const;

const NONE: TargetReading = { text: "", kind: "none", low: null, high: null, unit: "number" };

/** Reads what the threshold and floor columns of a section say of a row. */
export class LimitReader {
  private readonly columns: Readonly<Record<keyof LimitReadings, GridColumn | undefined>>;

  constructor(
    private readonly grid: Grid,
    { header: { roles } }: SectionLayout,
    private readonly settings: Settings,
  ) {
    const follows = settings.thresholdColumns === "follow";
    const columnOf = (name: keyof LimitReadings): GridColumn | undefined =>
      follows ? roles.get(ROLES[name]) : undefined;
    this.columns = { red: columnOf("red"), amber: columnOf("amber"), floor: columnOf("floor") };
  }

  /**
   * A row's limits; null where it has none, as in most sections. Where a person chose a tolerance for the row, its
   * threshold cells give way; where they chose a floor, its floor cell does.
   */
  of(row: GridRow, toleranceIsChosen: boolean, chosenFloor: string | undefined): RowOfLimits | null {
    const { red, amber, floor } = this.columns;
    const [redAt, amberAt] = toleranceIsChosen ? [undefined, undefined] : [red, amber];
    const floorAt = chosenFloor === undefined ? floor : undefined;
    if (redAt === undefined && amberAt === undefined && floorAt === undefined && chosenFloor === undefined)
      return null;
    const chosen =
      chosenFloor === undefined ? NONE : readTarget(chosenFloor, chosenFloor, this.grid.separators);
    const readings = {
      red: this.read(row, redAt),
      amber: this.read(row, amberAt),
      floor: floorAt === undefined ? chosen : this.read(row, floorAt),
    };
    return new RowOfLimits(readings, { red: redAt, amber: amberAt, floor: floorAt }, this.settings);
  }

  /** Where a row has no target of its own, green begins where its amber threshold says that amber does: it needs a red one too. */
  asTarget(row: GridRow): { readonly column: GridColumn; readonly reading: TargetReading } | null {
    const column = this.columns.amber;
    if (column === undefined) return null;
    const [red, reading] = [this.read(row, this.columns.red), this.read(row, column)];
    const [value, redFrom] = [reading.low ?? reading.high, red.low ?? red.high];
    if (value === null || redFrom === null || redFrom === value || reading.kind === "band") return null;
    return { column, reading: { ...reading, kind: "value", low: value, high: value } };
  }

  private read(row: GridRow, column: GridColumn | undefined): TargetReading {
    if (column === undefined) return NONE;
    const value = this.grid.values[row]?.[column] ?? "";
    return readTarget(value, this.grid.text[row]?.[column] ?? "", this.grid.separators);
  }
}

/** What one row's limits come to, target by target. */
export class RowOfLimits {
  private readonly passed = new Map<GridColumn, PassedOver>();

  constructor(
    private readonly readings: LimitReadings,
    private readonly columns: Readonly<Record<keyof LimitReadings, GridColumn | undefined>>,
    private readonly settings: Settings,
  ) {}

  /** The columns that decide the row's colours, empty cells too. */
  get decidingColumns(): readonly GridColumn[] {
    return NAMES.flatMap((name) => this.columns[name] ?? []);
  }

  beside(target: TargetReading, good: GoodDirection): RowLimits {
    const { limits, passedOver } = decideLimits(this.readings, target, good, this.settings.boundary);
    for (const name of passedOver) {
      const column = this.columns[name];
      if (column !== undefined) this.passed.set(column, { column, text: this.readings[name].text });
    }
    return limits.red === null && limits.floor === null ? NO_LIMITS : limits;
  }

  get passedOver(): readonly PassedOver[] {
    return [...this.passed.values()];
  }
}
