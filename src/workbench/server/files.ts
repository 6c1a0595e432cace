import { readFile, realpath } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** What is served for an address. */
export interface Served {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The content type of a file, by its name. */
export const typeOf = (path: string): string =>
  TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";

/** A file of a folder; null where there is none, or where the path would leave the folder. */
export async function fileIn(folder: string, path: string): Promise<Served | null> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return null;
  try {
    const [real, realFolder] = await Promise.all([realpath(file), realpath(folder)]);
    if (!real.startsWith(realFolder + sep)) return null;
    return { type: typeOf(file), body: await readFile(file) };
  } catch {
    return null;
  }
}
