/** What is surely text as it stands: `ID 13: …`. */
const PLAINLY_TEXT = /^ID ?\d[^\n]*[a-z]/i;

/**
 * A text as it is given to Excel so that the cell holds it to the letter: an apostrophe before it, which Excel swallows,
 * keeps `=`, `+`, `-`, `@` from making a formula, digits from making a number or a date, and another `'` from being lost.
 */
export const asText = (text: string): string => (PLAINLY_TEXT.test(text) ? text : `'${text}`);
