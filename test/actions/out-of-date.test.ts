import { applyRag, choose, findOutOfDate, readSettings, type SheetStanding } from "../../src/actions";
import { openInExcel, type InExcel } from "../kit/office";
import { sheetIn, workbookOf } from "../kit/workbook-of";
import { cellAt } from "../kit/cell-at";

const scorecard = () =>
  workbookOf({
    Scorecard: [
      ["ID", "Indicator", "Apr-24", "May-24", "Target", "Direction of travel"],
      ["1", "Visits completed in time", [0.8, "0%"], [0.6, "0%"], [0.9, "0%"], ""],
      ["2", "Plans reviewed in time", [0.91, "0%"], [0.95, "0%"], [0.9, "0%"], ""],
      ["3", "Reviews held in time", [0.5, "0%"], [0.6, "0%"], [0.7, "0%"], ""],
    ],
  });

const SCOPE = { kind: "activeSheet" } as const;

describe("where RAG is out of date", () => {
  let page: InExcel;
  afterEach(() => {
    page.close();
  });

  async function standing(): Promise<SheetStanding> {
    const found = await findOutOfDate(SCOPE);
    if (found.kind === "refused") throw new Error(found.refusal.sentence);
    const [only] = found.standings;
    if (only === undefined) throw new Error("No sheet was compared");
    return only;
  }

  it("is nowhere before RAG was applied, and nowhere after", async () => {
    const workbook = scorecard();
    page = await openInExcel(workbook);
    expect(await standing()).toMatchObject({ state: "neverApplied", rows: [] });
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toEqual([]);
    await applyRag(SCOPE);
    expect(await standing()).toMatchObject({ state: "upToDate", rows: [] });
  });

  it("is in the row whose target was edited, and in no other", async () => {
    page = await openInExcel(scorecard());
    await applyRag(SCOPE);
    page.host.typeInto("Scorecard", "E3", 0.85);
    expect(await standing()).toMatchObject({
      state: "outOfDate",
      rows: [{ id: "2", ...cellAt("D3"), colours: true, arrow: false }],
    });
  });

  it("is where a figure turned and its arrow did not", async () => {
    page = await openInExcel(scorecard());
    await applyRag(SCOPE);
    page.host.typeInto("Scorecard", "D3", 0.9);
    expect(await standing()).toMatchObject({
      state: "outOfDate",
      rows: [{ id: "2", ...cellAt("F3"), colours: false, arrow: true }],
    });
    await applyRag(SCOPE);
    expect(await standing()).toMatchObject({ state: "upToDate" });
  });

  it("is in no row for a figure whose colour follows by itself", async () => {
    page = await openInExcel(scorecard());
    await applyRag(SCOPE);
    page.host.typeInto("Scorecard", "D2", 0.65);
    expect(await standing()).toMatchObject({ state: "upToDate" });
  });

  it("is in the row that a person chose another polarity for", async () => {
    page = await openInExcel(scorecard());
    await applyRag(SCOPE);
    await choose((kept) => ({
      ...kept,
      polarity: { ...kept.polarity, "3 | Reviews held in time": "lower" },
    }));
    const { state, rows } = await standing();
    expect(state).toBe("outOfDate");
    expect(rows.map(({ id }) => id)).toContain("3");
    const settings = await readSettings();
    expect(settings.kind === "done" && settings.settings.polarity).toEqual({
      "3 | Reviews held in time": "lower",
    });
  });

  it("is not looked for on a sheet without a scorecard: the refusal says what was looked for", async () => {
    page = await openInExcel(workbookOf({ Rota: [["Name", "Monday"]] }));
    expect(await findOutOfDate(SCOPE)).toMatchObject({ kind: "refused", refusal: { kind: "noScorecard" } });
  });

  it("is not found by a search that was cancelled, which Apply leaves without a write", async () => {
    const workbook = scorecard();
    page = await openInExcel(workbook);
    const signal = AbortSignal.abort();
    expect(await findOutOfDate(SCOPE, { signal })).toMatchObject({ refusal: { kind: "cancelled" } });
    expect(await applyRag(SCOPE, { signal })).toMatchObject({ refusal: { kind: "cancelled" } });
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toEqual([]);
  });
});
