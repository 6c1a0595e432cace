import fc from "fast-check";
import type { GapReason } from "../../../src/scorecard/figures/figure-kinds";
import { needsNumberFormat, readFigure } from "../../../src/scorecard/figures/figure";
import { BRITISH_SEPARATORS, type CellValue, type Separators } from "../../../src/scorecard/sheet/grid";

interface Cell {
  readonly value: CellValue;
  readonly text?: string;
  readonly format?: string;
  readonly separators?: Separators;
  readonly compare?: "displayed" | "stored";
}

function read({ value, text, format, separators = BRITISH_SEPARATORS, compare = "displayed" }: Cell) {
  return readFigure({ value, text: text ?? String(value), numberFormat: format }, { separators, compare });
}

const GERMAN: Separators = { decimal: ",", group: "." };

describe("a figure held as text", () => {
  it.each([
    ["87.0%", 0.87, "percent"],
    ["1,036", 1036, "number"],
    ["100.8r", 100.8, "rate"],
    ["67% (4)", 0.67, "percent"],
    ["£1.2m", 1_200_000, "pounds"],
    ["£45k", 45_000, "pounds"],
    ["12 days", 12, "days"],
    ["(5.2)", -5.2, "number"],
    ["−5", -5, "number"],
    ["-5", -5, "number"],
    ["6.00", 6, "number"],
    ["82%*", 0.82, "percent"],
    ["82% (p)", 0.82, "percent"],
    ["1:30", 0.0625, "duration"],
    ["\u00A087.0 %\u2009", 0.87, "percent"],
  ])("%s is %d, in %s", (text, value, unit) => {
    expect(read({ value: text })).toMatchObject({ kind: "figure", value, unit });
  });

  it("is read with the workbook's own separators", () => {
    expect(read({ value: "87,5%", separators: GERMAN })).toMatchObject({ value: 0.875 });
    expect(read({ value: "1.036", separators: GERMAN })).toMatchObject({ value: 1036 });
    expect(read({ value: "1,2", separators: BRITISH_SEPARATORS })).toMatchObject({ reason: "unreadable" });
  });
});

describe("a figure held as a number", () => {
  it.each([
    ["a percentage, as drawn", { value: 0.8704, text: "87.0%" }, 0.87, { kind: "number", roundTo: 3 }],
    ["a rate by its format", { value: 100.84, text: "100.8r" }, 100.8, { kind: "number", roundTo: 1 }],
    ["a grouped count", { value: 1036, text: "1,036" }, 1036, { kind: "number", roundTo: 0 }],
    [
      "millions by its format",
      { value: 1_234_567, text: "£1.2m" },
      1_200_000,
      { kind: "number", roundTo: -5 },
    ],
    ["nought as an accounting dash", { value: 0, text: " -   " }, 0, { kind: "number", roundTo: null }],
    ["a duration, as stored", { value: 0.0597, text: "1:25" }, 0.0597, { kind: "number", roundTo: null }],
    [
      "too narrow, by its format",
      { value: 0.8755, text: "####", format: "0.0%" },
      0.876,
      { kind: "number", roundTo: 3 },
    ],
    [
      "General in a narrow column, as stored",
      { value: 0.123456, text: "0.12", format: "General" },
      0.123456,
      { kind: "number", roundTo: null },
    ],
    [
      "ties away from nought",
      { value: 1.005, text: "###", format: "0.00" },
      1.01,
      { kind: "number", roundTo: 2 },
    ],
  ])("%s", (_what, cell, value, form) => {
    expect(read(cell)).toMatchObject({ kind: "figure", value, form });
  });

  it("keeps the scale where a percent sign is only drawn", () => {
    expect(read({ value: 87, text: "87%" })).toMatchObject({
      value: 0.87,
      powerOfTen: -2,
      form: { roundTo: 0 },
    });
  });

  it("is compared as stored when the settings say so", () => {
    expect(read({ value: 0.8996, text: "90.0%", compare: "stored" })).toMatchObject({
      value: 0.8996,
      form: { roundTo: null },
    });
  });

  it("is no figure when it is drawn as a date", () => {
    expect(read({ value: 45383, text: "Apr-24" })).toMatchObject({ reason: "unreadable" });
  });

  it("asks for the number format only where the text is not enough", () => {
    const asks = (value: number, text: string) => needsNumberFormat(value, text, BRITISH_SEPARATORS);
    expect([asks(0.87, "####"), asks(0.87, ""), asks(0.123456, "0.12")]).toEqual([true, true, true]);
    expect([asks(0.8704, "87.0%"), asks(1036, "1,036"), asks(12, "12"), asks(12, "12.0")]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a gap", () => {
  it.each<[string, GapReason]>([
    ["", "empty"],
    ["  ", "empty"],
    ["N/A", "notApplicable"],
    ["NA", "notApplicable"],
    ["n/a", "notApplicable"],
    ["-", "notApplicable"],
    ["–", "notApplicable"],
    ["[z]", "notApplicable"],
    ["NYC", "notAvailable"],
    ["TBC", "notAvailable"],
    ["Not reported", "notAvailable"],
    ["Not reported due to new moderation process", "notAvailable"],
    ["New measure", "notAvailable"],
    ["Annual KPI", "notAvailable"],
    ["Measured twice per year", "notAvailable"],
    ["..", "notAvailable"],
    ["[x]", "notAvailable"],
    ["*", "suppressed"],
    ["<5", "suppressed"],
    ["[c]", "suppressed"],
    ["c", "suppressed"],
    ["#N/A", "error"],
    ["#DIV/0!", "error"],
    ["orevious ac", "unreadable"],
    ["closed", "unreadable"],
    ["6 of 9", "unreadable"],
    ["12.3.4", "unreadable"],
    ["1,23", "unreadable"],
  ])("%j is %s", (text, reason) => {
    expect(read({ value: text })).toMatchObject({ kind: "gap", reason });
  });

  it("is no number with a sign, nor a yes or no", () => {
    expect(read({ value: "-5" })).toMatchObject({ kind: "figure", value: -5 });
    expect(read({ value: true, text: "TRUE" })).toMatchObject({ reason: "unreadable" });
  });
});

describe("figures of any size", () => {
  it("are the double nearest to the decimal that is written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, decimals) => {
          const written = (digits / 10 ** decimals).toFixed(decimals);
          const percent = Number(`${digits}e${-decimals - 2}`);
          expect(read({ value: written })).toMatchObject({ value: Number(written) });
          expect(read({ value: `${written}%` })).toMatchObject({ value: percent });
          expect(read({ value: percent, text: `${written}%` })).toMatchObject({ value: percent });
        },
      ),
    );
  });

  it("never throw, whatever the cell holds", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["figure", "gap"]).toContain(read({ value: text }).kind);
      }),
    );
  });
});
