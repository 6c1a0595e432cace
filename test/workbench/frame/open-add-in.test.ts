import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAddIn } from "../../../src/workbench/frame/open-add-in";
import { createExcelHost } from "../../../src/workbench/host/excel-host";
import { workbookOf } from "../../kit/workbook-of";

const PAGE = `<!doctype html><html><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><script src="ribbon.js"></script></body></html>`;

const RIBBON = `
Office.actions.associate("stamp", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["stamped"]];
    await context.sync();
  });
  event.completed();
});`;

/** A built add-in as the webpack leaves it: a page beside its script. */
async function inFolder<Result>(use: (page: string) => Promise<Result>, html = PAGE): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "add-in-"));
  writeFileSync(join(folder, "taskpane.html"), html);
  writeFileSync(join(folder, "ribbon.js"), RIBBON);
  try {
    return await use(join(folder, "taskpane.html"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("an add-in's own page", () => {
  it("is opened beside the workbook with its scripts, and its ribbon functions run", async () => {
    await inFolder(async (page) => {
      const workbook = workbookOf({ Sheet1: [] });
      const host = createExcelHost(workbook);
      const addIn = await openAddIn({ host, page });
      await host.invokeCommand("stamp");
      addIn.close();
      expect(workbook.worksheets[0]?.cells.get(0)?.get(0)?.value).toBe("stamped");
    });
  });

  it("is refused with a sentence when it does not load Office.js", async () => {
    await inFolder(async (page) => {
      const host = createExcelHost(workbookOf({ Sheet1: [] }));
      await expect(openAddIn({ host, page })).rejects.toThrow("Office.js did not load");
    }, "<!doctype html><p>No script</p>");
  });
});
