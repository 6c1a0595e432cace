const SPACES = /[\s\u00A0\u2000-\u200B\u202F\uFEFF]+/g;

/** A cell's text with every kind of space made one plain space, and none at the ends. */
export const tidy = (text: string): string => (isTidy(text) ? text : text.replace(SPACES, " ").trim());

const NOT_SPACE = /[^\s\u00A0\u2000-\u200B\u202F\uFEFF]/;

/** Whether a text shows nothing: it is empty or holds spaces only. */
export const isBlank = (text: string): boolean => text === "" || !NOT_SPACE.test(text);

const SPACE = 0x20;
const LAST_ASCII = 0x7e;

/** Whether a text is plainly tidy already, as most are: printed ASCII with single spaces inside. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_ASCII || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

/** The form in which wordings are compared: tidy, lower case, plain quotes and dashes left as they are. */
export const wordingOf = (text: string): string => tidy(text).toLowerCase().replace(/[‘’]/g, "'");

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a text begins with a wording that ends where a word ends: `tbc (June)` begins with `tbc`, `tbcx` does not. */
export function beginsWithWording(text: string, wording: string): boolean {
  if (!text.startsWith(wording)) return false;
  const next = text.charAt(wording.length);
  return (
    next === "" || !LETTER_OR_DIGIT.test(next) || !LETTER_OR_DIGIT.test(wording.charAt(wording.length - 1))
  );
}

/** Whether a text holds a wording as whole words: `in time` stands in `reviews in time`, not in `in timely manner`. */
export function hasWholeWords(text: string, wording: string): boolean {
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    const before = at === 0 ? "" : text.charAt(at - 1);
    const after = text.charAt(at + wording.length);
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}
