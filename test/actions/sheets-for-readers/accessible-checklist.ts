import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** What a sheet of a saved file holds, read from the file's own parts: nothing of this project's reading is used. */
export interface FileSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, FileCell>;
  readonly tables: readonly {
    readonly ref: string;
    readonly columns: readonly string[];
    readonly headers: number;
  }[];
  readonly merges: number;
  readonly frozen: boolean;
  readonly hidden: number;
  readonly links: readonly string[];
  readonly conditional: number;
}

export interface FileCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isFormula: boolean;
  readonly fill: string;
  readonly fontSize: number;
}

const named = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];
const attribute = (element: Element | undefined, name: string): string => {
  for (const one of element?.attributes ?? []) if (one.localName === name) return one.value;
  return "";
};

/** The sheets of an .xlsx file by their names, in the order of their tabs. */
export function sheetsOfFile(bytes: Uint8Array): FileSheet[] {
  const parts = unzipSync(bytes);
  const parsed = (name: string): Document => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The file has no part ${name}`);
    return new DOMParser().parseFromString(strFromU8(part), "text/xml");
  };
  const targets = (part: string): Map<string, string> => {
    const rels = part.replace(/([^/]+)$/, "_rels/$1.rels");
    if (parts[rels] === undefined) return new Map();
    return new Map(
      named(parsed(rels), "Relationship").map((one) => {
        const target = attribute(one, "Target");
        const inPackage = target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(part), target);
        return [attribute(one, "Id"), inPackage];
      }),
    );
  };
  const styles = parsed("xl/styles.xml");
  const list = (name: string, item: string): Element[] => {
    const [found] = named(styles, name);
    return found === undefined ? [] : named(found, item);
  };
  const [formats, fonts, fills] = [list("cellXfs", "xf"), list("fonts", "font"), list("fills", "fill")];
  const strings =
    parts["xl/sharedStrings.xml"] === undefined
      ? []
      : named(parsed("xl/sharedStrings.xml"), "si").map((one) => one.textContent ?? "");
  const inBook = targets("xl/workbook.xml");
  return named(parsed("xl/workbook.xml"), "sheet").map((listed): FileSheet => {
    const part = inBook.get(attribute(listed, "id")) ?? "";
    const sheet = parsed(part);
    const related = targets(part);
    const cells = named(sheet, "c").map((cell): [string, FileCell] => {
      const format = formats[Number(attribute(cell, "s") || 0)];
      const [value] = named(cell, "v");
      const type = attribute(cell, "t");
      const stored = value?.textContent ?? "";
      const text =
        type === "s"
          ? (strings[Number(stored)] ?? "")
          : type === "inlineStr"
            ? (cell.textContent ?? "")
            : stored;
      const [pattern] = named(fills[Number(attribute(format, "fillId") || 0)] ?? sheet, "patternFill");
      const [size] = named(fonts[Number(attribute(format, "fontId") || 0)] ?? sheet, "sz");
      return [
        attribute(cell, "r"),
        {
          text,
          isNumber: type === "" && stored !== "",
          isFormula: named(cell, "f").length > 0,
          fill: attribute(pattern, "patternType"),
          fontSize: Number(attribute(size, "val")),
        },
      ];
    });
    return {
      name: attribute(listed, "name"),
      cells: new Map(cells),
      tables: named(sheet, "tablePart").map((one) => {
        const [table] = named(parsed(related.get(attribute(one, "id")) ?? ""), "table");
        return {
          ref: attribute(table, "ref"),
          columns:
            table === undefined ? [] : named(table, "tableColumn").map((column) => attribute(column, "name")),
          headers: Number(attribute(table, "headerRowCount") || 1),
        };
      }),
      merges: named(sheet, "mergeCell").length,
      frozen: named(sheet, "pane").length > 0,
      hidden: [...named(sheet, "row"), ...named(sheet, "col")].filter(
        (one) => attribute(one, "hidden") === "1",
      ).length,
      links: named(sheet, "hyperlink").map((one) => attribute(one, "location")),
      conditional: named(sheet, "conditionalFormatting").length,
    };
  });
}

const SMALLEST_FONT = 10;
const SYMBOLS = /[▲▼►◄●■◆★✓✗→↑↓]/u;

/**
 * What a sheet does against the Analysis Function's checklist for spreadsheets, in words; empty where it keeps to it.
 * https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/
 */
export function faultsOf(sheet: FileSheet): string[] {
  const faults: string[] = [];
  const say = (isFault: boolean, fault: string): void => {
    if (isFault) faults.push(`${sheet.name}: ${fault}`);
  };
  const [table, ...others] = sheet.tables;
  say(table === undefined, "no table is marked up");
  say(others.length > 0, "more than one table");
  const [, right = "", bottom = ""] = /^A1:([A-Z]+)(\d+)$/.exec(table?.ref ?? "") ?? [];
  say(right === "", `the table does not begin in A1 but covers ${table?.ref ?? "nothing"}`);
  say(table !== undefined && table.headers !== 1, "not just one header row");
  const columns = table?.columns ?? [];
  say(
    new Set(columns.map((name) => name.toLowerCase())).size !== columns.length,
    "two columns have one name",
  );
  say(
    columns.some((name) => /^Column\d+$/.test(name)),
    "a column has no name of its own",
  );
  say(sheet.merges > 0, "merged cells");
  say(sheet.frozen, "frozen panes");
  say(sheet.hidden > 0, "hidden rows or columns");
  say(sheet.conditional > 0, "conditional formats");
  const width = columns.length;
  say(
    sheet.cells.size !== width * Number(bottom),
    `${String(sheet.cells.size)} cells for ${table?.ref ?? ""}`,
  );
  say(/^Sheet\d+$/.test(sheet.name), "the sheet's name says nothing");
  for (const [address, { text, isNumber, isFormula, fill, fontSize }] of sheet.cells) {
    say(text === "", `${address} is empty`);
    say(!isNumber && text !== text.trim(), `${address} has spaces at its ends`);
    say(SYMBOLS.test(text), `${address} holds a symbol`);
    say(isFormula, `${address} holds a formula`);
    say(fill !== "none", `${address} has a fill`);
    say(fontSize < SMALLEST_FONT, `${address} is written in ${String(fontSize)} points`);
  }
  return faults;
}
