import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridOf, gridOfText, type WrittenCell } from "./grid-of";

const document = readFileSync(join(__dirname, "../../assets/reference-scorecard.txt"), "utf8");
const rows = document.split("\n").map((line) => line.split("\t"));

/** The published scorecard as plain text cells: a row for each line, a cell for each tab. */
export const referenceGrid = () => gridOfText(rows);

/** The published scorecard as a council types it: numbers with formats, and dates as headers. */
export const typedReferenceGrid = () => gridOf(rows.map((row) => row.map(typed)));

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

function typed(text: string): WrittenCell {
  const [, month = "", year = ""] = /^([A-Z][a-z]{2})-(\d{2})$/.exec(text) ?? [];
  if (MONTHS.includes(month)) {
    const start = Date.UTC(2000 + Number(year), MONTHS.indexOf(month), 1);
    return [start / MILLISECONDS_A_DAY + DAYS_TO_1970, text];
  }
  const [, digits = "", unit = ""] = /^([\d,]+(?:\.\d+)?)(%|r)?$/.exec(text) ?? [];
  if (digits === "") return text;
  const value = Number(digits.replaceAll(",", ""));
  return [unit === "%" ? value / 100 : value, text];
}
