import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { finish } from "../../src/workbench/runner/finish";

const PROJECT = resolve(__dirname, "../..");

/** The status that a run of the runner ends with, and what it says to a person. */
export interface Finished {
  readonly status: number;
  readonly said: string;
}

/** Runs the headless runner here, with the words that a person gives at a terminal. */
export async function rag(...words: readonly string[]): Promise<Finished> {
  const { status, said } = await finish(words, () => undefined);
  return { status, said: said ?? "" };
}

/** Runs it by its npm script in a process of its own: what stands on either stream, and the status that it leaves with. */
export function ragInItsOwnProcess(...words: readonly string[]): Promise<Finished> {
  const script = ["run", "--silent", "rag", "--", ...words];
  return new Promise((done) => {
    execFile("npm", script, { cwd: PROJECT }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : error === null ? 0 : 1;
      done({ status, said: `${stdout}${stderr}`.trim() });
    });
  });
}
