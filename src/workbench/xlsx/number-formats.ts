/**
 * The number formats that files name by number only (ECMA-376, part 1, 18.8.30); those that follow the place are given as
 * Excel shows them in British English.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"£"#,##0;-"£"#,##0',
  6: '"£"#,##0;[Red]-"£"#,##0',
  7: '"£"#,##0.00;-"£"#,##0.00',
  8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Numbers below this are Excel's own. */
export const FIRST_OWN_FORMAT = 164;

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? "General";

/** Formats whose number means the same everywhere. */
const SAME_EVERYWHERE = new Map(
  Object.entries(BUILT_IN)
    .filter(([id]) =>
      ["0", "1", "2", "3", "4", "9", "10", "11", "12", "13", "17", "45", "46", "47", "48", "49"].includes(id),
    )
    .map(([id, format]) => [format, Number(id)]),
);

/** The number of a format that needs no entry in the file; null where it needs one. */
export const builtInNumber = (format: string): number | null => SAME_EVERYWHERE.get(format) ?? null;
