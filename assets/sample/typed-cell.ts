/** A cell as a person typed it: what it stores and, for a number or a date, the format that it is shown in. */
export interface TypedCell {
  readonly value: string | number | Date;
  readonly format?: string;
}

const MONTHS: readonly string[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** How each unit that stands behind the digits is stored and shown. */
const UNITS: Readonly<Record<string, { readonly power: string; readonly format: string }>> = {
  "": { power: "", format: "" },
  "%": { power: "e-2", format: "%" },
  r: { power: "", format: '"r"' },
};

/**
 * What a person types so that the cell shows this text: `87.0%` is 0.87 in `0.0%`, `100.8r` is 100.8 in `0.0"r"`, `1,036` is
 * 1036 in `#,##0`, `Apr-24` the first of that month in `mmm-yy`. Whatever no plain format shows stays text: `67% (4)`,
 * `Below 8%`, `8a`. `isGrouped` gives a plain number its row's thousands separator: 687 beside 1,036.
 */
export function typedCell(text: string, isGrouped: boolean): TypedCell {
  const [, month = "", year = ""] = /^([A-Z][a-z]{2})-(\d{2})$/.exec(text) ?? [];
  if (MONTHS.includes(month))
    return { value: new Date(Date.UTC(2000 + Number(year), MONTHS.indexOf(month), 1)), format: "mmm-yy" };
  const [, whole = "", decimals = "", mark = ""] = /^(\d[\d,]*)(\.\d+)?(\D*)$/.exec(text) ?? [];
  const unit = UNITS[mark];
  if (whole === "" || unit === undefined) return { value: text };
  const value = Number(`${whole.replaceAll(",", "")}${decimals}${unit.power}`);
  const wholeFormat = isGrouped ? "#,##0" : "0";
  return { value, format: `${wholeFormat}${decimals.replaceAll(/\d/g, "0")}${unit.format}` };
}

/** Whether a row's numbers are typed with a thousands separator. */
export const hasGroups = (cells: readonly string[]): boolean =>
  cells.some((text) => /^\d{1,3}(,\d{3})+$/.test(text));
