import { makeAccessibleCopy, makeExceptionsSheet } from "../../src/actions";
import { addInReference, recalculate, writeXlsx } from "../../src/workbench";
import { faultsOf, sheetsOfFile } from "../actions/sheets-for-readers/accessible-checklist";
import { openInExcel } from "../kit/office";
import { SAMPLE, workbookIn } from "../kit/workbook-in";
import { libreOfficeIsThere, openedByLibreOffice } from "./libreoffice";

const withLibreOffice = libreOfficeIsThere() ? it : it.skip;

const SCORECARD = { kind: "sheets", names: ["Scorecard"] } as const;
const SEED = { settings: { polarity: { "36": "lower" } } };

/** The sample, with what an action makes of it, as it is saved. */
async function made(action: typeof makeExceptionsSheet | typeof makeAccessibleCopy): Promise<Uint8Array> {
  const workbook = workbookIn(SAMPLE);
  const excel = await openInExcel(workbook, {
    recalculate: (one) => {
      recalculate(one);
    },
  });
  try {
    const outcome = await action(SCORECARD, SEED);
    if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
    excel.host.calculate();
    return writeXlsx(workbook, addInReference());
  } finally {
    excel.close();
  }
}

async function drawn(bytes: Uint8Array) {
  const opened = await openedByLibreOffice(bytes);
  if (opened.kind === "absent") throw new Error(opened.why);
  return opened.sheets;
}

describe("the sheets for readers, opened by LibreOffice", () => {
  withLibreOffice("shows the sample's 18 exceptions with figures, words and colours", async () => {
    const sheet = (await drawn(await made(makeExceptionsSheet))).get("Exceptions");
    if (sheet === undefined) throw new Error("LibreOffice shows no exceptions");
    expect([1, 4, 5, 7].map((column) => sheet(3, column).text)).toEqual([
      "9a",
      "64.8%",
      "Red",
      "25.2 points short",
    ]);
    expect(sheet(3, 5).fill).toBe("#FFC7CE");
    expect([20, 21].map((row) => sheet(row, 1).text)).toEqual(["58", ""]);
  });

  withLibreOffice("shows the accessible copy's tables, which keep to the checklist", async () => {
    const bytes = await made(makeAccessibleCopy);
    const ours = ["Contents", "Notes", "Scorecard table"];
    const sheets = sheetsOfFile(bytes).filter(({ name }) => ours.includes(name));
    expect(sheets.map(({ name }) => name)).toEqual(ours);
    expect(sheets.flatMap(faultsOf)).toEqual([]);
    const table = (await drawn(bytes)).get("Scorecard table");
    expect([0, 1, 2].map((column) => table?.(0, column).text)).toEqual(["Section", "ID", "Indicator"]);
    expect([table?.(1, 1).text, table?.(2, 4).text, table?.(96, 0).fill]).toEqual(["1", "87.0%", null]);
  });
});
