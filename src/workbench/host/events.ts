/**
 * Events that the host delivers, by the number under which the client library knows them.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  rowSorted: 19,
  protectionChanged: 24,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** Something that happened on a worksheet, with what its handlers are told beside the sheet's id. */
export interface SheetEvent {
  readonly name: EventName;
  readonly worksheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Under this target stands whoever listens to all worksheets. */
export const ALL_WORKSHEETS = "Workbook";

const EVENT_CATEGORY = 65_536;

/** What one page listens to. */
export class Registrations {
  private readonly listened = new Set<string>();

  add(name: EventName, target: string): void {
    this.listened.add(`${name} ${target}`);
  }

  remove(name: EventName, target: string): void {
    this.listened.delete(`${name} ${target}`);
  }

  clear(): void {
    this.listened.clear();
  }

  /** The entries of a message that tells this page of an event: one for the sheet's handlers, one for all sheets'. */
  entriesFor({ name, worksheetId, details }: SheetEvent): unknown[][] {
    const message = JSON.stringify({ ...details, worksheetId });
    return [worksheetId, ALL_WORKSHEETS]
      .filter((target) => this.listened.has(`${name} ${target}`))
      .map((target) => [EVENT_CATEGORY, EVENT_TYPES[name], target, message, 0, false]);
  }
}
