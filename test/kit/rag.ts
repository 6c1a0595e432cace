import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { finish } from "../../src/workbench/runner/finish";

const PROJECT = resolve(__dirname, "../..");

/** The status that a run of the runner ends with, and what it says to a person. */
export interface Finished {
  readonly status: number;
  readonly said: string;
}

/** Runs the headless runner in the test's own process, with the words that a person gives at a terminal. */
export async function rag(...words: readonly string[]): Promise<Finished> {
  const { status, said } = await finish(words, () => undefined);
  return { status, said: said ?? "" };
}

/**
 * Runs it as a person does, by its npm script in a process of its own: what stands on standard error, and the status that
 * the process leaves with. Nothing may stand on standard output.
 */
export function ragByItsScript(...words: readonly string[]): Promise<Finished> {
  const script = ["run", "--silent", "rag", "--", ...words];
  return new Promise((done, failed) => {
    execFile("npm", script, { cwd: PROJECT }, (error, printed, said) => {
      const status = error === null ? 0 : error.code;
      if (typeof status !== "number") failed(error ?? new Error("The runner left without a status"));
      else if (printed !== "") failed(new Error(`The runner printed on standard output: ${printed}`));
      else done({ status, said: said.trim() });
    });
  });
}
