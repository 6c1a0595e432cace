import fc from "fast-check";
import { displayText } from "../../../src/workbench/calculation/display-text";
import { parseEntry } from "../../../src/workbench/calculation/typed-entry";

test.each<[text: string, value: number, numberFormat: string]>([
  ["87.0%", 0.87, "0.00%"],
  ["87%", 0.87, "0%"],
  ["57.4%", 0.574, "0.00%"],
  ["-5", -5, "General"],
  ["+5", 5, "General"],
  [".5", 0.5, "General"],
  ["5.", 5, "General"],
  [" 5 ", 5, "General"],
  ["00123", 123, "General"],
  ["1,036", 1036, "#,##0"],
  ["1,036.5", 1036.5, "#,##0.00"],
  ["(5.2)", -5.2, "General"],
  ["£1,036", 1036, "£#,##0"],
  ["-£5", -5, "£#,##0"],
  ["1E5", 100000, "0.00E+00"],
  ["Apr-24", 45383, "mmm-yy"],
  ["April 2024", 45383, "mmm-yy"],
  ["1 April 2024", 45383, "d-mmm-yy"],
  ["5/4/24", 45387, "dd/mm/yyyy"],
  ["05/04/2024", 45387, "dd/mm/yyyy"],
  ["2024-04-01", 45383, "dd/mm/yyyy"],
  ["1:25", 85 / 1440, "h:mm"],
  ["12:30 PM", 750 / 1440, "h:mm AM/PM"],
  ["8 am", 8 / 24, "h:mm AM/PM"],
])("in Britain %s is entered as %d", (text, value, numberFormat) => {
  const entry = parseEntry(text, "en-GB");
  expect(entry.value).toBeCloseTo(value, 12);
  expect(entry.numberFormat ?? "General").toBe(numberFormat);
});

test.each([
  ["8a"],
  ["67% (4)"],
  ["100.8r"],
  ["2023/24"],
  ["69-72"],
  ["90-95%"],
  ["7, 8a and 9b"],
  ["Q1 24-25"],
  ["£1.2m"],
  ["1,2"],
  ["1,23,456"],
  ["31/4/24"],
  ["30.04.2024"],
  ["NYC"],
  ["n/a"],
  ["≤ 5"],
  ["1 1/2"],
])("in Britain %s stays text", (text) => {
  expect(parseEntry(text, "en-GB")).toEqual({ value: text });
});

test("a day and a month alone are of this year, in the order of the locale", () => {
  const year = new Date().getFullYear();
  const shown = (locale: string): string => {
    const { value, numberFormat = "General" } = parseEntry("5/4", locale);
    expect(numberFormat).toBe("d-mmm");
    return displayText(value, "yyyy-mm-dd", { locale, date1904: false });
  };
  expect(shown("en-GB")).toBe(`${year}-04-05`);
  expect(shown("en-US")).toBe(`${year}-05-04`);
});

test("in Germany commas are decimal and dates have full stops", () => {
  expect(parseEntry("1.036,5", "de-DE").value).toBe(1036.5);
  expect(parseEntry("87,4%", "de-DE").value).toBe(0.874);
  expect(parseEntry("30.04.2024", "de-DE")).toEqual({ value: 45412, numberFormat: "dd.mm.yyyy" });
  expect(parseEntry("87.4%", "de-DE").value).toBe("87.4%");
});

test("logical values, errors and nothing", () => {
  expect(["TRUE", "false", "#N/A", "#div/0!", ""].map((text) => parseEntry(text, "en-GB").value)).toEqual([
    true,
    false,
    { error: "#N/A" },
    { error: "#DIV/0!" },
    null,
  ]);
});

test("a percentage is the double nearest to it, and is drawn again as it was typed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (hundredths) => {
      const typed = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}%`;
      const { value, numberFormat = "" } = parseEntry(typed, "en-GB");
      expect(value).toBe(Number(`${hundredths}e-4`));
      expect(displayText(value, numberFormat, { locale: "en-GB", date1904: false })).toBe(typed);
    }),
  );
});
