import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";

const PROJECT = resolve(__dirname, "../../..");
const PROGRAM = resolve(PROJECT, "src", "workbench", "runner", "start.ts");

/** How long building and starting may take together. */
const PATIENCE_MS = 240_000;

/** The workbench as `npm start` brings it up, in a process of its own. */
export interface StartedWorkbench {
  readonly url: string;
  /** All that it printed for a person. */
  readonly said: string;
  stop(): Promise<void>;
}

/** Starts the workbench on any free port, and waits for the address that it prints. */
export async function startWorkbench(port = "0"): Promise<StartedWorkbench> {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM], {
    cwd: PROJECT,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = await addressFrom(child);
  const [url = ""] = /https:\/\/\S+/.exec(said) ?? [];
  return { url, said, stop: () => ended(child) };
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = "";
    let complained = "";
    const timer = setTimeout(() => {
      failed(new Error(`The workbench did not start in time: ${said}${complained}`));
    }, PATIENCE_MS);
    child.stdout?.on("data", (text: Buffer) => {
      said += text.toString();
      if (!/https:\/\/\S+\n.*\n/.test(said)) return;
      clearTimeout(timer);
      done(said);
    });
    child.stderr?.on("data", (text: Buffer) => (complained += text.toString()));
    child.once("exit", (status) => {
      clearTimeout(timer);
      failed(new Error(`The workbench ended with ${status}: ${complained}`));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => {
      done();
    });
    child.kill();
  });
}
