import fc from "fast-check";
import { linesOf, piecesThatFit } from "../../../src/scorecard/for-readers/pieces-that-fit";

describe("a long text in cells that cannot grow", () => {
  it("is cut at words", () => {
    expect(piecesThatFit("one two three", 8, 1)).toEqual(["one two", "three"]);
  });

  it("stays whole where it fits", () => {
    expect(piecesThatFit("short", 8, 1)).toEqual(["short"]);
    expect(piecesThatFit("", 8, 1)).toEqual([""]);
  });

  it("counts its own line breaks", () => {
    expect(linesOf("a\n\nb", 10)).toBe(3);
    expect(piecesThatFit("a\nb\nc", 10, 2)).toEqual(["a\nb", "c"]);
  });

  it("never cuts a sign of two units, and loses nothing but spaces between pieces", () => {
    const texts = fc.stringMatching(/^[a-z 😀\n]{0,300}$/u);
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, lines) => {
          const pieces = piecesThatFit(text, width, lines);
          expect(pieces.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
          for (const piece of pieces) {
            expect(linesOf(piece, width)).toBeLessThanOrEqual(lines);
            expect(piece).not.toMatch(/^[\uDC00-\uDFFF]/);
          }
        },
      ),
    );
  });
});
