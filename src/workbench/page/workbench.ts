import { effectiveLooks, type EffectiveLooks } from "../calculation/conditional-formats";
import { recalculate } from "../calculation/recalculate";
import { openInFrame, type BrowserFrame } from "../frame/browser-frame";
import { createExcelHost, type ExcelHost } from "../host/excel-host";
import { readEnvelope } from "../host/transport";
import { addressOf } from "../model/area";
import { cellAt } from "../model/cells";
import type { Area, Workbook, Worksheet } from "../model";
import { readXlsx } from "../xlsx/read-xlsx";
import { writeXlsx } from "../xlsx/write-xlsx";
import { entryText, meantEntry } from "./entry-text";
import { moveOf } from "./grid-keys";
import { History, type Step } from "./history";
import { servedAddress, type Manifest, type RibbonButton } from "./manifest";
import { Lane } from "./lane";
import { mergeAt } from "./merges";
import { AFTER_EDITING, type Editing, type EditorKey, type LastAction, type Notice } from "./workbench-state";
import { touchedAreas } from "./workbook-differences";

/** One file that is open: a new one has a new host and a new frame for the add-in. */
interface OpenFile {
  readonly name: string;
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly history: History;
  /** Differs from that of every file opened before. */
  readonly conversation: string;
}

/** The add-in's requests are one action as long as they follow each other within this time. */
const PAUSE_BETWEEN_ACTIONS_MS = 800;

/** How long the page waits for more of the add-in's writes before it makes a step of them. */
const PAUSE_BEFORE_STEP_MS = 60;

/**
 * All that the page shows, and all that a person may do there. Components read it and are told when it has changed; the
 * workbook itself is changed only through the host, except by undo and redo.
 */
export class Workbench {
  file: OpenFile;
  notice: Notice | null = null;
  editing: Editing | null = null;
  isPaneShown = true;
  /** The ribbon's button whose command has not completed yet. */
  running: RibbonButton | null = null;
  lastAction: LastAction | null = null;
  /** Grows with every change of the workbook's content. */
  changes = 0;
  readonly lane = new Lane();
  private version = 0;
  private conversations = 0;
  private actionName = "";
  private lastRequestAt = -Infinity;
  private waiting: number | undefined;
  /** Whether the add-in has asked for anything that is not part of a step yet. */
  private hasAddInActed = false;
  private looked: { readonly state: string; readonly looks: Map<string, EffectiveLooks> } = {
    state: "",
    looks: new Map(),
  };
  private readonly listeners = new Set<() => void>();

  private constructor(
    readonly manifest: Manifest,
    workbook: Workbook,
    name: string,
  ) {
    this.file = this.fileOf(workbook, name);
  }

  /** Opens the workbench on the bytes of a first workbook; refused with the reason. */
  static on(manifest: Manifest, bytes: Uint8Array, name: string): Workbench {
    const read = readXlsx(bytes, manifest.reference);
    if (read.kind === "notAWorkbook") throw new Error(`${name} could not be opened: ${read.why}`);
    return new Workbench(manifest, read.workbook, name);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): number => this.version;

  get sheet(): Worksheet {
    const { worksheets, active } = this.file.workbook;
    const sheet = worksheets[active] ?? worksheets[0];
    if (sheet === undefined) throw new Error("A workbook has at least one sheet");
    return sheet;
  }

  get selection(): Area {
    return this.file.workbook.selection;
  }

  /** How the conditional formats make an area look, worked out once for each state of the workbook. */
  looksIn(area: Area): EffectiveLooks {
    const { sheet } = this;
    const state = `${this.file.conversation} ${this.changes} ${sheet.id}`;
    if (this.looked.state !== state) this.looked = { state, looks: new Map() };
    const address = addressOf(area);
    const looks = this.looked.looks.get(address) ?? effectiveLooks(this.file.workbook, sheet, area);
    this.looked.looks.set(address, looks);
    return looks;
  }

  /** Opens another workbook in the place of this one; a file that is none is refused, and this one stays. */
  open(bytes: Uint8Array, name: string): void {
    const read = readXlsx(bytes, this.manifest.reference);
    if (read.kind === "notAWorkbook") {
      this.say("error", `${name} was not opened: ${read.why}.`);
      return;
    }
    this.editing = null;
    this.running = null;
    this.lastAction = null;
    this.file = this.fileOf(read.workbook, name);
    this.changes += 1;
    this.say("success", `${name} is open. The file itself is never written to.`);
  }

  /** The workbook as the bytes of an .xlsx file, and a name for it. */
  copy(): { readonly bytes: Uint8Array; readonly name: string } {
    const { workbook, host, name } = this.file;
    host.calculate();
    return {
      bytes: writeXlsx(workbook, this.manifest.reference),
      name: `${name.replace(/\.xls[xm]$/i, "")} (copy).xlsx`,
    };
  }

  /** Opens the add-in in a frame beside the workbook that is open now. */
  connect(place: HTMLElement): BrowserFrame {
    const { host, conversation } = this.file;
    return openInFrame(place, host, {
      title: this.manifest.name,
      address: servedAddress(this.manifest.page),
      conversation,
      pass: (handOn, message) => {
        this.lane.pass(() => {
          if (readEnvelope(message)?.action !== "executeMethod") handOn();
          else this.handOnRequest(host, handOn);
        });
      },
    });
  }

  /** Clicks a button of the ribbon strip. */
  async run(button: RibbonButton): Promise<void> {
    if (this.running !== null) return;
    const { host } = this.file;
    this.stepOfAddIn();
    this.running = button;
    this.beginAction(button.label);
    this.changed();
    try {
      await host.invokeCommand(button.functionName, button.id);
    } catch (error) {
      this.say("error", error instanceof Error ? error.message : String(error));
    }
    if (this.file.host !== host) return;
    this.running = null;
    this.record(button.label);
  }

  /** Selects cells of the sheet in front; a merged area is selected whole. */
  select(area: Area): void {
    this.file.host.select(this.sheet.name, addressOf(area));
    this.changed();
  }

  showSheet(name: string): void {
    if (this.editing !== null) this.finishEditing();
    this.file.host.activate(name);
    this.changed();
  }

  /** Begins to edit the active cell, with what it holds or with a first sign that was typed. */
  startEditing(place: Editing["place"], typed?: string): void {
    const { top: row, left: column } = this.selection;
    if (this.refusesTyping(row, column)) return;
    this.stepOfAddIn();
    const text = typed ?? entryText(this.file.workbook, this.sheet, row, column);
    this.editing = { row, column, text, place };
    this.file.host.setEditMode(true);
    this.changed();
  }

  keepTyping(text: string, place: Editing["place"]): void {
    if (this.editing === null) this.startEditing(place);
    if (this.editing !== null) this.editing = { ...this.editing, text, place };
    this.changed();
  }

  /** Puts what was typed into the cell. */
  finishEditing(): void {
    const { editing } = this;
    if (editing === null) return;
    this.stopEditing();
    const { row, column, text } = editing;
    if (text !== entryText(this.file.workbook, this.sheet, row, column)) this.type(row, column, text);
    else this.changed();
  }

  cancelEditing(): void {
    this.stopEditing();
    this.changed();
  }

  /** What Enter, Tab and Esc do while a cell is edited. */
  onEditorKey(event: EditorKey): void {
    const next = AFTER_EDITING[`${event.shiftKey ? "Shift+" : ""}${event.key}`];
    event.stopPropagation();
    if (event.key === "Escape") this.cancelEditing();
    else if (next !== undefined) {
      this.finishEditing();
      const move = moveOf(next, false, this.selection, this.sheet);
      if (move !== null) this.select(this.areaOfCell(move.row, move.column));
    } else return;
    event.preventDefault();
  }

  /** Types rows of texts into the cells from the active one on, each as if by hand. */
  paste(rows: readonly (readonly string[])[]): void {
    const { top, left } = this.selection;
    const width = Math.max(...rows.map((row) => row.length));
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    if (this.refusesTyping(top, left)) return;
    this.stepOfAddIn();
    const entries = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
    this.file.host.typeInto(this.sheet.name, addressOf(area), entries);
    this.record(`Pasting into ${addressOf(area)}`);
    this.select(area);
  }

  /** Empties the selected cells. */
  clearSelected(): void {
    const { top, left } = this.selection;
    if (this.refusesTyping(top, left)) return;
    this.stepOfAddIn();
    this.file.host.typeInto(this.sheet.name, addressOf(this.selection), "");
    this.record(`Clearing ${addressOf(this.selection)}`);
  }

  undo(): void {
    this.stepOfAddIn();
    this.walked("Undone", this.file.history.undo());
  }

  redo(): void {
    this.stepOfAddIn();
    this.walked("Redone", this.file.history.redo());
  }

  say(intent: Notice["intent"], text: string): void {
    this.notice = { intent, text };
    this.changed();
  }

  dismissNotice(): void {
    this.notice = null;
    this.changed();
  }

  showPane(isShown: boolean): void {
    this.isPaneShown = isShown;
    this.changed();
  }

  /** Takes in what was done otherwise than by this person, such as by a co-author: undo does not touch it. */
  absorb(): void {
    this.file.host.calculate();
    this.file.history.absorb();
    this.changes += 1;
    this.changed();
  }

  /** Makes a step of what the add-in has written so far, so that it is not mixed with what the person does next. */
  stepOfAddIn(): void {
    window.clearTimeout(this.waiting);
    if (this.hasAddInActed) this.record(this.actionName);
  }

  private fileOf(workbook: Workbook, name: string): OpenFile {
    this.conversations += 1;
    const host = createExcelHost(workbook, {
      recalculate: (one) => {
        recalculate(one);
      },
      showPane: (isShown) => {
        this.showPane(isShown);
      },
    });
    return {
      name,
      workbook,
      host,
      history: new History(workbook),
      conversation: `${Date.now()}-${this.conversations}`,
    };
  }

  private handOnRequest(host: ExcelHost, handOn: () => void): void {
    const now = performance.now();
    const isNewAction = this.running === null && now - this.lastRequestAt > PAUSE_BETWEEN_ACTIONS_MS;
    if (isNewAction) this.beginAction(this.manifest.name);
    handOn();
    this.hasAddInActed = true;
    this.lastRequestAt = performance.now();
    const { requests, requestBytes, responseBytes } = host.counts;
    if (requests > 0) this.lastAction = { label: this.actionName, requests, requestBytes, responseBytes };
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => {
      this.record(this.actionName);
    }, PAUSE_BEFORE_STEP_MS);
  }

  private beginAction(name: string): void {
    this.actionName = name;
    this.file.host.counts.reset();
    this.lastRequestAt = performance.now();
  }

  private type(row: number, column: number, typed: string): void {
    const entry = meantEntry(typed, cellAt(this.sheet, row, column));
    const address = addressOf({ top: row, left: column, bottom: row, right: column });
    this.file.host.typeInto(this.sheet.name, address, entry);
    this.record(`Typing in ${address}`);
  }

  private refusesTyping(row: number, column: number): boolean {
    const { sheet } = this;
    if (!sheet.protection.protected || cellAt(sheet, row, column)?.style.locked === false) return false;
    this.say("warning", `The cell is on a protected sheet. Unprotect ${sheet.name} first.`);
    return true;
  }

  private stopEditing(): void {
    this.editing = null;
    this.file.host.setEditMode(false);
  }

  private record(label: string): void {
    const { host, history } = this.file;
    this.hasAddInActed = false;
    host.calculate();
    if (history.record(label) !== null) this.changes += 1;
    this.changed();
  }

  private walked(word: string, step: Step | null): void {
    if (step === null) return;
    const { workbook, host } = this.file;
    this.changes += 1;
    for (const { id, area } of touchedAreas(step.differences)) {
      const sheet = workbook.worksheets.find((one) => one.id === id);
      if (sheet !== undefined) host.announceChange(sheet.name, addressOf(area));
    }
    this.say("info", `${word}: ${step.label}.`);
  }

  private changed(): void {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }

  /** The active cell as it is selected: a merged area whole. */
  areaOfCell(row: number, column: number): Area {
    return mergeAt(this.sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
  }
}
