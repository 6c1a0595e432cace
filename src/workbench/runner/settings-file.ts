import { readFile } from "./files";

export type SettingsFile =
  | { readonly kind: "settings"; readonly settings: unknown }
  | { readonly kind: "refused"; readonly why: string };

/**
 * The settings of this run, as JSON; what each may be is the add-in's business, so only the form is read here.
 * Undefined where no file is named. Refused: a file that cannot be read, or that is not JSON.
 */
export function readSettingsFile(path: string | undefined): SettingsFile {
  if (path === undefined) return { kind: "settings", settings: undefined };
  const read = readFile(path);
  if (read.kind === "refused") return read;
  try {
    const settings: unknown = JSON.parse(new TextDecoder().decode(read.bytes).replace(/^\uFEFF/, ""));
    return { kind: "settings", settings };
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    return { kind: "refused", why: `${path} is not JSON: ${where}.` };
  }
}
