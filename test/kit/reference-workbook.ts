import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOf } from "./workbook-of";

/** The published scorecard as plain text cells, on a sheet called Scorecard. */
export function referenceWorkbook() {
  const document = readFileSync(join(__dirname, "../../assets/reference-scorecard.txt"), "utf8");
  return workbookOf({ Scorecard: document.split("\n").map((line) => line.split("\t")) });
}
