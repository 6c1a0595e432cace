import type { CellValue } from "./grid";
import { readPeriodHeader, type PeriodHeader } from "./period";
import { VALUE_HEADERS } from "./period-wordings";
import { tidy, wordingOf } from "./plain-text";
import { remembered } from "./remembered";
import { isRole, ROLE_WORDINGS, type Role } from "./role-wordings";

const ROLE_BY_WORDING: ReadonlyMap<string, Role> = new Map(
  Object.entries(ROLE_WORDINGS).flatMap(([role, wordings]) =>
    isRole(role) ? wordings.map((wording) => [wording, role] as const) : [],
  ),
);

/** A longer text is no wording of a header. */
export const LONGEST_WORDING = 40;
const CODE_OF_0 = 48;
const CODE_OF_9 = 57;

const beginsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= CODE_OF_0 && code <= CODE_OF_9;
};

/** The role that a header's words give, or null: `Direction of` → direction. A figure is told by its first character. */
export function roleOf(value: CellValue): Role | null {
  if (typeof value !== "string" || value === "" || value.length > LONGEST_WORDING || beginsWithDigit(value))
    return null;
  return roleByWording(value);
}

const roleByWording = remembered((text) => ROLE_BY_WORDING.get(wordingOf(text).replace(/:$/, "")) ?? null);

const TARGET_BEFORE = /^(?:targets?|aim|standard)[\s:–-]+(?:for\s|by\s)?(.+)$/i;
const TARGET_BEHIND = /^(.+?)[\s:–-]+(?:targets?|aim|standard)$/i;
/** The last letter of a wording for a target, so that a figure such as `87.0%` costs no more than a look at its end. */
const LAST_OF_TARGET = /[tsmd]\s*$/i;

/** `Target Apr-25`, `Aim 2019/20`, `2022/23 target`: the period for which a target stands, or null. */
export function periodOfTarget(value: CellValue): PeriodHeader | null {
  if (typeof value !== "string" || value === "" || value.length > LONGEST_WORDING) return null;
  if (beginsWithDigit(value) && !LAST_OF_TARGET.test(value)) return null;
  return readPeriodOfTarget(value);
}

const readPeriodOfTarget = remembered((value: string): PeriodHeader | null => {
  const wording = tidy(value);
  const period = TARGET_BEFORE.exec(wording)?.[1] ?? TARGET_BEHIND.exec(wording)?.[1];
  return period === undefined ? null : readPeriodHeader(period, period);
});

/** Whether a header says that its column holds values, such as `Actual`. */
export const isValueHeader = (value: CellValue): boolean =>
  typeof value === "string" && value.length <= LONGEST_WORDING && VALUE_HEADERS.has(wordingOf(value));
