import { readCommand } from "./command";
import { run } from "./run";

/** How a run ends for whoever called it. */
export interface Finished {
  /** 0 done, 2 refused, 3 done but the check before publishing is not clear. */
  readonly status: 0 | 2 | 3;
  /** The one line for standard error; null where there is nothing to say. */
  readonly said: string | null;
}

/**
 * Carries out the words of a command line, and tells how the program is to end. An exception is a bug: it passes through.
 *
 * `["check", "no-such.xlsx", "--report", "r.json"]` → `{ status: 2, said: "no-such.xlsx cannot be read: there is no such file." }`.
 */
export async function finish(words: readonly string[], say: (progress: string) => void): Promise<Finished> {
  const command = readCommand(words);
  if (command.kind === "usage") return { status: 2, said: inOneLine(command.why) };
  const outcome = await run(command, say);
  if (outcome.kind === "refused") return { status: 2, said: inOneLine(outcome.why) };
  return {
    status: outcome.isClear === false ? 3 : 0,
    said: outcome.remark === null ? null : inOneLine(outcome.remark),
  };
}

/** One line, whatever the sentence held. */
const inOneLine = (sentence: string): string => sentence.replace(/\s*\n\s*/g, " ").trim();
