import { fieldsOf, leftOutAs, listOf, made, oneOf, ordinal, text, yesOrNo } from "../../from-outside/checks";
import type { Check, Fields } from "../../from-outside/checks";
import { isRole, ROLE_WORDINGS } from "../role-wordings";
import { wordingOf } from "../../sheet/plain-text";
import {
  NO_CORRECTIONS,
  type ColumnCorrection,
  type CorrectedRole,
  type EdgeCorrection,
  type HeaderCorrection,
  type LayoutCorrections,
  type OrderCorrection,
} from "./layout-corrections";

const ROLES: readonly CorrectedRole[] = [...Object.keys(ROLE_WORDINGS).filter(isRole), "period", "none"];

const wording = made(text, wordingOf);
const wordings = leftOutAs([], listOf(wording, "a list of texts"));
const edge = oneOf(["first", "last"]);

/** A list of corrections of one kind, which may be left out. */
const corrections = <One extends object>(fields: Fields<One>): Check<readonly One[]> =>
  leftOutAs([], listOf(fieldsOf<One>(fields, "an object", (names) => `a correction here has only ${names}`)));

/**
 * Checks layout corrections that come from the workbook or a file; lists that are left out are empty.
 *
 * `{"columns": [{"heading": "Goal", "role": "target"}]}` → the column headed Goal is the target in every header.
 * Refused with the path: `At layout.columns.0.role: expected id, name, …, period or none, got "goal"`.
 */
export const parseLayout: Check<LayoutCorrections> = fieldsOf<LayoutCorrections>(
  {
    columns: corrections<ColumnCorrection>({
      heading: wording,
      nth: leftOutAs(1, ordinal),
      after: leftOutAs(null, wording),
      role: oneOf(ROLES),
      beside: wordings,
    }),
    headers: corrections<HeaderCorrection>({
      words: wordings,
      hasPeriods: leftOutAs(false, yesOrNo),
      isHeader: leftOutAs(true, yesOrNo),
    }),
    rows: corrections<EdgeCorrection>({
      edge,
      row: wording,
      beyond: leftOutAs(null, wording),
      title: leftOutAs("", wording),
      beside: wordings,
    }),
    orders: corrections<OrderCorrection>({ newest: edge, beside: wordings }),
  },
  `an object with ${Object.keys(NO_CORRECTIONS).join(", ")}`,
  (names) => `no correction has this name; they are ${names}`,
);
