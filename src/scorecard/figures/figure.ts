import type { Figure, Gap } from "./figure-kinds";
import type { Unit } from "./units";
import { decimalOf, shift, toNumber } from "./decimal";
import { readClockTime } from "./clock-time";
import { readGap } from "./gap";
import type { CellValue, Separators } from "../sheet/grid";
import { readNumberFormat, roundAsDrawn } from "./number-format";
import { scanPlainNumber } from "./plain-number";
import { tidy } from "../sheet/plain-text";
import { UNIT_WORDINGS } from "./unit-wordings";
import { readWrittenFigure, type WrittenNumber } from "./written-number";

/** One cell: what it stores, what it shows, and its number format where the text was not enough. */
export interface CellContent {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string | undefined;
}

export interface ReadingOptions {
  readonly separators: Separators;
  readonly compare: "displayed" | "stored";
}

const AS_STORED = { kind: "number", roundTo: null } as const;

/** A number drawn with a power of ten, as General does when it runs out of room. */
const SCIENTIFIC = /^-?\d(?:[.,]\d+)?E[+-]\d+$/i;
const TOO_NARROW = /^#*$/;
const PERCENT_DECIMALS = 2;

/**
 * Reads a period's cell as a figure or a gap (Rules, section 2).
 *
 * A figure's `value` is the number that the text shows, read exactly: 0.8704 drawn `87.0%` is 0.87. A number in General
 * format, a duration, and every number when `compare` is `stored`, is taken as it is stored. Whatever is neither a
 * figure nor a known gap is the gap `unreadable`: never guessed at. `100.8r` → 100.8, a rate; `NYC` → notAvailable.
 */
export function readFigure(cell: CellContent, reading: ReadingOptions): Figure | Gap {
  const { value, text } = cell;
  if (typeof value === "number") return readNumberCell(value, cell, reading);
  if (typeof value === "boolean") return { kind: "gap", reason: "unreadable", text };
  if (value === "") return text === "" ? EMPTY : (readGap(text) ?? EMPTY);
  return readText(value, reading.separators);
}

const EMPTY: Gap = { kind: "gap", reason: "empty", text: "" };

/**
 * Whether a cell's text is not enough and its number format is wanted too: a number that is drawn as `####` or not at
 * all, or drawn as another plain number, which General format does in a narrow column.
 */
export function needsNumberFormat(value: CellValue, text: string, separators: Separators): boolean {
  if (typeof value !== "number") return false;
  const plain = scanPlainNumber(text, separators);
  if (plain === null) return TOO_NARROW.test(text) || SCIENTIFIC.test(text);
  return plain.isGeneral && plain.value !== value;
}

/**
 * Whether a number is drawn just as General would draw it: `87.5` from 87.5. A format such as `0.0` draws the same, but
 * then a figure that is typed there later is rounded; only the number format tells.
 */
export function mayBeGeneral(value: CellValue, text: string, separators: Separators): value is number {
  if (typeof value !== "number") return false;
  const plain = scanPlainNumber(text, separators);
  return plain !== null && plain.isGeneral && plain.value === value;
}

const PLAIN_TEXT: Figure["form"] = { kind: "text", shape: { kind: "plain" } };

const readText = (text: string, separators: Separators): Figure | Gap =>
  readPlainText(text, separators) ?? readLongText(text, separators);

function readPlainText(text: string, separators: Separators): Figure | null {
  const plain = scanPlainNumber(text, separators);
  if (plain === null) return null;
  const { value, decimals, isPercent } = plain;
  return {
    kind: "figure",
    value,
    unit: isPercent ? "percent" : "number",
    decimals,
    powerOfTen: 0,
    form: PLAIN_TEXT,
  };
}

const readLongText = (text: string, separators: Separators): Figure | Gap =>
  readGap(text) ?? readTextFigure(text, separators) ?? { kind: "gap", reason: "unreadable", text };

function readTextFigure(text: string, separators: Separators): Figure | null {
  const written = readWrittenFigure(text, separators);
  if (written !== null && !written.isAmbiguous) {
    const { value, decimals, unit, shape } = written;
    return { kind: "figure", value, unit, decimals, powerOfTen: 0, form: { kind: "text", shape } };
  }
  const value = readClockTime(tidy(text));
  if (value === null) return null;
  return duration(value, { kind: "text", shape: { kind: "exact", text } });
}

const duration = (value: number, form: Figure["form"]): Figure => ({
  kind: "figure",
  value,
  unit: "duration",
  decimals: 0,
  powerOfTen: 0,
  form,
});

function readNumberCell(stored: number, cell: CellContent, reading: ReadingOptions): Figure | Gap {
  const { text, numberFormat } = cell;
  const figure =
    numberFormat === undefined
      ? (readPlainNumber(stored, text, reading.separators) ??
        readDrawnNumber(stored, text, reading.separators))
      : readByFormat(stored, numberFormat, text);
  if (figure.kind === "gap" || reading.compare === "displayed") return figure;
  return { ...figure, value: timesPowerOfTen(stored, figure.powerOfTen), form: AS_STORED };
}

/** A number times a power of ten, to the nearest double: the digits stay and only the exponent moves. */
function timesPowerOfTen(stored: number, power: number): number {
  if (power === 0) return stored;
  const digits = String(stored);
  return digits.includes("e") ? toNumber(shift(decimalOf(stored), power)) : Number(`${digits}e${power}`);
}

/** How far a text may be from the stored number that it shows: half of its last digit, and a little for binary fractions. */
const HALF = 0.5000001;
const HALF_UNITS = Array.from({ length: 20 }, (_, decimals) => HALF / Number(`1e${decimals}`));

/** The common case: a plain number, which shows the stored one. Null for every other text. */
function readPlainNumber(stored: number, text: string, separators: Separators): Figure | null {
  const plain = scanPlainNumber(text, separators);
  if (plain === null) return null;
  const { value, decimals, isPercent } = plain;
  const roundTo = isPercent ? decimals + PERCENT_DECIMALS : decimals;
  if (Math.abs(stored - value) > (HALF_UNITS[roundTo] ?? 0)) return null;
  // What General may have drawn, whole, is compared as stored: its text depends on the column's width.
  const form = plain.isGeneral && stored === value ? AS_STORED : roundedTo(roundTo);
  return { kind: "figure", value, unit: isPercent ? "percent" : "number", decimals, powerOfTen: 0, form };
}

const roundedTo = (roundTo: number): Figure["form"] => ({ kind: "number", roundTo });

/** A number whose text has more to it than digits: groups, a unit, a currency, brackets, a clock. */
function readDrawnNumber(stored: number, text: string, separators: Separators): Figure | Gap {
  if (readClockTime(text) !== null) return duration(stored, AS_STORED);
  const written = readWrittenFigure(text, separators);
  const power = written === null ? null : powerBehind(stored, written);
  if (written !== null && power !== null) {
    const { value, decimals, unit } = written;
    const roundTo = decimals + power - written.powerOfTen;
    return { kind: "figure", value, unit, decimals, powerOfTen: power, form: roundedTo(roundTo) };
  }
  // An accounting format draws nought as a dash.
  if (stored === 0 && /^[\s£$€]*[-–—]\s*$/.test(text)) return storedFigure(0, "number");
  if (TOO_NARROW.test(text) || SCIENTIFIC.test(text)) return storedFigure(stored, "number");
  return readGap(text) ?? { kind: "gap", reason: "unreadable", text };
}

/**
 * What the stored number is multiplied by, as a power of ten, to give the number drawn: 0 for most, −2 where `87%` is
 * drawn from 87, 6 where `£1.2m` is drawn from 1.2. Null where the text does not show the stored number at all.
 */
function powerBehind(stored: number, written: WrittenNumber): number | null {
  const halfUnit = HALF * 10 ** (written.powerOfTen - written.decimals);
  for (const power of written.powerOfTen === 0 ? [0] : [0, written.powerOfTen]) {
    if (Math.abs(timesPowerOfTen(stored, power) - written.value) <= halfUnit) return power;
  }
  return null;
}

const storedFigure = (value: number, unit: Unit): Figure => ({
  kind: "figure",
  value,
  unit,
  decimals: decimalsOf(value),
  powerOfTen: 0,
  form: AS_STORED,
});

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** A number whose format is known: drawn as the format would, since its text shows less than that. */
function readByFormat(stored: number, code: string, text: string): Figure | Gap {
  const format = readNumberFormat(code);
  switch (format.kind) {
    case "general":
      return storedFigure(stored, "number");
    case "duration":
      return duration(stored, AS_STORED);
    case "date":
      return { kind: "gap", reason: "unreadable", text };
    case "number": {
      const roundTo = format.decimals + (format.percent ? PERCENT_DECIMALS : 0) - 3 * format.thousands;
      const value = roundAsDrawn(stored, roundTo);
      const worded =
        UNIT_WORDINGS.get(format.suffix.toLowerCase()) ?? (format.currency ? "pounds" : "number");
      const unit = format.percent ? "percent" : worded;
      return {
        kind: "figure",
        value,
        unit,
        decimals: format.decimals,
        powerOfTen: 0,
        form: roundedTo(roundTo),
      };
    }
  }
}

/** A figure of a row that is read in points: `94.8` is 94.8%, the fraction 0.948. */
export function inPoints(figure: Figure): Figure {
  return {
    ...figure,
    value: timesPowerOfTen(figure.value, -PERCENT_DECIMALS),
    unit: "percent",
    powerOfTen: figure.powerOfTen - PERCENT_DECIMALS,
  };
}
