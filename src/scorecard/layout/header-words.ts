import type { CellValue } from "../sheet/grid";
import { readPeriodHeader, type PeriodHeader } from "./period";
import { FIGURE_HEADERS, VALUE_HEADERS } from "./period-wordings";
import { tidy, wordingOf } from "../sheet/plain-text";
import { isRole, PARTS_OF_A_FIGURE, ROLE_WORDINGS, type Role } from "./role-wordings";

const ROLE_BY_WORDING: ReadonlyMap<string, Role> = new Map(
  Object.entries(ROLE_WORDINGS).flatMap(([role, wordings]) =>
    isRole(role) ? wordings.map((wording) => [wording, role] as const) : [],
  ),
);

/** A longer text is not the wording of a header. */
export const LONGEST_WORDING = 40;
const CODE_OF_0 = 48;
const CODE_OF_9 = 57;

const beginsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= CODE_OF_0 && code <= CODE_OF_9;
};

/** The role that a header's words give, and the period where they name one: `RAG Q2` → rag, of Q2. */
export interface RoleWords {
  readonly role: Role;
  readonly wording: string;
  readonly period: PeriodHeader | null;
}

/** The role that a header's words give, or null: `Direction of` → direction. A figure is recognised by its first character. */
export const roleOf = (value: CellValue): Role | null => roleWordsOf(value)?.role ?? null;

/**
 * What a header's words say of its column's role: a wording of the table, whatever stands in brackets behind it
 * (`Good is (high or low)`), or one with a period beside it (`Q2 RAG`, `England 2023/24`).
 */
export function roleWordsOf(value: CellValue): RoleWords | null {
  if (typeof value !== "string" || value === "" || value.length > LONGEST_WORDING) return null;
  if (beginsWithDigit(value) && !PERIOD_AND_WORD.test(value)) return null;
  return readRoleWords(value);
}

/** A year and then words, so that a figure such as `87.0%` costs no more than a look at its end. */
const PERIOD_AND_WORD = /^\d{4}.* .*[a-z.]$/i;

const MARKS_BEHIND = /\s?[:*†‡^]+$/;
const BRACKETS_BEHIND = /\s?\([^()]*\)$/;

function readRoleWords(text: string): RoleWords | null {
  const whole = wordingOf(text).replace(MARKS_BEHIND, "");
  const known = ROLE_BY_WORDING.get(whole);
  if (known !== undefined) return { role: known, wording: whole, period: null };
  const wording = whole.replace(BRACKETS_BEHIND, "");
  const role = ROLE_BY_WORDING.get(wording);
  // `Target (Q1)` is a target for that quarter: the brackets say which, and are not passed over.
  if (role !== undefined && periodOfTarget(text) === null) return { role, wording, period: null };
  return roleBesidePeriod(wording);
}

/** Roles of which a sheet may have one for each period. A target for a period is read by `periodOfTarget`. */
const ROLES_OF_A_PERIOD: ReadonlySet<Role> = new Set([
  "benchmark",
  "commentary",
  "direction",
  "rag",
  "tolerance",
]);

/** A role's wording before or behind a period: `q2 rag`, `dot q2 2024/25`, `2023/24 england`. */
function roleBesidePeriod(text: string): RoleWords | null {
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + 1).replace(/^[-–:] /, "")];
    for (const [wording, period] of [
      [before, behind],
      [behind, before],
    ] as const) {
      const role = ROLE_BY_WORDING.get(wording);
      if (role === undefined || !ROLES_OF_A_PERIOD.has(role)) continue;
      const header = readPeriodHeader(period, period);
      if (header !== null) return { role, wording, period: header };
    }
  }
  return null;
}

const TARGET_BEFORE = /^(?:targets?|aim|standard)[\s:–(-]+(?:for\s|by\s)?(.+?)\)?$/i;
const TARGET_BEHIND = /^(.+?)[\s:–-]+(?:targets?|aim|standard)$/i;

/** The last letter of a wording for a target, so that a figure such as `87.0%` costs no more than a look at its end. */
const LAST_OF_TARGET = /[tsmd]\s*$/i;

/** `Target Apr-25`, `Aim 2019/20`, `2022/23 target`: the period for which a target stands, or null. */
export function periodOfTarget(value: CellValue): PeriodHeader | null {
  if (typeof value !== "string" || value === "" || value.length > LONGEST_WORDING) return null;
  if (beginsWithDigit(value) && !LAST_OF_TARGET.test(value)) return null;
  return readPeriodOfTarget(value);
}

function readPeriodOfTarget(value: string): PeriodHeader | null {
  const wording = tidy(value);
  const period = TARGET_BEFORE.exec(wording)?.[1] ?? TARGET_BEHIND.exec(wording)?.[1];
  return period === undefined ? null : readPeriodHeader(period, period);
}

/** Whether a header says that its column holds values, such as `Actual`. */
export const isValueHeader = (value: CellValue): boolean =>
  typeof value === "string" && value.length <= LONGEST_WORDING && VALUE_HEADERS.has(wordingOf(value));

/** Whether a cell below a period's heading says that its column holds the period's figure: `Actual`, `%`. */
export const isFigureHeader = (value: CellValue): boolean =>
  isValueHeader(value) || (typeof value === "string" && FIGURE_HEADERS.has(wordingOf(value)));

/** Whether a cell below a period's heading says that its column holds a part of the figure: `Numerator`, `Variance`. */
export const isPartHeader = (value: CellValue): boolean =>
  typeof value === "string" && value.length <= LONGEST_WORDING && PARTS_OF_A_FIGURE.has(wordingOf(value));
