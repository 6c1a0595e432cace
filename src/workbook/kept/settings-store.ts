import type { CellValue } from "../../scorecard/sheet/grid";
import type { Publication } from "../../scorecard/publishing/publication";
import {
  entriesInOrder,
  fieldsOf,
  filledText,
  inOrder,
  isRecord,
  listOf,
  oneThat,
  parsedJson,
  text,
  thoseInOrder,
  type Check,
  type Checked,
} from "../../scorecard/from-outside/checks";
import {
  acceptancesAsJson,
  acceptancesIn,
  publicationsAsJson,
  publicationsIn,
  type Acceptances,
} from "./saved-publications";

/** Where the workbook keeps what a person decided and the old content of arrow cells. */
export const STORE_KEY = "ScorecardRAG";
const VERSION = 1;

/** What the add-in once wrote into a cell (its present and its last text) and what stood there before. */
export interface SavedArrow {
  readonly written: readonly string[];
  readonly original: CellValue;
}

export type SavedArrows = ReadonlyMap<string, SavedArrow>;

/** A hand-made fill that was taken off on request, to be put back by Clear. */
export interface SavedFill {
  readonly color: string;
  readonly addresses: string;
  /** The period cells as they stood then: a fill is put back only where they stand there still. */
  readonly periodCells: string;
}

export interface SavedSheet {
  readonly arrows: SavedArrows;
  readonly fills: readonly SavedFill[];
}

export interface Store {
  /** The settings as JSON, checked where they are used. */
  readonly settings: unknown;
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SavedSheet>;
  /** What was published, oldest first. */
  readonly publications: readonly Publication[];
  /** What a person let stand before publishing, and why. */
  readonly acceptances: Acceptances;
}

export const EMPTY_STORE: Store = {
  settings: undefined,
  sheets: new Map<string, SavedSheet>(),
  publications: [],
  acceptances: new Map(),
};
export const EMPTY_SHEET: SavedSheet = { arrows: new Map<string, SavedArrow>(), fills: [] };

/** One letter for each text that the add-in writes, so that a row's record stays short. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["▲", "U"],
  ["▼", "D"],
  ["►", "S"],
  ["", "N"],
  ["Direction of travel", "H"],
]);
const TEXTS: ReadonlyMap<string, string> = new Map([...LETTERS].map(([text, letter]) => [letter, text]));

/** Reads the workbook's value; whatever is malformed is passed over, since the add-in never wrote it. */
export function parseStore(value: unknown): Store {
  if (!isRecord(value)) return EMPTY_STORE;
  return {
    settings: value["settings"],
    sheets: new Map(entriesInOrder(value["sheets"], SHEET)),
    publications: publicationsIn(value["publications"]),
    acceptances: acceptancesIn(value["accepted"]),
  };
}

/** The store as the workbook keeps it. */
export function storeAsJson({ settings, sheets, publications, acceptances }: Store): Record<string, unknown> {
  const saved = [...sheets].map(([name, { arrows, fills }]) => {
    const records = [...arrows].map(([key, arrow]) => [key, recordOf(arrow)]);
    return [name, { arrows: Object.fromEntries(records), ...(fills.length === 0 ? {} : { fills }) }];
  });
  return {
    version: VERSION,
    ...(settings === undefined ? {} : { settings }),
    sheets: Object.fromEntries(saved),
    ...(publications.length === 0 ? {} : { publications: publicationsAsJson(publications) }),
    ...(acceptances.size === 0 ? {} : { accepted: acceptancesAsJson(acceptances) }),
  };
}

/** `U:•` is an ▲ written over the text `•`; `DU=3` a ▼, before it ▲, written over the number 3; `[["Green"],"TBC"]` a word. */
function recordOf({ written, original }: SavedArrow): string {
  if (written.some((text) => !LETTERS.has(text))) return JSON.stringify([written, original]);
  const letters = written.map((text) => LETTERS.get(text) ?? "").join("");
  return typeof original === "string" ? `${letters}:${original}` : `${letters}=${JSON.stringify(original)}`;
}

/** The same read again. */
const arrowOf: Check<SavedArrow> = (record, path) => {
  const checked = text(record, path);
  if ("fault" in checked) return checked;
  const [, letters = "", kind, rest = ""] = /^([UDSNH]+)([:=])(.*)$/s.exec(checked.value) ?? [];
  if (kind === undefined) return wordOf(checked.value, path);
  const written = [...letters].map((letter) => TEXTS.get(letter) ?? "");
  return { value: { written, original: kind === ":" ? rest : numberOrTruth(rest) } };
};

const WORD = inOrder<SavedArrow>({
  written: listOf(text),
  original: oneThat(
    (value): value is CellValue => ["string", "number", "boolean"].includes(typeof value),
    "what a cell holds",
  ),
});

/** A record of a word. */
function wordOf(record: string, path: string): Checked<SavedArrow> {
  const json = parsedJson(record);
  return "fault" in json ? json : WORD(json.value, path);
}

const numberOrTruth = (text: string): CellValue =>
  text === "true" || text === "false" ? text === "true" : Number(text);

const FILL = fieldsOf<SavedFill>(
  { color: filledText, addresses: filledText, periodCells: filledText },
  "a fill",
);

/** A sheet's parts that are in order. */
const SHEET = fieldsOf<SavedSheet>(
  {
    arrows: (arrows) => ({ value: new Map(entriesInOrder(arrows, arrowOf)) }),
    fills: (fills) => ({ value: thoseInOrder(fills, FILL) }),
  },
  "a sheet",
);

export const withSheet = (store: Store, name: string, sheet: SavedSheet): Store => ({
  ...store,
  sheets: new Map(store.sheets).set(name, sheet),
});
