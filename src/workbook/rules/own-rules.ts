import type { FoundRule } from "../read/found-rule";

/** Always true, and stays in the formula through saving, copying the sheet and new ids: it says whose rule this is. */
export const RULE_SIGNATURE = 'N("ScorecardRAG")=0';

const OWN = /\bN\(\s*"ScorecardRAG"\s*\)/i;

/** Whether a conditional format's formula carries the add-in's mark; nobody else's rule is ever touched. */
export const isOwnFormula = (formula: string): boolean => OWN.test(formula);

/**
 * Whether a rule on the sheet is the add-in's: it carries the mark, or it is a custom rule with no formula at all, which
 * nobody can make by hand and which is what is left where Excel stopped half way through putting one on.
 */
export const isOwnRule = ({ type, formula }: FoundRule): boolean =>
  type === "Custom" && formula !== null && (formula.replace(/^=/, "").trim() === "" || isOwnFormula(formula));
