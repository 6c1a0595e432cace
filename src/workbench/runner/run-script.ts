import { openOffice } from "../frame/open-add-in";
import type { Workbook } from "../model";
import { writeXlsx } from "../xlsx/write-xlsx";
import { addInReference } from "./add-in-reference";
import { readFile, writeWhole } from "./files";
import { openExcel } from "./open-excel";
import type { RunOutcome } from "./run-outcome";

/**
 * Runs any Office.js snippet in the host, with top-level `await`, as a person would in a script window, and saves the
 * workbook. Refused, and nothing saved, when the snippet does not parse or fails: with its own message.
 */
export async function runScript(
  script: string,
  out: string,
  workbook: Workbook,
  say: (progress: string) => void,
): Promise<RunOutcome> {
  const file = readFile(script);
  if (file.kind === "refused") return file;
  const host = openExcel(workbook);
  const office = await openOffice({ host });
  try {
    say(`Running ${script}`);
    await office.window.eval(`(async () => {\n${new TextDecoder().decode(file.bytes)}\n})()`);
  } catch (error) {
    return { kind: "refused", why: `${script} failed: ${messageOf(error)}` };
  } finally {
    office.close();
  }
  host.calculate();
  writeWhole(out, writeXlsx(workbook, addInReference()));
  return { kind: "done", result: null, remark: null };
}

/** An error of Office.js has a code as well as a message; both are shown. */
function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const message = "message" in error ? String(error.message) : String(error);
  return "code" in error ? `${String(error.code)}: ${message}` : message;
}
