import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleScorecard } from "./sample/sample-scorecard";

/** Makes `sample-scorecard.xlsx` beside this file out of the published scorecard: `npm run sample`. */
async function makeSample(): Promise<void> {
  const document = readFileSync(join(__dirname, "reference-scorecard.txt"), "utf8");
  writeFileSync(join(__dirname, "sample-scorecard.xlsx"), await sampleScorecard(document));
}

void makeSample();
