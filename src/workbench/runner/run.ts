import type { RunOutcome } from "./run-outcome";
import type { Workbook } from "../model";
import { newWorkbook } from "../model/new-workbook";
import { readXlsx } from "../xlsx/read-xlsx";
import { addInReference } from "./add-in-reference";
import type { Command } from "./command";
import { readFile, whyNotWritable } from "./files";
import { runAction } from "./run-action";
import { runScript } from "./run-script";

type Say = (progress: string) => void;

const refused = (why: string): RunOutcome => ({ kind: "refused", why });

/** Carries out one command of the runner, as its contract says; nothing is written when it is refused. */
export async function run(command: Command, say: Say): Promise<RunOutcome> {
  const inputs = command.kind === "script" ? [command.input, command.script] : [command.input];
  for (const output of outputsOf(command)) {
    const why = whyNotWritable(output, inputs);
    if (why !== null) return refused(why);
  }
  const opened = openWorkbook(command.input, command.kind === "script", say);
  if (opened.kind === "refused") return opened;
  return command.kind === "script"
    ? runScript(command.script, command.out, opened.workbook, say)
    : runAction(command, opened.workbook, say);
}

function outputsOf(command: Command): readonly string[] {
  const report = command.kind === "script" ? undefined : command.options.report;
  const out = "out" in command ? command.out : undefined;
  return [out, report].filter((path) => path !== undefined);
}

type Opened =
  | { readonly kind: "opened"; readonly workbook: Workbook }
  | { readonly kind: "refused"; readonly why: string };

function openWorkbook(path: string, mayBeNew: boolean, say: Say): Opened {
  if (path === "-" && mayBeNew) return { kind: "opened", workbook: newWorkbook() };
  say(`Reading ${path}`);
  const file = readFile(path);
  if (file.kind === "refused") return file;
  const read = readXlsx(file.bytes, addInReference());
  return read.kind === "workbook"
    ? { kind: "opened", workbook: read.workbook }
    : { kind: "refused", why: `${path} is not a workbook that can be opened: ${read.why}` };
}
