import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** An Office file: its parts by their names without a leading slash, in the order of the file. */
export type Package = Map<string, Uint8Array>;

export type OpenedPackage =
  | { readonly kind: "package"; readonly parts: Package }
  | { readonly kind: "notAWorkbook"; readonly why: string };

const ZIP = [0x50, 0x4b];

/** Older Office files, and those locked with a password, begin so. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const notAWorkbook = (why: string): OpenedPackage => ({ kind: "notAWorkbook", why });

/** Parts that tell another kind of file, and what to do with it. */
const OTHER_KINDS: readonly (readonly [part: string, why: string])[] = [
  ["xl/workbook.bin", "it is a binary workbook (.xlsb); save it as .xlsx in Excel first"],
  ["word/document.xml", "it is a Word document"],
  ["ppt/presentation.xml", "it is a PowerPoint presentation"],
  ["mimetype", "it is an OpenDocument file; save it as .xlsx first"],
];

/** Takes an Office file apart. Refused with the reason: a file of another kind, locked with a password, or damaged. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (bytes.length === 0) return notAWorkbook("it is empty");
  if (beginsWith(bytes, COMPOUND_FILE))
    return notAWorkbook(
      "it is locked with a password, or in the old .xls form; open it in Excel and save it as .xlsx without a password",
    );
  if (!beginsWith(bytes, ZIP)) return notAWorkbook("it is not an .xlsx file");
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return notAWorkbook("the file is damaged");
  }
  const parts: Package = new Map(Object.entries(files).filter(([name]) => !name.endsWith("/")));
  for (const [part, why] of OTHER_KINDS) if (parts.has(part)) return notAWorkbook(why);
  return parts.has("[Content_Types].xml")
    ? { kind: "package", parts }
    : notAWorkbook("it is a zip file, but holds no workbook");
}

/** The time stamped on every part, so that the same workbook always gives the same bytes. */
const TIMESTAMP = new Date(1980, 0, 1);

/** Puts an Office file together again. */
export function closePackage(parts: Package): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = bytes;
  return zipSync(files, { mtime: TIMESTAMP });
}

/** The text of a part, null where the package has none of that name. */
export function textOf(parts: Package, name: string): string | null {
  const bytes = parts.get(name);
  if (bytes === undefined) return null;
  const encoding = beginsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : beginsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

export function setText(parts: Package, name: string, text: string): void {
  parts.set(name, strToU8(text));
}

/** A part's name that is free: `xl/worksheets/sheet` and `.xml` → `xl/worksheets/sheet4.xml`. */
export function freePart(parts: Package, stem: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}${ending}`;
    if (!parts.has(name)) return name;
  }
}
