import { expected, fieldsOf, isRecord, ordinal, parsedJson, record, text } from "../from-outside/checks";

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

const FILE = fieldsOf<{ kind: string; version: number; settings: object }>(
  { kind: text, version: ordinal, settings: record },
  "an object",
  (names) => `a settings file has only ${names}`,
);

/**
 * The settings within what a settings file holds; bare settings, without the file's own frame, are accepted too.
 * Refused: a file of another kind, or of a newer version than this.
 */
export function settingsInFile(json: unknown): SettingsInFile {
  if (!isRecord(json) || !("kind" in json)) return { kind: "settings", json };
  const { kind, version } = json;
  if (kind !== KIND) return invalid(expected("kind", `"${KIND}"`, kind));
  // A newer version may hold more than this one knows, so that comes before what it holds.
  const checked = ordinal(version, "version");
  if ("value" in checked && checked.value > VERSION)
    return invalid({
      fault: `At version: this file has version ${String(version)}, and this add-in reads files up to version ${String(VERSION)}`,
    });
  const file = FILE(json, "");
  return "fault" in file ? invalid(file) : { kind: "settings", json: file.value.settings };
}

/** The same from a file's text. Refused as well: a text that is not JSON. */
export function settingsInText(file: string): SettingsInFile {
  const json = parsedJson(file.replace(/^\uFEFF/, ""));
  return "fault" in json
    ? invalid({ fault: `The text is not JSON (${json.fault})` })
    : settingsInFile(json.value);
}

const invalid = ({ fault }: { readonly fault: string }): SettingsInFile => ({ kind: "invalid", fault });
