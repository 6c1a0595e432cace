import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { tablesOfPage, type DrawnCell, type PageTable } from "./page-tables";
import { sheetsInFile, type SheetInFile } from "./sheets-in-file";

/** A sheet as LibreOffice draws it: what is in a row and a column, both from 0. Outside the used cells all is empty. */
export type DrawnSheet = (row: number, column: number) => DrawnCell;

export type OpenedByLibreOffice =
  | { readonly kind: "sheets"; readonly sheets: ReadonlyMap<string, DrawnSheet> }
  | { readonly kind: "absent"; readonly why: string };

const NAMES = ["soffice", "libreoffice"];
const LONGEST_RUN = 120_000;
const EMPTY: DrawnCell = { fill: null, fontColor: null, text: "" };

const ABSENT =
  "LibreOffice is not installed (no soffice on the PATH, and the environment variable SOFFICE names none), so what it would draw is not tested.";
let hasSaid = false;

/** Whether LibreOffice can be run; the first time that it cannot, the reason is printed, since tests are skipped for it. */
export function libreOfficeIsThere(): boolean {
  const isThere = program() !== null;
  if (!isThere && !hasSaid) console.warn(ABSENT);
  hasSaid = true;
  return isThere;
}

function program(): string | null {
  const named = process.env["SOFFICE"];
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return (named === undefined ? onPath : [named]).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens an .xlsx file in LibreOffice and tells how each cell of each sheet looks, conditional formats included: a cell with
 * 0.6 under a rule `A1>0.5` with a green fill → `{ fill: "#C6EFCE", fontColor: "#006100", text: "60.0%" }`.
 *
 * Sheets that are hidden or empty are left out. A merged cell answers for every place that it covers. Text is never drawn as
 * `####`, a font in its automatic colour is `#000000`, and a cell without fill has none (`null`). What a conditional format
 * does below or to the right of the last used cell is not on the page. Formulas in cells keep the results that the file
 * holds; those of conditional formats are worked out by LibreOffice.
 *
 * `absent` tells why there is no answer. A page that does not fit the file is an error: nothing may then be concluded from it.
 */
export async function openedByLibreOffice(xlsx: Uint8Array): Promise<OpenedByLibreOffice> {
  const page = await pageOf(xlsx);
  if (page.kind === "absent") return page;
  const tables = tablesOfPage(page.html);
  const files = await sheetsInFile(xlsx);
  const sheets = new Map(
    tables.map((table): [string, DrawnSheet] => {
      const file = table.sheet === null ? files[0] : files.find(({ name }) => name === table.sheet);
      if (file === undefined)
        throw new Error(`LibreOffice drew a sheet ${table.sheet ?? ""} that the file lacks`);
      return [file.name, drawnSheet(table, file)];
    }),
  );
  return { kind: "sheets", sheets };
}

type Page =
  { readonly kind: "page"; readonly html: string } | { readonly kind: "absent"; readonly why: string };

/** Has LibreOffice write the page, with a home and a profile of its own: it meets neither a person's nor another run's. */
async function pageOf(xlsx: Uint8Array): Promise<Page> {
  const soffice = program();
  if (soffice === null) return { kind: "absent", why: ABSENT };
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const file = join(folder, "workbook.xlsx");
    const page = join(folder, "workbook.html");
    writeFileSync(file, xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = ["--headless", "--norestore", "--convert-to", "html", "--outdir", folder, file];
    const env = { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" };
    const { stderr } = await promisify(execFile)(soffice, [profile, ...convert], {
      env,
      timeout: LONGEST_RUN,
    });
    return existsSync(page)
      ? { kind: "page", html: readFileSync(page, "utf8") }
      : { kind: "absent", why: `LibreOffice wrote no page: ${stderr.trim()}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page begins at the first used cell and leaves out what is hidden; the file says where each cell belongs. */
function drawnSheet(table: PageTable, file: SheetInFile): DrawnSheet {
  const rowOnPage = new Map(file.rows.map((row, at) => [row, at]));
  const columnOnPage = new Map(file.columns.map((column, at) => [column, at]));
  const at = (row: number, column: number) => {
    const onPage = { row: rowOnPage.get(row), column: columnOnPage.get(column) };
    if (onPage.row === undefined || onPage.column === undefined) return undefined;
    return table.rows[onPage.row]?.[onPage.column];
  };
  for (const { row, column, value } of file.numbers) {
    const isShown = rowOnPage.has(row) && columnOnPage.has(column);
    if (isShown && !isNear(at(row, column)?.stored ?? null, value))
      throw new Error(
        `LibreOffice drew ${String(at(row, column)?.stored)} for the ${String(value)} in row ${String(row)}, column ${String(column)} (from 0) of ${file.name}`,
      );
  }
  return (row, column) => {
    const { fill, fontColor, text } = at(row, column) ?? EMPTY;
    return { fill, fontColor, text };
  };
}

/** The page gives a number with fifteen digits or fewer. */
const isNear = (drawn: number | null, value: number): boolean =>
  drawn !== null && Math.abs(drawn - value) <= Math.abs(value) * 1e-9;
