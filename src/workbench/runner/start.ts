import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { sayProgress } from "./progress";
import { run } from "./run";
import { summaryOf } from "./summary";

const PROJECT = resolve(__dirname, "../../..");
const SAMPLE = join(PROJECT, "assets", "sample-scorecard.xlsx");
const COPY = join(PROJECT, "out", "sample-scorecard-rag.xlsx");

/** `npm start`: applies RAG to the sample and tells a person what was found and where the coloured copy is. */
async function start(): Promise<void> {
  mkdirSync(join(PROJECT, "out"), { recursive: true });
  const options = { sheet: undefined, report: undefined, settings: undefined };
  const outcome = await run({ kind: "apply", input: SAMPLE, out: COPY, options }, sayProgress);
  if (outcome.kind === "refused") {
    process.stderr.write(`${outcome.why}\n`);
    process.exit(2);
  }
  process.stdout.write(`${summaryOf(outcome.result)}\nThe coloured copy: ${relative(process.cwd(), COPY)}\n`);
  process.exit(0);
}

void start();
