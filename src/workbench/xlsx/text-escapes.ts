/**
 * Signs that XML cannot hold stand in a workbook's texts as `_x000D_`, and a text that looks like that itself begins with
 * `_x005F`. Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** `a_x000D_b` → a carriage return between a and b. */
export const unescapedText = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

const FIRST_PRINTABLE = 0x20;
const ALLOWED_CONTROLS = new Set(["\t", "\n"]);

const isControl = (sign: string): boolean =>
  sign.charCodeAt(0) < FIRST_PRINTABLE && !ALLOWED_CONTROLS.has(sign);

const codeOf = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const HALF_A_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The other way round; what XML cannot hold at all (half a character) becomes the replacement sign. */
export const escapedText = (text: string): string =>
  Array.from(
    text.replace(ESCAPED, (whole) => `_x005F${whole}`).replace(HALF_A_CHARACTER, "\uFFFD"),
    (sign) => (isControl(sign) || sign === "\uFFFE" || sign === "\uFFFF" ? codeOf(sign) : sign),
  ).join("");
