import { withWorkbook } from "./in-excel";

const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done, 50));

describe("events", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
  it("tell who changed which cells; a large write is one change", async () => {
    await withWorkbook({ Sheet1: [[1]], Other: [] }, async ({ host }) => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem("Sheet1")
          .onChanged.add(({ address, source, triggerSource, changeType }) => {
            seen.push([address, source, triggerSource, changeType].join(" "));
            return Promise.resolve();
          });
        await context.sync();
      });
      host.typeInto("Sheet1", "A1", "2");
      host.typeInto("Sheet1", "A2", "3", "Remote");
      host.typeInto("Other", "A1", "2");
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2000");
        range.values = Array.from({ length: 2000 }, () => [1, 2]);
        context.workbook.worksheets.getItem("Sheet1").getRange("B:B").insert("Right");
        await context.sync();
      });
      await settled();
      expect(seen).toEqual([
        "A1 Local Unknown RangeEdited",
        "A2 Remote Unknown RangeEdited",
        "A1:B2000 Local ThisLocalAddin RangeEdited",
        "B:B Local ThisLocalAddin ColumnInserted",
      ]);
    });
  });

  it("tell of the selection and of the active sheet, and stop when the handler is taken off", async () => {
    await withWorkbook({ Sheet1: [], Other: [] }, async ({ host }) => {
      const seen: string[] = [];
      const note = (what: string) => (): Promise<void> => {
        seen.push(what);
        return Promise.resolve();
      };
      const handler = await Excel.run(async (context) => {
        const { workbook } = context;
        workbook.onSelectionChanged.add(note("selection"));
        const added = workbook.worksheets.onActivated.add(note("activated"));
        await context.sync();
        return added;
      });
      host.select("Sheet1", "B2");
      host.activate("Other");
      await settled();
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      host.activate("Sheet1");
      await settled();
      expect(seen).toEqual(["selection", "activated"]);
    });
  });
});

describe("the ribbon", () => {
  it("runs a function and waits until the add-in says that it completed", async () => {
    await withWorkbook({ Sheet1: [] }, async ({ host, Office }) => {
      const seen: string[] = [];
      Office.actions.associate("applyRag", (event: Office.AddinCommands.Event) => {
        seen.push(event.source.id);
        event.completed();
      });
      await host.invokeCommand("applyRag", "ApplyButton");
      expect(seen).toEqual(["ApplyButton"]);
      await expect(host.invokeCommand("unknown")).rejects.toThrow('no function "unknown"');
    });
  });

  it("runs an action of the shared runtime, as a shortcut does", async () => {
    await withWorkbook({ Sheet1: [] }, async ({ host, Office }) => {
      const seen: string[] = [];
      Office.actions.associate("clear", () => {
        seen.push("clear");
      });
      host.runAction("clear");
      await settled();
      expect(seen).toEqual(["clear"]);
    });
  });
});
