import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridOfText } from "./grid-of";

/** The published scorecard as plain text cells: a row for each line, a cell for each tab. */
export function referenceGrid() {
  const document = readFileSync(join(__dirname, "../../assets/reference-scorecard.txt"), "utf8");
  return gridOfText(document.split("\n").map((line) => line.split("\t")));
}
