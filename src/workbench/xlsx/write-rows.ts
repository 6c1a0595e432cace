import { addressOf } from "../model/area";
import type { Cell, RichTextRun, StoredValue, Worksheet } from "../model";
import { isSameStyle, type StyleChanges } from "./change-styles";
import { withPrefixes } from "./function-names";
import type { ReadSheet } from "./read-package";
import type { RawCell, RawRow } from "./sheet-data";
import { escapedText } from "./text-escapes";
import { escapeXml, isTrue } from "./xml";

/** The cells of a sheet as the file is to hold them, and whether any formula is another than before. */
export interface WrittenRows {
  readonly sheetData: string;
  readonly formulasChanged: boolean;
  readonly valuesChanged: boolean;
}

/**
 * Writes the rows of a sheet beside what was read from the file: a row or cell that did not change keeps its own text.
 * Null where nothing changed at all.
 */
export function writeRows(worksheet: Worksheet, read: ReadSheet, styles: StyleChanges): WrittenRows | null {
  const writing = new Writing(worksheet, read, styles);
  return writing.rows();
}

class Writing {
  private readonly prefix: string;
  private readonly unshared: ReadonlySet<string>;
  private formulasChanged = false;
  private valuesChanged = false;

  constructor(
    private readonly worksheet: Worksheet,
    private readonly read: ReadSheet,
    private readonly styles: StyleChanges,
  ) {
    this.prefix = read.data.name.slice(0, -"sheetData".length);
    this.unshared = this.brokenGroups();
  }

  rows(): WrittenRows | null {
    const { worksheet, read } = this;
    const numbers = new Set([
      ...read.data.rows.keys(),
      ...worksheet.cells.keys(),
      ...worksheet.rowHeights.keys(),
      ...worksheet.hiddenRows,
    ]);
    let isChanged = false;
    const written: string[] = [];
    for (const row of [...numbers].sort((one, other) => one - other)) {
      const raw = read.data.rows.get(row);
      const text = this.row(row, raw);
      if (raw === undefined || text !== read.xml.slice(raw.start, raw.end))
        isChanged ||= text !== "" || raw !== undefined;
      written.push(text);
    }
    if (!isChanged) return null;
    const { name } = read.data;
    const { formulasChanged, valuesChanged } = this;
    return { sheetData: `<${name}>${written.join("")}</${name}>`, formulasChanged, valuesChanged };
  }

  /** Groups of cells that share a formula which its first cell no longer has as it was. */
  private brokenGroups(): Set<string> {
    const broken = new Set<string>();
    for (const [row, raw] of this.read.data.rows) {
      for (const [column, { shared }] of raw.cells) {
        if (shared?.isFirst === true && !this.isSame(row, column)) broken.add(shared.group);
      }
    }
    return broken;
  }

  private isSame(row: number, column: number): boolean {
    const now = this.worksheet.cells.get(row)?.get(column);
    const before = this.read.data.cells.get(row)?.get(column);
    return now !== undefined && before !== undefined && isSameCell(now, before);
  }

  private row(row: number, raw: RawRow | undefined): string {
    const cells = this.worksheet.cells.get(row) ?? new Map<number, Cell>();
    const columns = new Set([...cells.keys(), ...(raw?.cells.keys() ?? [])]);
    const texts = [...columns]
      .sort((one, other) => one - other)
      .map((column) => this.cell(row, column, cells.get(column), raw));
    const attributes = this.rowAttributes(row, raw);
    const content = texts.map(({ text }) => text).join("");
    const isSameRow = raw !== undefined && attributes === null && texts.every(({ isRaw }) => isRaw);
    if (isSameRow) return this.read.xml.slice(raw.start, raw.end);
    const kept = new Map(Object.entries({ r: String(row + 1), ...raw?.attributes, ...attributes }));
    // Which columns a row uses is said for speed only, and may no longer be so.
    kept.delete("spans");
    if (content === "" && kept.size === 1) return "";
    const name = `${this.prefix}row`;
    return `<${name}${attributesText(Object.fromEntries(kept))}>${content}</${name}>`;
  }

  /** What is to be changed in a row's own attributes; null where nothing is. */
  private rowAttributes(row: number, raw: RawRow | undefined): Record<string, string> | null {
    const before = raw?.attributes ?? {};
    const height = this.worksheet.rowHeights.get(row);
    const isHidden = this.worksheet.hiddenRows.has(row);
    const heightBefore = before["ht"] === undefined ? undefined : Number(before["ht"]);
    if (height === heightBefore && isHidden === isTrue(before["hidden"])) return null;
    const changed: Record<string, string> = {};
    if (height !== heightBefore) {
      if (height !== undefined) [changed["ht"], changed["customHeight"]] = [String(height), "1"];
      else changed["customHeight"] = "0";
    }
    if (isHidden !== isTrue(before["hidden"])) changed["hidden"] = isHidden ? "1" : "0";
    return changed;
  }

  private cell(row: number, column: number, cell: Cell | undefined, rawRow: RawRow | undefined): WrittenCell {
    const raw = rawRow?.cells.get(column);
    const before = this.read.data.cells.get(row)?.get(column);
    if (cell !== undefined && raw !== undefined && this.keepsText(cell, before, raw))
      return { text: this.read.xml.slice(raw.start, raw.end), isRaw: true };
    if (cell?.formula !== before?.formula) this.formulasChanged = true;
    if (cell?.formula === undefined && !isSameValue(cell?.value ?? null, before?.value ?? null))
      this.valuesChanged = true;
    if (cell === undefined) return { text: "", isRaw: raw === undefined };
    return { text: this.newCell(row, column, cell, before, raw), isRaw: false };
  }

  private keepsText(cell: Cell, before: Cell | undefined, { shared }: RawCell): boolean {
    return (
      before !== undefined &&
      isSameCell(cell, before) &&
      !(shared !== null && this.unshared.has(shared.group))
    );
  }

  private newCell(
    row: number,
    column: number,
    cell: Cell,
    before: Cell | undefined,
    raw: RawCell | undefined,
  ): string {
    const format = this.styles.formatFor(
      { style: cell.style, quotePrefix: cell.quotePrefix === true },
      cell.format ?? this.formatAround(row, column),
    );
    const r = addressOf({ top: row, left: column, bottom: row, right: column });
    const attributes: Record<string, string> = format === 0 ? { r } : { r, s: String(format) };
    const formula = this.formulaText(cell, before, raw);
    const { type, text } = valueText(cell, formula !== "", this.prefix);
    if (type !== null) attributes["t"] = type;
    if (formula === "" && text === "" && format === 0) return "";
    const name = `${this.prefix}c`;
    return `<${name}${attributesText(attributes)}>${formula}${text}</${name}>`;
  }

  /** The format of a cell that was given none: its row's or its column's. */
  private formatAround(row: number, column: number): number {
    const inRow = this.read.data.rows.get(row)?.attributes["s"];
    if (inRow !== undefined) return Number(inRow);
    return this.read.columnFormats.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
  }

  /** A formula that did not change keeps its own text, with what marks it as one for an array. */
  private formulaText(cell: Cell, before: Cell | undefined, raw: RawCell | undefined): string {
    const { formula } = cell;
    if (formula === undefined) return "";
    const name = `${this.prefix}f`;
    if (raw !== undefined && raw.shared === null && before?.formula === formula) {
      const text = this.read.xml.slice(raw.start, raw.end);
      const [own] = new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`).exec(text) ?? [];
      if (own !== undefined) return own;
    }
    return `<${name}>${escapeXml(withPrefixes(formula.replace(/^=/, "")))}</${name}>`;
  }
}

interface WrittenCell {
  readonly text: string;
  readonly isRaw: boolean;
}

const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");

function isSameCell(one: Cell, other: Cell): boolean {
  return (
    isSameValue(one.value, other.value) &&
    one.formula === other.formula &&
    one.format === other.format &&
    (one.quotePrefix ?? false) === (other.quotePrefix ?? false) &&
    isSameStyle(one.style, other.style) &&
    isSameRichText(one.richText, other.richText)
  );
}

function isSameValue(one: StoredValue, other: StoredValue): boolean {
  if (typeof one === "object" && one !== null && typeof other === "object" && other !== null)
    return one.error === other.error;
  return one === other;
}

const isSameRichText = (one: Cell["richText"], other: Cell["richText"]): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

interface ValueText {
  readonly type: string | null;
  readonly text: string;
}

function valueText({ value, richText }: Cell, isFormula: boolean, prefix: string): ValueText {
  const inside = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, text: "" };
  if (typeof value === "number") return { type: null, text: inside(String(value)) };
  if (typeof value === "boolean") return { type: "b", text: inside(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", text: inside(escapeXml(value.error)) };
  if (isFormula) return { type: "str", text: inside(escapeXml(escapedText(value))) };
  const isRich = richText !== undefined && richText.map(({ text }) => text).join("") === value;
  const content = isRich ? richText.map((run) => runText(run, prefix)).join("") : plainText(value, prefix);
  return { type: "inlineStr", text: `<${prefix}is>${content}</${prefix}is>` };
}

const plainText = (text: string, prefix: string): string =>
  `<${prefix}t xml:space="preserve">${escapeXml(escapedText(text))}</${prefix}t>`;

function runText({ text, font }: RichTextRun, prefix: string): string {
  const look = typeof font["xml"] === "string" ? font["xml"].replaceAll("<", `<${prefix}`) : "";
  const properties = look === "" ? "" : `<${prefix}rPr>${look}</${prefix}rPr>`;
  return `<${prefix}r>${properties}${plainText(text, prefix)}</${prefix}r>`;
}
