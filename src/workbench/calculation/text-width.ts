/**
 * How wide some characters are in Calibri, Excel's default font, in widths of a digit (their advance widths over 1038 units).
 * Any other character counts as one digit.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ".": 0.498,
  ",": 0.492,
  "'": 0.436,
  " ": 0.446,
  "-": 0.604,
  ":": 0.528,
  "/": 0.762,
  "(": 0.598,
  ")": 0.598,
  "%": 1.41,
};
const WIDEST = 1.41;

const widthsByCode = Array.from({ length: 128 }, (_, code) => WIDTHS[String.fromCharCode(code)] ?? 1);

/** Whether a drawn number fits a column of a given width in digits: `1,036.5` is about 6 digits wide. */
export function fits(text: string, widthInCharacters: number): boolean {
  // Most texts are settled without looking at their characters.
  if (text.length * WIDEST <= widthInCharacters) return true;
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthsByCode[text.charCodeAt(at)] ?? 1;
  return width <= widthInCharacters;
}

/** What Excel draws where a number does not fit. */
export function overflowing(widthInCharacters: number | undefined): string {
  return "#".repeat(widthInCharacters === undefined ? 4 : Math.max(1, Math.floor(widthInCharacters)));
}
