import { watch, type WorkbookEvent } from "../../src/actions";
import { openInExcel, type InExcel } from "../kit/office";
import { workbookOf } from "../kit/workbook-of";

describe("watching the workbook", () => {
  let page: InExcel;
  afterEach(() => {
    page.close();
  });

  /** Events come a moment after what they tell of. */
  const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done, 200));

  it("tells who changed a cell, in any sheet, and that another sheet was turned to", async () => {
    page = await openInExcel(workbookOf({ May: [["a"]], June: [["b"]] }));
    const seen: WorkbookEvent[] = [];
    const watching = await watch((event) => seen.push(event));
    page.host.typeInto("June", "A1", "5", "Remote");
    await aMoment();
    page.host.typeInto("May", "A1", "6");
    await aMoment();
    await page.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[7]];
      await context.sync();
    });
    await aMoment();
    page.host.activate("June");
    await aMoment();
    const all: WorkbookEvent[] = [
      { kind: "changed", by: "coAuthor" },
      { kind: "changed", by: "person" },
      { kind: "changed", by: "addIn" },
      { kind: "sheetActivated" },
    ];
    expect(seen).toEqual(all);
    if (watching.kind === "refused") throw new Error(watching.refusal.sentence);
    await watching.stop();
    page.host.typeInto("May", "A1", "8");
    await aMoment();
    expect(seen).toEqual(all);
  });

  it("is refused by an Excel that tells of no changes", async () => {
    page = await openInExcel(workbookOf({ May: [["a"]] }), { api: { ExcelApi: "1.6" } });
    expect(await watch(() => undefined)).toMatchObject({ kind: "refused" });
  });
});
