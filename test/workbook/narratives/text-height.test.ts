import { fittedWidth, lineHeight, linesOf } from "../../../src/workbook/narratives/text-height";

const CALIBRI = { name: "Calibri", size: 11, bold: false };

/** A sentence of 100 characters, some 470 points wide in Calibri of 11 points. */
const SENTENCE =
  "Timeliness fell in February since two of the assessment team's workers left; posts are being filled.";

describe("the height of a text", () => {
  it("is its lines, filled word by word, each of the font's height", () => {
    expect(linesOf(SENTENCE, 600, CALIBRI)).toBe(1);
    expect(linesOf(SENTENCE, 300, CALIBRI)).toBe(2);
    expect(linesOf("One.\n\nThree.", 600, CALIBRI)).toBe(3);
    expect(linesOf("", 600, CALIBRI)).toBe(1);
    expect([10, 11, 12].map((size) => lineHeight({ ...CALIBRI, size }))).toEqual([13, 15, 16]);
  });

  it("grows with the font, its weight and its width", () => {
    const lines = (font: Partial<typeof CALIBRI>) =>
      linesOf(SENTENCE.repeat(8), 400, { ...CALIBRI, ...font });
    expect(lines({ size: 14 })).toBeGreaterThan(lines({}));
    expect(lines({ name: "Verdana" })).toBeGreaterThan(lines({ name: "Arial" }));
    expect(lines({ bold: true })).toBeGreaterThanOrEqual(lines({}));
  });

  it("breaks a word that is wider than the cell, and counts emoji as wide", () => {
    expect(linesOf("w".repeat(100), 200, CALIBRI)).toBeGreaterThan(4);
    expect(linesOf("😀".repeat(40), 300, CALIBRI)).toBe(2);
  });

  it("tells merged cells from single ones by how high their rows are", () => {
    const evidence = [
      { text: SENTENCE.repeat(3), height: 34 },
      { text: SENTENCE, height: 19 },
    ];
    expect(fittedWidth([900, 60], evidence, CALIBRI)).toEqual({ width: 900, padding: 4 });
    const narrow = [{ text: SENTENCE, height: 11 * 15 }];
    expect(fittedWidth([900, 60], narrow, CALIBRI).width).toBe(60);
    expect(fittedWidth([900, 60], [], CALIBRI).width).toBe(900);
  });
});
