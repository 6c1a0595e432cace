import type { Actions } from "./add-in-actions";
import { openAddIn, type AddIn } from "../frame/open-add-in";
import type { Workbook } from "../model";
import { writeXlsx } from "../xlsx/write-xlsx";
import { addInReference } from "./add-in-reference";
import { builtAddInPage } from "./built-add-in";
import type { Command } from "./command";
import { writeWhole } from "./files";
import type { RunOutcome } from "./run-outcome";
import { narrate, remarksOn } from "./narrate";
import { openExcel } from "./open-excel";
import { setLocale } from "./locale";
import { isObject } from "./plain-answer";
import { readSettingsFile } from "./settings-file";

type ActionCommand = Exclude<Command, { kind: "script" }>;

const ACTION_OF = {
  apply: "applyRag",
  check: "check",
  clear: "clear",
  narrate: "writeNarrative",
  "publish-check": "publishCheck",
  publish: "markAsPublished",
  exceptions: "makeExceptionsSheet",
  accessible: "makeAccessibleCopy",
} as const satisfies Readonly<Record<ActionCommand["kind"], keyof Actions>>;

/** Opens the workbook in the host, loads the built add-in, calls its action and saves what came of it. */
export async function runAction(
  command: ActionCommand,
  workbook: Workbook,
  say: (progress: string) => void,
): Promise<RunOutcome> {
  const settings = readSettingsFile(command.options.settings);
  if (settings.kind === "refused") return settings;
  const inFront = workbook.worksheets[workbook.active];
  const noSheet = activate(workbook, command.options.sheet);
  if (noSheet !== null) return { kind: "refused", why: noSheet };
  const noLocale = setLocale(workbook, command.options.locale);
  if (noLocale !== null) return { kind: "refused", why: noLocale };
  const host = openExcel(workbook);
  const page = await builtAddInPage(say);
  say("Loading the add-in");
  const addIn = await openAddIn({ host, page });
  try {
    host.counts.reset();
    say("Reading and judging the workbook");
    const answer = await answerTo(command, actionsOf(addIn), settings.settings, inFront?.name ?? "");
    const outcome = readAnswer(answer);
    if (outcome.kind === "refused") return outcome;
    const { requests, requestBytes, responseBytes } = host.counts;
    const { protectedSheets } = outcome;
    const report = {
      ...outcome.report,
      ...(protectedSheets.length === 0 ? {} : { protectedSheets }),
      host: { requests, requestBytes, responseBytes },
    };
    if ("out" in command) {
      say(`Writing ${command.out}`);
      host.calculate();
      workbook.active = Math.max(
        0,
        workbook.worksheets.findIndex((sheet) => sheet === inFront),
      );
      writeWhole(command.out, writeXlsx(workbook, addInReference()));
    }
    const reportFile = command.options.report;
    if (reportFile !== undefined) writeWhole(reportFile, `${JSON.stringify(report, null, 2)}\n`);
    const open = openItems(outcome.report);
    const isClear = command.kind !== "publish-check" || open.length === 0;
    const remark = isClear ? (outcome.remark ?? remarkOn(protectedSheets)) : remarkOnOpen(open);
    return { kind: "done", result: report, remark, isClear };
  } finally {
    addIn.close();
  }
}

function answerTo(
  command: ActionCommand,
  actions: Actions,
  settings: unknown,
  inFront: string,
): Promise<unknown> {
  if (command.kind === "narrate") return narrate(actions, command, inFront);
  const scope = command.options.sheet === undefined ? { kind: "allSheets" } : { kind: "activeSheet" };
  return actions[ACTION_OF[command.kind]](scope, { settings, accept: command.options.accept });
}

/** Where some scorecard sheets are protected and others are not, the others are done. */
const remarkOn = (protectedSheets: readonly unknown[]): string | null =>
  protectedSheets.length === 0
    ? null
    : `Passed over, since protected: ${protectedSheets.map((name) => `"${String(name)}"`).join(", ")}.`;

/** The items of a check before publishing that are neither fixed nor accepted; none of any other action. */
function openItems({ items }: Record<string, unknown>): Record<string, unknown>[] {
  const all: unknown[] = Array.isArray(items) ? items : [];
  return all.filter(isObject).filter(({ accepted }) => accepted === null);
}

const remarkOnOpen = (open: readonly Record<string, unknown>[]): string =>
  `To look at before publishing: ${String(open.length)}; the first: ${String(open[0]?.["what"])}`;

/** Makes the named sheet the active one, as a click on its tab does; a sentence where there is none of that name. */
function activate(workbook: Workbook, name: string | undefined): string | null {
  if (name === undefined) return null;
  const at = workbook.worksheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (at < 0) {
    const names = workbook.worksheets.map((sheet) => `"${sheet.name}"`).join(", ");
    return `The workbook has no sheet "${name}": its sheets are ${names}.`;
  }
  workbook.active = at;
  return null;
}

function actionsOf({ window }: AddIn): Actions {
  const offered: unknown = Reflect.get(window, "ScorecardRag");
  if (isActions(offered)) return offered;
  throw new Error("The built add-in does not offer its actions");
}

const isActions = (offered: unknown): offered is Actions =>
  isObject(offered) && Object.values(ACTION_OF).every((name) => typeof offered[name] === "function");

type Answer =
  | {
      readonly kind: "done";
      readonly report: Record<string, unknown>;
      readonly protectedSheets: readonly unknown[];
      readonly remark: string | null;
    }
  | { readonly kind: "refused"; readonly why: string };

/** What an action answered: done, perhaps with a report; or refused, with the sentence that a person would read. */
function readAnswer(answer: unknown): Answer {
  if (isObject(answer) && answer["kind"] === "refused") {
    const { refusal } = answer;
    const sentence = isObject(refusal) ? refusal["sentence"] : undefined;
    return { kind: "refused", why: typeof sentence === "string" ? sentence : JSON.stringify(refusal) };
  }
  if (isObject(answer) && answer["kind"] === "done") {
    const { report, protectedSheets } = answer;
    return {
      kind: "done",
      report: isObject(report) ? report : {},
      protectedSheets: Array.isArray(protectedSheets) ? protectedSheets : [],
      remark: remarksOn(answer["written"]),
    };
  }
  throw new Error(`The add-in gave no answer that the runner knows: ${JSON.stringify(answer)}`);
}
