import { readCommand } from "./command";
import { sayProgress } from "./progress";
import { run } from "./run";

const DONE = 0;
const BUG = 1;
const REFUSED = 2;
const NOT_CLEAR = 3;

/** One line, whatever the sentence held. */
const inOneLine = (sentence: string): string => sentence.replace(/\s*\n\s*/g, " ").trim();

async function main(words: readonly string[]): Promise<number> {
  const command = readCommand(words);
  const outcome =
    command.kind === "usage"
      ? { kind: "refused" as const, why: command.why }
      : await run(command, sayProgress);
  if (outcome.kind === "done") {
    if (outcome.remark !== null) process.stderr.write(`${inOneLine(outcome.remark)}\n`);
    return outcome.isClear === false ? NOT_CLEAR : DONE;
  }
  process.stderr.write(`${inOneLine(outcome.why)}\n`);
  return REFUSED;
}

main(process.argv.slice(2)).then(
  (status) => {
    // The page that held the add-in may keep timers; the work is done and written.
    process.exit(status);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(BUG);
  },
);
