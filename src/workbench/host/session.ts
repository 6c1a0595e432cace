import { addressOf } from "../model/area";
import { cellAt } from "../model/cells";
import type { Area, Workbook, Worksheet } from "../model";
import { Registrations, type SheetEvent } from "./events";
import { ExcelError, type HostObject } from "./member";

/** Works out every formula of a workbook again and puts the results into its cells. */
export type Recalculate = (workbook: Workbook) => void;

/** The number format that the conditional formats give to a cell of an area, if any. */
export type RuleFormats = (
  workbook: Workbook,
  sheet: Worksheet,
  area: Area,
) => (row: number, column: number) => string | undefined;

interface CellsChanged {
  readonly sheet: Worksheet;
  readonly area: Area;
  readonly details: Readonly<Record<string, unknown>>;
}

const EDITED = { changeType: "RangeEdited", shiftDirection: "None" };

/**
 * Opens the objects that lead back to each other: a worksheet has ranges, a range a worksheet, a conditional format its ranges.
 */
export interface Openers {
  readonly worksheet: (sheet: Worksheet) => HostObject;
  readonly range: (sheet: Worksheet, area: Area) => HostObject;
  readonly rangeAreas: (sheet: Worksheet, areas: readonly Area[]) => HostObject;
}

/** What the objects of one open workbook share: the workbook, and the state of the person's Excel. */
export class Session {
  /** True while a person is typing in a cell. */
  editing = false;
  readonly open: Openers;
  /** Who is asking now: the page whose request is being carried out. */
  caller = new Registrations();
  /** The ranges that the client has asked to keep from one request to the next, by reference id. */
  readonly kept = new Map<string, HostObject>();
  private nextId = 1;
  private formulasAreStale = false;
  private changed: CellsChanged[] = [];
  private happened: SheetEvent[] = [];

  constructor(
    readonly workbook: Workbook,
    openers: (session: Session) => Openers,
    private readonly recalculate: Recalculate,
    private readonly ruleFormats: RuleFormats | null = null,
  ) {
    this.open = openers(this);
  }

  /** The formats that conditional formats give to cells, where a cell's text shows them. */
  ruleFormatsIn(sheet: Worksheet, area: Area): (row: number, column: number) => string | undefined {
    if (this.ruleFormats === null || sheet.conditionalFormats.length === 0) return () => undefined;
    return this.ruleFormats(this.workbook, sheet, area);
  }

  /** A new id, unlike any other of this session. */
  newId(): string {
    const id = this.nextId;
    this.nextId += 1;
    return `{${id.toString(16).padStart(8, "0").toUpperCase()}-0000-4000-8000-000000000000}`;
  }

  /** Keeps an object under a new reference id. */
  keep(object: HostObject): string {
    const id = this.newId();
    this.kept.set(id, object);
    return id;
  }

  get activeSheet(): Worksheet {
    const sheet = this.workbook.worksheets[this.workbook.active];
    if (sheet === undefined) throw new ExcelError("ItemNotFound", "The workbook has no active sheet.");
    return sheet;
  }

  sheetBy(key: unknown): Worksheet | null {
    const wanted = String(key).toLowerCase();
    const { worksheets } = this.workbook;
    return (
      worksheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null
    );
  }

  /** Notes that cells of an area have changed: formulas are worked out again before anybody reads a value. */
  cellsChanged(sheet: Worksheet, area: Area, details: Readonly<Record<string, unknown>> = EDITED): void {
    this.formulasAreStale = true;
    const last = this.changed.at(-1);
    // The client writes a large array in blocks of rows; to a listener that is one change.
    const continues =
      last?.sheet === sheet &&
      last.details === EDITED &&
      details === EDITED &&
      last.area.left === area.left &&
      last.area.right === area.right &&
      last.area.bottom + 1 === area.top;
    if (continues)
      this.changed[this.changed.length - 1] = { ...last, area: { ...last.area, bottom: area.bottom } };
    else this.changed.push({ sheet, area, details });
  }

  /** Notes an event for those who listen. */
  happens(event: SheetEvent): void {
    this.happened.push(event);
  }

  /** Brings formula results up to date. */
  settle(): void {
    if (!this.formulasAreStale) return;
    this.formulasAreStale = false;
    this.recalculate(this.workbook);
  }

  /** What has happened since it was last asked, as events; `trigger` says who did it. */
  takeEvents(trigger: { readonly source: "Local" | "Remote"; readonly triggerSource: string }): SheetEvent[] {
    const edits = this.changed.map(({ sheet, area, details }): SheetEvent => {
      const address = addressOf(area);
      return {
        name: "changed",
        worksheetId: sheet.id,
        details: { address, referenceId: `${sheet.id}${address}`, ...details, ...trigger },
      };
    });
    const events = [...edits, ...this.happened];
    this.changed = [];
    this.happened = [];
    return events;
  }

  activate(sheet: Worksheet): void {
    const before = this.workbook.worksheets[this.workbook.active];
    if (before === sheet) return;
    this.workbook.active = this.workbook.worksheets.indexOf(sheet);
    this.workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    if (before !== undefined) this.happens({ name: "deactivated", worksheetId: before.id, details: {} });
    this.happens({ name: "activated", worksheetId: sheet.id, details: {} });
  }

  select(sheet: Worksheet, area: Area): void {
    this.activate(sheet);
    this.workbook.selection = { ...area };
    this.happens({ name: "selectionChanged", worksheetId: sheet.id, details: { address: addressOf(area) } });
  }

  /** Refuses to write into a protected sheet, except into cells that were unlocked before. */
  mustBeWritable(sheet: Worksheet, area: Area): void {
    if (!sheet.protection.protected) return;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (cellAt(sheet, row, column)?.style.locked !== false) this.mustBeUnprotected(sheet);
      }
    }
  }

  /** Refuses a change of a protected sheet, unless its protection allows that kind of change. */
  mustBeUnprotected(sheet: Worksheet, unlessAllowed?: string): void {
    if (!sheet.protection.protected) return;
    if (unlessAllowed !== undefined && sheet.protection.options[unlessAllowed] === true) return;
    throw new ExcelError(
      "AccessDenied",
      "You cannot perform the requested operation: the worksheet is protected.",
    );
  }
}
