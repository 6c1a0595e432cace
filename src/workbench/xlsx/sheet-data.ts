import { SaxesParser } from "saxes";
import { parseArea } from "../model/area";
import { movedFormula } from "../model/formula-references";
import type { Cell, StoredValue } from "../model";
import { withoutPrefixes } from "./function-names";
import { localName, TextGatherer, type SharedString } from "./shared-strings";
import type { CellFormat } from "./styles";
import { unescapedText } from "./text-escapes";
import { DamagedPart } from "./xml";

/** Where something stands in a part's text: from its first sign to just behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell as it stands in the file. */
export interface RawCell extends Span {
  /** The number of the group that shares one formula, and whether this cell is the one that has it. */
  readonly shared: { readonly group: string; readonly isFirst: boolean } | null;
}

/** A row as it stands in the file. */
export interface RawRow extends Span {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<number, RawCell>;
}

/** What stands between `<sheetData>` and its end. */
export interface SheetData {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly rows: ReadonlyMap<number, RawRow>;
  /** The whole element. */
  readonly span: Span;
  /** The element's name with its prefix: `sheetData` or `x:sheetData`. */
  readonly name: string;
}

/** What cells refer to by number. */
export interface SheetDataSources {
  readonly part: string;
  readonly strings: readonly SharedString[];
  readonly formats: readonly CellFormat[];
}

/** Reads the cells of a sheet, and where each of them stands in the part's text. */
export function readSheetData(xml: string, sources: SheetDataSources): SheetData {
  const reading = new Reading(sources);
  const parser = new SaxesParser({ position: true, xmlns: false });
  parser.on("error", () => {
    throw new DamagedPart(sources.part);
  });
  parser.on("opentag", ({ name, attributes }) => {
    reading.open(name, attributes, xml.lastIndexOf("<", parser.position - 1));
  });
  parser.on("text", (text) => {
    reading.characters(text);
  });
  parser.on("cdata", (text) => {
    reading.characters(text);
  });
  parser.on("closetag", ({ name }) => {
    reading.close(name, parser.position);
  });
  parser.write(xml).close();
  return reading.result();
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

type Attributes = Readonly<Record<string, string>>;

class Reading {
  private readonly cells = new Map<number, Map<number, Cell>>();
  private readonly rows = new Map<number, RawRow>();
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private span: Span = { start: -1, end: -1 };
  private name = "sheetData";
  private isInside = false;

  private row = -1;
  private rowStart = 0;
  private rowAttributes: Attributes = {};
  private rowCells = new Map<number, Cell>();
  private rawCells = new Map<number, RawCell>();

  private column = -1;
  private cellStart = 0;
  private cellAttributes: Attributes = {};
  private formulaAttributes: Attributes | null = null;
  private formula = "";
  private value: string | null = null;
  private inside: "formula" | "value" | "text" | null = null;
  private readonly gatherer = new TextGatherer();

  constructor(private readonly sources: SheetDataSources) {}

  open(fullName: string, attributes: Attributes, start: number): void {
    const name = localName(fullName);
    if (name === "sheetData") {
      [this.isInside, this.name, this.span] = [true, fullName, { start, end: start }];
      return;
    }
    if (!this.isInside) return;
    if (name === "row") this.openRow(attributes, start);
    else if (name === "c") this.openCell(attributes, start);
    else if (name === "f")
      [this.inside, this.formulaAttributes, this.formula] = ["formula", { ...attributes }, ""];
    else if (name === "v") [this.inside, this.value] = ["value", ""];
    else if (name === "is") this.inside = "text";
    else if (this.inside === "text") this.gatherer.open(name, attributes);
  }

  characters(text: string): void {
    if (this.inside === "formula") this.formula += text;
    else if (this.inside === "value") this.value = (this.value ?? "") + text;
    else if (this.inside === "text") this.gatherer.characters(text);
  }

  close(fullName: string, end: number): void {
    if (!this.isInside) return;
    const name = localName(fullName);
    if (name === "sheetData") [this.isInside, this.span] = [false, { start: this.span.start, end }];
    else if (name === "row") this.closeRow(end);
    else if (name === "c") this.closeCell(end);
    else if (name === "f" || name === "v" || name === "is") this.inside = null;
    else if (this.inside === "text") this.gatherer.close(name);
  }

  result(): SheetData {
    if (this.span.start < 0) throw new DamagedPart(this.sources.part);
    return { cells: this.cells, rows: this.rows, span: this.span, name: this.name };
  }

  private openRow(attributes: Attributes, start: number): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    [this.rowStart, this.rowAttributes, this.column] = [start, { ...attributes }, -1];
    [this.rowCells, this.rawCells] = [new Map(), new Map()];
  }

  private closeRow(end: number): void {
    const { rowStart: start, rowAttributes: attributes, rawCells: cells } = this;
    this.rows.set(this.row, { start, end, attributes, cells });
    if (this.rowCells.size > 0) this.cells.set(this.row, this.rowCells);
  }

  private openCell(attributes: Attributes, start: number): void {
    const area = attributes["r"] === undefined ? null : parseArea(attributes["r"]);
    this.column = area?.left ?? this.column + 1;
    [this.cellStart, this.cellAttributes] = [start, { ...attributes }];
    [this.formulaAttributes, this.formula, this.value, this.inside] = [null, "", null, null];
  }

  private closeCell(end: number): void {
    const format = Number(this.cellAttributes["s"] ?? 0);
    const { style, quotePrefix } = this.sources.formats[format] ?? { style: {}, quotePrefix: false };
    const inline = this.gatherer.take();
    const text = this.cellAttributes["t"] === "inlineStr" ? inline : this.sharedString();
    const cell: Cell = {
      value: text === null ? this.plainValue() : text.text,
      style: { ...style },
      format,
    };
    if (text?.richText !== undefined) cell.richText = text.richText;
    if (quotePrefix) cell.quotePrefix = true;
    const formula = this.formulaHere();
    if (formula !== null) cell.formula = formula;
    this.rowCells.set(this.column, cell);
    const { cellStart: start } = this;
    this.rawCells.set(this.column, { start, end, shared: this.sharedHere() });
  }

  private sharedString(): SharedString | null {
    if (this.cellAttributes["t"] !== "s" || this.value === null) return null;
    return this.sources.strings[Number(this.value)] ?? { text: "" };
  }

  private plainValue(): StoredValue {
    const { value } = this;
    switch (this.cellAttributes["t"]) {
      case "str":
        return value === null ? null : unescapedText(value);
      case "b":
        return value === null ? null : value.trim() === "1" || value.trim() === "true";
      case "e":
        return value === null ? null : { error: value.trim() };
      case "d":
        return value === null ? null : serialOf(value.trim());
      default:
        return numberIn(value);
    }
  }

  private sharedHere(): RawCell["shared"] {
    const group = this.formulaAttributes?.["t"] === "shared" ? this.formulaAttributes["si"] : undefined;
    return group === undefined ? null : { group, isFirst: this.formula !== "" };
  }

  /** The formula as it reads in this cell; a data table has none of its own. */
  private formulaHere(): string | null {
    const formula = withoutPrefixes(this.formula.trim());
    const shared = this.sharedHere();
    const { row, column } = this;
    if (shared === null) return formula === "" ? null : `=${formula}`;
    if (shared.isFirst) {
      this.sharedFormulas.set(shared.group, { formula, row, column });
      return `=${formula}`;
    }
    const first = this.sharedFormulas.get(shared.group);
    if (first === undefined) return null;
    return `=${movedFormula(first.formula, row - first.row, column - first.column)}`;
  }
}

function numberIn(text: string | null): StoredValue {
  if (text === null || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A date as ISO writes it, as the day's number: `2024-04-01` → 45383. */
function serialOf(text: string): StoredValue {
  const time = Date.parse(text.endsWith("Z") || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - FIRST_DAY) / DAY;
}
