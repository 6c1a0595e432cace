/**
 * Cuts a text into pieces of at most a given number of lines and width, at a line break or a space where there is one, so that
 * each fits a cell that cannot grow further: `"one two three"`, 8 characters, 1 line → `["one two", "three"]`.
 */
export function piecesThatFit(words: string, width: number, lines: number): string[] {
  const starts = lineStarts(words, width);
  const cuts = starts.filter((_, line) => line > 0 && line % lines === 0);
  return [0, ...cuts].map((from, at) => {
    const piece = words.slice(from, cuts[at]);
    return at < cuts.length ? piece.trimEnd() : piece;
  });
}

/** How many lines a text takes in a cell of a width. */
export const linesOf = (words: string, width: number): number => lineStarts(words, width).length;

/** Where each line begins when a text is wrapped: at a line break, else at a word, else within a word too long for a line. */
function lineStarts(words: string, width: number): number[] {
  const starts = [0];
  let end = 0;
  for (const line of words.split("\n")) {
    if (end > 0) starts.push(end);
    let start = end;
    end += line.length + 1;
    while (end - 1 - start > width) {
      start = breakWithin(words, start, width);
      starts.push(start);
    }
  }
  return starts;
}

/** Where the next line begins of a line that is too long; a sign of two units is not cut. */
function breakWithin(words: string, start: number, width: number): number {
  const space = words.lastIndexOf(" ", start + width);
  if (space > start) return space + 1;
  const at = start + width;
  return /[\uDC00-\uDFFF]/.test(words.charAt(at)) && width > 1 ? at - 1 : at;
}
