import fc from "fast-check";
import type { Figure, Gap } from "../../../src/scorecard/figures/figure-kinds";
import {
  inPoints,
  needsNumberFormat,
  readFigure,
  type ReadingOptions,
} from "../../../src/scorecard/figures/figure";
import { BRITISH_SEPARATORS, type CellValue, type Separators } from "../../../src/scorecard/sheet/grid";

const GERMAN: Separators = { decimal: ",", group: "." };
const AS_DISPLAYED: ReadingOptions = { separators: BRITISH_SEPARATORS, compare: "displayed" };
const AS_STORED: ReadingOptions = { separators: BRITISH_SEPARATORS, compare: "stored" };

const readText = (text: string, reading = AS_DISPLAYED) =>
  readFigure({ value: text, text, numberFormat: undefined }, reading);
const readNumber = (value: number, text: string, numberFormat?: string, reading = AS_DISPLAYED) =>
  readFigure({ value, text, numberFormat }, reading);

function figureOf(reading: Figure | Gap): Figure {
  if (reading.kind === "gap")
    throw new Error(`expected a figure, got the gap ${reading.reason} (${reading.text})`);
  return reading;
}
const reasonOf = (reading: Figure | Gap) =>
  reading.kind === "gap" ? reading.reason : `a figure: ${reading.value}`;

describe("a figure held as text", () => {
  it.each([
    ["87.0%", 0.87, "percent", 1, { kind: "plain" }],
    ["87.1%", 0.871, "percent", 1, { kind: "plain" }],
    ["87 %", 0.87, "percent", 0, { kind: "plain" }],
    ["1,036", 1036, "number", 0, { kind: "plain" }],
    ["1,234,567.5", 1234567.5, "number", 1, { kind: "plain" }],
    ["6.00", 6, "number", 2, { kind: "plain" }],
    ["-5", -5, "number", 0, { kind: "plain" }],
    ["−5", -5, "number", 0, { kind: "exact", text: "−5" }],
    ["(5.2)", -5.2, "number", 1, { kind: "exact", text: "(5.2)" }],
    ["(5.2%)", -0.052, "percent", 1, { kind: "exact", text: "(5.2%)" }],
    ["100.8r", 100.8, "rate", 1, { kind: "beforeSuffix", suffix: "r" }],
    ["67% (4)", 0.67, "percent", 0, { kind: "upToPercent" }],
    ["67% (1,204)", 0.67, "percent", 0, { kind: "upToPercent" }],
    ["82%*", 0.82, "percent", 0, { kind: "upToPercent" }],
    ["82% (p)", 0.82, "percent", 0, { kind: "upToPercent" }],
    ["82 (p)", 82, "number", 0, { kind: "exact", text: "82 (p)" }],
    ["£1.2m", 1200000, "pounds", 1, { kind: "exact", text: "£1.2m" }],
    ["£45k", 45000, "pounds", 0, { kind: "exact", text: "£45k" }],
    ["-£45k", -45000, "pounds", 0, { kind: "exact", text: "-£45k" }],
    ["12 days", 12, "days", 0, { kind: "beforeSuffix", suffix: " days" }],
  ])("%s is %d, a %s with %d decimals", (text, value, unit, decimals, shape) => {
    expect(readText(text)).toEqual({
      kind: "figure",
      value,
      unit,
      decimals,
      powerOfTen: 0,
      form: { kind: "text", shape },
    });
  });

  it.each([
    ["1:25", 85 / 1440],
    ["26:30", (26 * 60 + 30) / 1440],
    ["-0:30", -30 / 1440],
  ])("%s is a duration", (text, value) => {
    expect(readText(text)).toMatchObject({
      value,
      unit: "duration",
      form: { shape: { kind: "exact", text } },
    });
  });

  it("is the same whether the workbook compares as displayed or as stored, since the text is what is stored", () => {
    for (const text of ["87.0%", "100.8r", "£45k"]) expect(readText(text, AS_STORED)).toEqual(readText(text));
  });

  it("is read with the workbook's own separators", () => {
    const german: ReadingOptions = { separators: GERMAN, compare: "displayed" };
    expect(readText("87,1%", german)).toMatchObject({ value: 0.871, decimals: 1 });
    expect(readText("1.036,5", german)).toMatchObject({ value: 1036.5 });
    expect(reasonOf(readText("87.1%", german))).toBe("unreadable");
    expect(reasonOf(readText("87,1%"))).toBe("unreadable");
    const french: ReadingOptions = { separators: { decimal: ",", group: "\u202F" }, compare: "displayed" };
    expect(readText("1\u202F036,5", french)).toMatchObject({ value: 1036.5 });
    const swiss: ReadingOptions = { separators: { decimal: ".", group: "’" }, compare: "displayed" };
    expect(readText("1’036", swiss)).toMatchObject({ value: 1036 });
  });
});

describe("a gap", () => {
  it.each([
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
    ["tbc (June)", "notAvailable"],
    ["Not reported", "notAvailable"],
    ["Not reported due to a change of system", "notAvailable"],
    ["New measure", "notAvailable"],
    ["Annual KPI", "notAvailable"],
    ["Measured twice per year", "notAvailable"],
    ["..", "notAvailable"],
    ["[x]", "notAvailable"],
    ["*", "suppressed"],
    ["<5", "suppressed"],
    ["< 5", "suppressed"],
    ["[c]", "suppressed"],
    ["c", "suppressed"],
    ["#N/A", "error"],
    ["#DIV/0!", "error"],
    ["#SPILL!", "error"],
  ])("%j is %s", (text, reason) => {
    expect(readText(text)).toMatchObject({ kind: "gap", reason });
  });

  it.each([
    "closed",
    "6 of 9",
    "1,03",
    "1.2.3",
    "5m",
    "87% days",
    "--5",
    "5-6",
    "about 5",
    "82% (n/a)",
    "2024-04",
  ])("%s is unreadable: never guessed at", (text) => {
    expect(readText(text)).toEqual({ kind: "gap", reason: "unreadable", text });
  });

  it("is no negative number and no word that begins like a code", () => {
    expect(readText("-5")).toMatchObject({ value: -5 });
    expect(reasonOf(readText("closed"))).toBe("unreadable");
    expect(reasonOf(readText("tbcx"))).toBe("unreadable");
  });

  it("is a truth value and a date too, as unreadable", () => {
    expect(reasonOf(readFigure({ value: true, text: "TRUE", numberFormat: undefined }, AS_DISPLAYED))).toBe(
      "unreadable",
    );
    expect(reasonOf(readNumber(45383, "01/04/2024"))).toBe("unreadable");
    expect(reasonOf(readNumber(45383, "Apr-24"))).toBe("unreadable");
    expect(reasonOf(readNumber(45383, "####", "mmm-yy"))).toBe("unreadable");
  });
});

describe("a figure held as a number", () => {
  it.each([
    [0.8704, "87.0%", 0.87, "percent", 1, 3, 0],
    [0.87, "87%", 0.87, "percent", 0, 2, 0],
    [1036.4, "1,036", 1036, "number", 0, 0, 0],
    [6, "6.00", 6, "number", 2, 2, 0],
    [100.84, "100.8r", 100.8, "rate", 1, 1, 0],
    [-5.21, "(5.2)", -5.2, "number", 1, 1, 0],
    [-0.0004, "-0.0%", -0, "percent", 1, 3, 0],
    [12.3, "12 days", 12, "days", 0, 0, 0],
    [1234567, "£1.2m", 1200000, "pounds", 1, -5, 0],
    [1.234567, "£1.2m", 1200000, "pounds", 1, 1, 6],
    [45499, "£45k", 45000, "pounds", 0, -3, 0],
    [87, "87%", 0.87, "percent", 0, 0, -2],
  ])("%d drawn %s is %d, a %s", (stored, text, value, unit, decimals, roundTo, powerOfTen) => {
    expect(readNumber(stored, text)).toEqual({
      kind: "figure",
      value,
      unit,
      decimals,
      powerOfTen,
      form: { kind: "number", roundTo },
    });
  });

  it("is compared as stored where General format may have drawn it whole", () => {
    expect(readNumber(94.8, "94.8")).toMatchObject({ value: 94.8, form: { roundTo: null } });
    expect(readNumber(628, "628")).toMatchObject({ value: 628, form: { roundTo: null } });
    expect(readNumber(94, "94.0")).toMatchObject({ value: 94, form: { roundTo: 1 } });
    expect(readNumber(1e11, "1E+11")).toMatchObject({ value: 1e11, form: { roundTo: null } });
  });

  it("is compared as stored where its format is General, whatever a narrow column shows", () => {
    expect(readNumber(0.8999999, "0.9", "General")).toMatchObject({
      value: 0.8999999,
      form: { roundTo: null },
    });
  });

  it("is compared as stored where it is a duration", () => {
    expect(readNumber(85 / 1440, "1:25")).toMatchObject({
      value: 85 / 1440,
      unit: "duration",
      form: { roundTo: null },
    });
    expect(readNumber(1.1, "####", "[h]:mm")).toMatchObject({
      value: 1.1,
      unit: "duration",
      form: { roundTo: null },
    });
  });

  it("is nought where an accounting format draws a dash", () => {
    expect(readNumber(0, " -   ")).toMatchObject({ value: 0 });
  });

  it.each([
    [0.8765, "0.0%", 0.877, "percent", 3],
    [0.8765, "0%", 0.88, "percent", 2],
    [2.5, "0", 3, "number", 0],
    [-2.5, "0", -3, "number", 0],
    [1.005, "0.00", 1.01, "number", 2],
    [1036.5, "#,##0", 1037, "number", 0],
    [100.84, '0.0"r"', 100.8, "rate", 1],
    [1234567, '£0.0,,"m"', 1200000, "pounds", -5],
    [12.4, '0 "days"', 12, "days", 0],
  ])("%d in %s, drawn as ####, is drawn by its format as %d", (stored, format, value, unit, roundTo) => {
    expect(readNumber(stored, "####", format)).toMatchObject({
      value,
      unit,
      form: { kind: "number", roundTo },
    });
    expect(readNumber(stored, "", format)).toMatchObject({ value, unit, form: { kind: "number", roundTo } });
  });

  it("is taken as stored where neither its text nor its format is known", () => {
    expect(readNumber(0.8765, "####")).toMatchObject({ value: 0.8765, form: { roundTo: null } });
  });

  it("keeps its unit and scale where the workbook compares as stored", () => {
    expect(readNumber(0.8765, "87.7%", undefined, AS_STORED)).toMatchObject({
      value: 0.8765,
      unit: "percent",
      form: { kind: "number", roundTo: null },
    });
    expect(readNumber(1.26, "£1.3m", undefined, AS_STORED)).toMatchObject({ value: 1260000, powerOfTen: 6 });
  });

  it("asks for its number format only where its text is not enough", () => {
    const asks = (value: CellValue, text: string) => needsNumberFormat(value, text, BRITISH_SEPARATORS);
    expect(asks(0.87, "####")).toBe(true);
    expect(asks(0.87, "")).toBe(true);
    expect(asks(0.8765, "0.88")).toBe(true);
    expect(asks(0.8765, "88%")).toBe(false);
    expect(asks(88, "88")).toBe(false);
    expect(asks(1036.4, "1,036")).toBe(false);
    expect(asks("text", "####")).toBe(false);
    expect(asks("", "")).toBe(false);
  });
});

describe("a figure of a row in points", () => {
  it("is a hundredth of what is written, and keeps the decimals that are rounded to", () => {
    expect(inPoints(figureOf(readNumber(94.84, "94.8")))).toMatchObject({
      value: 0.948,
      unit: "percent",
      powerOfTen: -2,
      form: { kind: "number", roundTo: 1 },
    });
    expect(inPoints(figureOf(readText("94.8")))).toMatchObject({
      value: 0.948,
      unit: "percent",
      powerOfTen: -2,
    });
  });
});

describe("figures are exact", () => {
  const digits = fc.integer({ min: -9_999_999, max: 9_999_999 });
  const decimals = fc.integer({ min: 0, max: 4 });
  const written = (whole: number, places: number) => (whole / 10 ** places).toFixed(places);
  const nearest = (whole: number, power: number) => Number(`${whole}e${power}`);

  it("a percentage is the double nearest to its decimal, as text and as a number", () => {
    fc.assert(
      fc.property(digits, decimals, (whole, places) => {
        const text = `${written(whole, places)}%`;
        const value = nearest(whole, -places - 2);
        expect(figureOf(readText(text)).value === value).toBe(true);
        expect(figureOf(readNumber(value, text)).value === value).toBe(true);
      }),
    );
  });

  it("a plain number, with groups or without, is the double nearest to its decimal", () => {
    fc.assert(
      fc.property(digits, decimals, (whole, places) => {
        const plain = written(whole, places);
        const [head = "", tail] = plain.split(".");
        const grouped = head.replace(/\B(?=(\d{3})+$)/g, ",") + (tail === undefined ? "" : `.${tail}`);
        const value = nearest(whole, -places);
        expect(figureOf(readText(plain)).value === value).toBe(true);
        expect(figureOf(readText(grouped)).value === value).toBe(true);
      }),
    );
  });

  it("points are the same doubles as percentages", () => {
    fc.assert(
      fc.property(digits, decimals, (whole, places) => {
        const plain = written(whole, places);
        const figure = figureOf(readText(`${plain}%`));
        expect(inPoints(figureOf(readText(plain))).value === figure.value).toBe(true);
      }),
    );
  });

  it("a number drawn as #### has the value that its text would have shown", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.constantFrom(0, 1, 2),
        (thousandths, places) => {
          const stored = thousandths / 1000;
          const scale = 10n ** BigInt(3 - places);
          const size = BigInt(Math.abs(thousandths));
          const rounded = Number((size + scale / 2n) / scale) * Math.sign(thousandths);
          const format = places === 0 ? "0" : `0.${"0".repeat(places)}`;
          expect(figureOf(readNumber(stored, "####", format)).value + 0).toBe(nearest(rounded, -places) + 0);
        },
      ),
    );
  });

  it("any text at all is a figure or a gap, never an exception", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["figure", "gap"]).toContain(readText(text).kind);
      }),
    );
  });
});
