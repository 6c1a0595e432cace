/** Always true, and stays in the formula through saving, copying the sheet and new ids: it says whose rule this is. */
export const MARK = 'N("ScorecardRAG")=0';

const OWN = /\bN\(\s*"ScorecardRAG"\s*\)/i;

/** Whether a conditional format's formula carries the add-in's mark; nobody else's rule is ever touched. */
export const isOwnFormula = (formula: string): boolean => OWN.test(formula);
