import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A file's bytes, or the sentence that says why it could not be read. */
export type FileRead =
  { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "refused"; readonly why: string };

/** What the system's own codes mean to a person. */
const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this account may not read it",
  ENOTDIR: "part of its path is a file, not a folder",
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);

/** Reads a whole file; refused with a sentence that names it. */
export function readFile(path: string): FileRead {
  try {
    return { kind: "bytes", bytes: readFileSync(path) };
  } catch (error) {
    const code = codeOf(error);
    return { kind: "refused", why: `${path} cannot be read: ${READ_FAILURES[code] ?? code}.` };
  }
}

/** Why a file cannot be written there: it is the input itself, a folder, or its folder is missing. Null when it can. */
export function whyNotWritable(path: string, inputs: readonly string[]): string | null {
  const target = resolve(path);
  if (inputs.some((input) => isSameFile(target, resolve(input)))) {
    return `${path} is the workbook being read: name another file, as the original is never written to.`;
  }
  const folder = statSync(dirname(target), { throwIfNoEntry: false });
  if (!folder?.isDirectory())
    return `${path} cannot be written: the folder ${dirname(target)} does not exist.`;
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
    return `${path} cannot be written: it is a folder.`;
  return null;
}

function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (first === undefined || second === undefined) return false;
  return (first.dev === second.dev && first.ino === second.ino) || realpathSync(one) === realpathSync(other);
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const target = resolve(path);
  const folder = mkdtempSync(join(dirname(target), ".scorecard-rag-"));
  try {
    const waiting = join(folder, basename(target));
    writeFileSync(waiting, content);
    renameSync(waiting, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
