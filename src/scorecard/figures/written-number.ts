import type { TextShape } from "./figure-kinds";
import type { Unit } from "./units";
import type { Separators } from "../sheet/grid";
import { tidy } from "../sheet/plain-text";
import { FIGURE_NOTES, MAGNITUDE_WORDINGS, UNIT_WORDINGS } from "./unit-wordings";

/**
 * A number as a person writes it. `value` is the double nearest to what the text says, a percentage as a fraction;
 * `powerOfTen` is what `%` and `k`, `m` do to the digits (−2, 3, 6). `shape` says how a formula can read it again.
 */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  readonly powerOfTen: number;
  /** True for `5m`, which may be millions, minutes, months or metres: only a stored number can tell. */
  readonly isAmbiguous: boolean;
  readonly unit: Unit;
  readonly shape: TextShape;
  /** What stands behind the number: its unit in words, or nothing. */
  readonly rest: string;
}

const NUMBER = /^(\()?([-−+]?)\s?([£$€]?)\s?([-−]?)(\d[\d.,'’ ]*|[.,]\d+)(.*)$/s;
const BEHIND = /^\s?(?:(k|m|bn)(?![a-z]))?\s?(%)?\s?(\))?\s?(.*)$/is;
const NOTE = /\s?(?:\*+|†|\^|\(([^()]*)\))$/;
const COUNT = /^[\d,]+$/;

/** The workbook's separators with every kind of space as one: some countries group by a narrow space. */
function spaced(separators: Separators): Separators {
  const group = separators.group.trim() === "" ? " " : separators.group;
  return { decimal: separators.decimal, group };
}

/**
 * The plain digits (`1036.5`) of a number written with the workbook's separators (`1,036.5`); null where a group is not
 * of three digits or a separator stands twice, since such a text may mean another number elsewhere.
 */
export function plainDigits(written: string, separators: Separators): string | null {
  const { decimal, group } = spaced(separators);
  const [whole = "", part, ...more] = written.split(decimal);
  if (more.length > 0 || (part !== undefined && !/^\d*$/.test(part))) return null;
  const [first = "", ...groups] = whole.split(group);
  const isGrouped = groups.length > 0;
  if (!/^\d*$/.test(first) || (isGrouped && !/^\d{1,3}$/.test(first))) return null;
  if (groups.some((digits) => !/^\d{3}$/.test(digits))) return null;
  return `${first}${groups.join("")}${part === undefined ? "" : `.${part}`}`;
}

/**
 * Reads a text that begins with a number; `rest` is whatever follows it and its sign, magnitude and `%`.
 *
 * `(5.2)` → −5.2; `£1.2m` → 1,200,000 with unit pounds; `90% of cases` → 0.9 with rest `of cases`; `about 5` → null.
 */
export function readLeadingNumber(text: string, separators: Separators): WrittenNumber | null {
  const match = NUMBER.exec(tidy(text));
  if (match === null) return null;
  const [, bracket = "", sign = "", currency = "", innerSign = "", run = "", tail = ""] = match;
  const written = run.replace(/[., '’]+$/, "");
  const digits = plainDigits(written, separators);
  const behind = BEHIND.exec(run.slice(written.length) + tail);
  if (digits === null || behind === null || (sign !== "" && innerSign !== "")) return null;
  const [, magnitude = "", percent = "", closing = "", rest = ""] = behind;
  if ((bracket === "(") !== (closing === ")")) return null;
  const negative = bracket === "(" || /[-−]/.test(sign + innerSign);
  const powerOfTen = (percent === "%" ? -2 : 0) + (MAGNITUDE_WORDINGS.get(magnitude.toLowerCase()) ?? 0);
  const isPlain = bracket === "" && currency === "" && magnitude === "" && !/−/.test(sign + innerSign);
  return {
    value: Number(`${negative ? "-" : ""}${digits}e${powerOfTen}`),
    decimals: digits.split(".")[1]?.length ?? 0,
    powerOfTen,
    isAmbiguous: magnitude.toLowerCase() === "m" && currency === "",
    unit: percent === "%" ? "percent" : currency === "" ? "number" : "pounds",
    shape: isPlain ? { kind: "plain" } : { kind: "exact", text },
    rest: rest.trim(),
  };
}

/**
 * Reads a whole text as one figure: a number, perhaps with a unit of the table and a note after it.
 *
 * `100.8r` → 100.8, a rate; `67% (4)` → 0.67; `82%*` → 0.82; `12 days` → 12; `6 of 9` → null.
 */
export function readWrittenFigure(text: string, separators: Separators): WrittenNumber | null {
  const number = readLeadingNumber(text, separators);
  if (number === null || number.rest === "") return number;
  const note = NOTE.exec(number.rest);
  const inBrackets = note?.[1];
  const isNote =
    note !== null &&
    (inBrackets === undefined || COUNT.test(inBrackets) || FIGURE_NOTES.has(inBrackets.toLowerCase()));
  const word = isNote ? number.rest.slice(0, note.index).trim() : number.rest;
  const unit = word === "" ? number.unit : UNIT_WORDINGS.get(word.toLowerCase());
  // `87% days` says two units, so it says neither.
  if (unit === undefined || (word !== "" && number.unit !== "number")) return null;
  return { ...number, unit, shape: shapeOf(text, number, isNote) };
}

/** How a formula can read a figure again that has something behind its number. */
function shapeOf(text: string, number: WrittenNumber, isNote: boolean): TextShape {
  if (number.shape.kind !== "plain") return number.shape;
  if (number.unit === "percent" && isNote) return { kind: "upToPercent" };
  const suffix = /[^\d]*$/.exec(text)?.[0] ?? "";
  return isNote || suffix === "" ? { kind: "exact", text } : { kind: "beforeSuffix", suffix };
}
