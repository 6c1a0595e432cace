/** What a settings file says that it is, and the version of its form. */
const KIND = "scorecard-rag-settings";
const VERSION = 1;

/** The settings in a file as JSON, still to be checked; or why it is no settings file. */
export type SettingsInFile =
  | { readonly kind: "settings"; readonly json: unknown }
  | { readonly kind: "invalid"; readonly fault: string };

/**
 * The text of a settings file: what a person decided, and nothing of the sheets' figures and words.
 *
 * `{"kind": "scorecard-rag-settings", "version": 1, "settings": {"compare": "stored"}}`, over several lines.
 */
export const settingsFileText = (settings: unknown): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, settings: settings ?? {} }, null, 2)}\n`;

/**
 * The settings within what a settings file holds; the settings themselves, without the file's own frame, will do as well.
 * Refused: a file of another kind, or of a newer version than this.
 */
export function settingsInFile(json: unknown): SettingsInFile {
  if (!isRecord(json) || !("kind" in json)) return { kind: "settings", json };
  if (json["kind"] !== KIND)
    return invalid(`At kind: expected "${KIND}", got ${JSON.stringify(json["kind"]) ?? "nothing"}`);
  const version = json["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return invalid(`At version: expected a whole number from 1, got ${JSON.stringify(version) ?? "nothing"}`);
  if (version > VERSION)
    return invalid(
      `At version: this file is of version ${String(version)}, and this add-in reads files up to version ${String(VERSION)}`,
    );
  const unknown = Object.keys(json).find((key) => !PARTS.includes(key));
  if (unknown !== undefined) return invalid(`At ${unknown}: a settings file has only ${PARTS.join(", ")}`);
  if (!isRecord(json["settings"])) return invalid("At settings: expected an object");
  return { kind: "settings", json: json["settings"] };
}

/** The same from a file's text. Refused as well: a text that is not JSON. */
export function settingsInText(text: string): SettingsInFile {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return settingsInFile(json);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return invalid(`The text is not JSON (${why})`);
  }
}

const PARTS: readonly string[] = ["kind", "version", "settings"];

const invalid = (fault: string): SettingsInFile => ({ kind: "invalid", fault });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
