import type { Target } from "./target-kinds";
import type { Unit } from "../figures/units";
import type { CellValue, Separators } from "../sheet/grid";
import { readClockTime } from "../figures/clock-time";
import { beginsWithWording, wordingOf } from "../sheet/plain-text";
import {
  NO_TARGET_SYMBOLS,
  NO_TARGET_WORDINGS,
  PER_WORDINGS,
  WORDINGS_BEFORE,
  WORDINGS_BEHIND,
  type TargetWordingKind,
} from "./target-wordings";
import { scanPlainNumber } from "../figures/plain-number";
import { UNIT_WORDINGS, unitWorded } from "../figures/unit-wordings";
import { readLeadingNumber, type WrittenNumber } from "../figures/written-number";

/** A target as its cell words it, before it is known which cell that is. */
export type TargetReading = Omit<Target, "cell">;

/**
 * Reads a target (Rules, section 3); letter case and spacing never matter.
 *
 * `Below 8%` → below, high 0.08; `80%+` → atLeast, low 0.8; `90-95%` → band 0.9 to 0.95; `6 per month` → value 6 with
 * unit `per month`; `Monitor` → none; `Top quartile` → notUnderstood. A number cell is read as it is drawn, except for a
 * duration such as `1:30`, which is taken as it is stored, in days.
 */
export function readTarget(value: CellValue, text: string, separators: Separators): TargetReading {
  const shown = typeof value === "string" ? value : text;
  // A number drawn as `####`, or not at all, is taken as it is stored.
  if (typeof value === "number" && !/\d/.test(text)) return exactly(text, value, "number");
  if (typeof value === "number" && readClockTime(text) !== null) return exactly(text, value, "duration");
  if (typeof value === "boolean") return without("notUnderstood", shown);
  return readPlain(shown, separators) ?? readWords(shown, separators);
}

/** Most targets are plain numbers, which need no patterns: `90.0%`. */
function readPlain(shown: string, separators: Separators): TargetReading | null {
  const plain = scanPlainNumber(shown, separators);
  return plain === null ? null : exactly(shown, plain.value, plain.isPercent ? "percent" : "number");
}

function readWords(shown: string, separators: Separators): TargetReading {
  const wording = wordingOf(shown);
  if (meansNoTarget(wording)) return without("none", shown);
  const clockTime = readClockTime(wording);
  if (clockTime !== null) return exactly(shown, clockTime, "duration");
  return (
    readBand(wording, shown, separators) ??
    readWorded(wording, shown, separators) ??
    without("notUnderstood", shown)
  );
}

const without = (kind: "none" | "notUnderstood", text: string): TargetReading => ({
  text,
  kind,
  low: null,
  high: null,
  unit: "number",
});

const exactly = (text: string, value: number, unit: Unit): TargetReading => ({
  text,
  kind: "value",
  low: value,
  high: value,
  unit,
});

function meansNoTarget(wording: string): boolean {
  return (
    NO_TARGET_SYMBOLS.has(wording) || NO_TARGET_WORDINGS.some((words) => beginsWithWording(wording, words))
  );
}

const BAND = /^(?:between ?)?(.+?) ?(?:-|–|—|to|and) ?(.+)$/;

/** Two numbers with a dash, `to` or `and` between them; a `%` on the second alone is meant for both. */
function readBand(wording: string, text: string, separators: Separators): TargetReading | null {
  const match = BAND.exec(wording);
  const [, first = "", second = ""] = match ?? [];
  const low = readLeadingNumber(first, separators);
  const high = readLeadingNumber(second, separators);
  if (low === null || high === null || low.rest !== "" || !isUnit(high.rest)) return null;
  const bothPercent = high.unit === "percent" && low.unit === "number";
  const from = bothPercent ? readLeadingNumber(`${first}%`, separators) : low;
  if (from === null || from.value > high.value) return null;
  return { text, kind: "band", low: from.value, high: high.value, unit: unitOf(high) };
}

/** One number, perhaps with a wording before or after it, and its unit. */
function readWorded(wording: string, text: string, separators: Separators): TargetReading | null {
  const before = BEFORE.find(({ pattern }) => pattern.test(wording));
  const number = readLeadingNumber(
    before === undefined ? wording : wording.replace(before.pattern, ""),
    separators,
  );
  if (number === null || number.isAmbiguous) return null;
  const behind = before === undefined ? BEHIND.find(({ pattern }) => pattern.test(number.rest)) : undefined;
  const rest = behind === undefined ? number.rest : number.rest.replace(behind.pattern, "").trim();
  if (!isUnit(rest)) return null;
  const kind: TargetWordingKind | "value" = (before ?? behind)?.kind ?? "value";
  return { text, kind, ...boundsOf(kind, number.value), unit: unitOf({ ...number, rest }) };
}

interface WordingPattern {
  readonly pattern: RegExp;
  readonly kind: TargetWordingKind;
}

/** A wording as a pattern in which spacing does not matter: `or less` also finds `orless`. */
const spaceless = (wording: string): string => wording.replace(/[+]/g, "\\$&").replace(/ /g, " ?");

const BEFORE: readonly WordingPattern[] = WORDINGS_BEFORE.map(([wording, kind]) => ({
  pattern: new RegExp(`^${spaceless(wording)}(?![a-z])(?:\\.(?!\\d))? ?:? ?`),
  kind,
}));

/** Right after the number, or after its unit: `5 or less`, `5 days or less`. */
const BEHIND: readonly WordingPattern[] = WORDINGS_BEHIND.map(([wording, kind]) => ({
  pattern: new RegExp(`^${spaceless(wording)}(?![a-z])|(?<= )${spaceless(wording)}$`),
  kind,
}));

function boundsOf(kind: TargetWordingKind | "value", value: number): Pick<Target, "low" | "high"> {
  switch (kind) {
    case "value":
      return { low: value, high: value };
    case "atLeast":
    case "above":
      return { low: value, high: null };
    case "atMost":
    case "below":
      return { low: null, high: value };
  }
}

/** Whether the words behind a target's number are its unit: none, a known unit, `per …` something, or a note in brackets. */
function isUnit(rest: string): boolean {
  return (
    rest === "" ||
    UNIT_WORDINGS.has(rest) ||
    PER_WORDINGS.some((words) => rest.startsWith(words.trim())) ||
    /^\([^()]*\)$/.test(rest) ||
    isUnitAndSpan(rest) ||
    holdsSecondNumber(rest)
  );
}

/** Words and a second number, which qualify the first: `within 10 days`, `in 100 cases`; a bare `/25` is half a year. */
const holdsSecondNumber = (rest: string): boolean =>
  /^(?:[a-z]|\/ ?[\d,]+ ?[a-z])/.test(rest) && /\d/.test(rest) && !DATE_BEHIND.test(rest);

/** What follows the day of a date: `31 March 2025`, `31st of March 2025` is no number to reach. */
const DATE_BEHIND = /^(?:st |nd |rd |th )?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** A unit with a span after it: `days per case`, `minutes a week`. */
function isUnitAndSpan(rest: string): boolean {
  const span = PER_WORDINGS.map((words) => rest.indexOf(` ${words}`)).find((at) => at > 0);
  return span !== undefined && UNIT_WORDINGS.has(rest.slice(0, span));
}

function unitOf(number: Pick<WrittenNumber, "unit" | "rest">): Unit {
  if (number.unit !== "number" || number.rest === "") return number.unit;
  return unitWorded(number.rest);
}
