import fc from "fast-check";
import { displayText } from "../../../src/workbench/calculation/display-text";
import type { StoredValue } from "../../../src/workbench/model";

const drawn = (
  value: StoredValue,
  numberFormat: string,
  widthInCharacters?: number,
  locale = "en-GB",
): string =>
  displayText(value, numberFormat, {
    locale,
    date1904: false,
    ...(widthInCharacters === undefined ? {} : { widthInCharacters }),
  });

test.each<[value: number, numberFormat: string, text: string]>([
  [0.87, "0.0%", "87.0%"],
  [0.765, "0%", "77%"],
  [1.005, "0.00", "1.01"],
  [2.675, "0.00", "2.68"],
  [0.285, "0.00", "0.29"],
  [1.0005, "0.0%", "100.1%"],
  [-0.25, "0.0", "-0.3"],
  [-0.4, "0", "0"],
  [0.57499999999999996, "0%", "58%"],
  [0.1 + 0.2, "0.0000000000000000", "0.3000000000000000"],
  [1.005, "£0.00", "£1.01"],
  [1_250_000, '£0.0,,"m"', "£1.3m"],
  [1036512.5, "#,##0", "1,036,513"],
  [-123456, "#,##0", "-123,456"],
  [-5.25, "#,##0.0;(#,##0.0)", "(5.3)"],
  [45383, "mmm-yy", "Apr-24"],
  [45383, "dd/mm/yyyy;@", "01/04/2024"],
  [1.5, "[h]:mm", "36:00"],
  [5, "not [a format", "5"],
])("%d in %s is drawn as %s", (value, numberFormat, text) => {
  expect(drawn(value, numberFormat)).toBe(text);
});

test.each<[value: number, text: string]>([
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [-1 / 3, "-0.333333333"],
  [12345.678901234, "12345.6789"],
  [1234567890.5, "1234567891"],
  [123456789012, "1.23457E+11"],
  [0.00001, "0.00001"],
  [1e-7 / 3, "3.33333E-08"],
  [-0, "0"],
])("General draws %d as %s", (value, text) => {
  expect(drawn(value, "General")).toBe(text);
});

test.each<[value: number, width: number, text: string]>([
  [1 / 3, 5, "0.333"],
  [12345.678, 5, "12346"],
  [123456789, 6, "1E+08"],
  [123456789, 3, "###"],
  [94.8, 3, "95"],
])("General rounds %d to fit a column of %d characters: %s", (value, width, text) => {
  expect(drawn(value, "General", width)).toBe(text);
});

test("a number or a date that does not fit is drawn as ####, a text never", () => {
  expect(drawn(1036512.5, "#,##0.00", 6)).toBe("######");
  expect(drawn(45383, "dd mmmm yyyy", 8.43)).toBe("########");
  expect(drawn("Percentage of visits completed in time", "General", 4)).toBe(
    "Percentage of visits completed in time",
  );
});

test("points and commas are narrower than digits", () => {
  expect(drawn(1036.5, "#,##0.0", 6.1)).toBe("1,036.5");
});

test("there is no date before the first and after the last", () => {
  expect(drawn(-1, "dd/mm/yyyy")).toBe("####");
  expect(drawn(-5, "dd/mm/yyyy;@", 7)).toBe("#######");
  expect(drawn(2_958_466, "dd/mm/yyyy")).toBe("####");
});

test("dates that count from 1904 are 1462 days later", () => {
  const options = { locale: "en-GB", date1904: true };
  expect(displayText(43921, "dd/mm/yyyy", options)).toBe("01/04/2024");
  expect(displayText(-1, "dd/mm/yyyy", options)).toBe("-02/01/1904");
  expect(displayText(1.5, "[h]:mm", options)).toBe("36:00");
});

test("a German workbook is drawn with its own separators and months", () => {
  expect(drawn(1036.5, "#,##0.0", undefined, "de-DE")).toBe("1.036,5");
  expect(drawn(0.87, "0.0%", undefined, "de-DE")).toBe("87,0%");
  expect(drawn(1 / 3, "General", undefined, "de-DE")).toBe("0,333333333");
  expect(drawn(45352, "mmm-yy", undefined, "de-DE")).toBe("Mrz-24");
});

test("what is no number is drawn as it is, and text by a text format", () => {
  expect([true, false, null, { error: "#N/A" }].map((value) => drawn(value, "0.0%"))).toEqual([
    "TRUE",
    "FALSE",
    "",
    "#N/A",
  ]);
  expect(drawn("87.0%", "0.0%")).toBe("87.0%");
  expect(drawn("NYC", '0.0;-0.0;0.0;"("@")"')).toBe("(NYC)");
});

test("a decimal is drawn as itself, and one in the middle of two away from zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }), (units, decimals) => {
      const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
      const exact = (digits: number, places: number): string => {
        const text = String(digits).padStart(places + 1, "0");
        return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
      };
      expect(drawn(Number(exact(units, decimals)), format)).toBe(exact(units, decimals));
      const tie = Number(`${exact(units, decimals)}${decimals === 0 ? "." : ""}5`);
      expect(drawn(tie, format)).toBe(exact(units + 1, decimals));
    }),
  );
});
