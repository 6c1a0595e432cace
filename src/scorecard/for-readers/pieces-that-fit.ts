/**
 * Cuts a text into pieces of so many lines of so many characters, at a line break or a space where there is one, so that
 * each fits a cell that cannot grow further: `"one two three"`, 8 characters, 1 line → `["one two", "three"]`.
 */
export function piecesThatFit(words: string, width: number, lines: number): string[] {
  const pieces: string[] = [];
  let rest = words;
  while (linesOf(rest, width) > lines) {
    const at = cutAt(rest, width, lines);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

/** How many lines a text takes in a cell of a width. */
export const linesOf = (words: string, width: number): number =>
  words.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

/** The last place at which the text before it still fits. */
function cutAt(words: string, width: number, lines: number): number {
  let [used, end] = [0, 0];
  for (const line of words.split("\n")) {
    const own = Math.max(1, Math.ceil(line.length / width));
    if (used + own > lines) {
      const most = end + (lines - used) * width;
      const space = words.lastIndexOf(" ", most);
      if (space > end) return space;
      return most > 0 && isLowSurrogate(words, most) ? most - 1 : Math.max(most, 1);
    }
    used += own;
    end += line.length + 1;
  }
  return words.length;
}

/** Whether the text would be cut inside a sign of two units. */
const isLowSurrogate = (words: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(words.charAt(at));
