import { existsSync, readFileSync } from "node:fs";
import type { PublishReport } from "../../../src/actions/publishing/publish-report";
import { builtAddIn } from "../../kit/built-add-in";
import { rag, ragByItsScript } from "../../kit/rag";
import { indicatorsIn, reportIn, type FileReport } from "../../kit/report-in";
import { SAMPLE, workbookIn } from "../../kit/workbook-in";
import { TestFolder } from "../../kit/test-folder";

builtAddIn();
const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});

type ReportInFile = FileReport & Pick<PublishReport, "items" | "publications">;

function publishReportIn(path: string): ReportInFile {
  const report: ReportInFile = JSON.parse(readFileSync(path, "utf8"));
  return report;
}

describe("publish-check", () => {
  it("leaves with 3 where something is open, names the first, and lists all with why they matter", async () => {
    const report = folder.at("check.json");
    const { status, said } = await ragByItsScript("publish-check", SAMPLE, "--report", report);
    expect({ status, said }).toEqual({
      status: 3,
      said: expect.stringContaining("To look at before publishing: 46; the first: ID 9a has no narrative"),
    });
    const { items, publications, totals } = publishReportIn(report);
    expect(items).toHaveLength(46);
    expect(items[0]).toMatchObject({
      sheet: "Scorecard",
      cell: "M20",
      kind: "missingNarrative",
      accepted: null,
    });
    expect(items[0]?.why).toContain("red figure");
    expect(publications).toEqual([]);
    expect(totals.breaches).toBe(18);
  });

  it("leaves with 2 where there is no scorecard, and writes nothing", async () => {
    const [book, script] = [folder.at("empty.xlsx"), folder.write("nothing.js", "")];
    await rag("script", script, "-", "--out", book);
    const report = folder.at("none.json");
    expect((await rag("publish-check", book, "--report", report)).status).toBe(2);
    expect(existsSync(report)).toBe(false);
  });
});

describe("publish", () => {
  const [out, next] = [folder.at("published.xlsx"), folder.at("next.xlsx")];

  it("is refused with 2 while something is open and no reason is given, and writes nothing", async () => {
    const { status, said } = await rag("publish", SAMPLE, "--out", out);
    expect({ status, said }).toEqual({ status: 2, said: expect.stringContaining("46 items are open") });
    expect(existsSync(out)).toBe(false);
  });

  it("records it in the copy, after which the check leaves with 0", async () => {
    expect((await rag("publish", SAMPLE, "--out", out, "--accept", "The board knows.")).status).toBe(0);
    const report = folder.at("after.json");
    expect(await rag("publish-check", out, "--report", report)).toEqual({ status: 0, said: "" });
    const { items, publications } = publishReportIn(report);
    expect(items.every(({ accepted }) => accepted?.reason === "The board knows.")).toBe(true);
    expect(publications).toMatchObject([
      { sheet: "Scorecard", period: "Feb-25", totals: { withoutNarrative: 12 } },
    ]);
    expect(workbookIn(out).worksheets[0]?.cells).toEqual(workbookIn(SAMPLE).worksheets[0]?.cells);
  });

  it("lets next month's check tell which narratives are unchanged, and since when", async () => {
    const script = folder.write(
      "month.js",
      `await Excel.run(async (context) => {
         const sheet = context.workbook.worksheets.getItem("Scorecard");
         sheet.getRange("N:N").insert("Right");
         const used = sheet.getUsedRange();
         used.load("text, rowCount");
         await context.sync();
         for (let row = 1; row <= used.rowCount; row += 1) {
           const shown = used.text[row - 1][12];
           if (shown === "Feb-25") sheet.getRange("N" + row).values = [["'Mar-25"]];
           else if (row === 25) sheet.getRange("N" + row).values = [[0.5]];
         }
         await context.sync();
       });`,
    );
    expect((await rag("script", script, out, "--out", next)).said).toBe("");
    const report = folder.at("next.json");
    await rag("check", next, "--report", report);
    const unchanged = indicatorsIn(reportIn(report)).filter(
      ({ narrative }) => narrative.state === "unchanged",
    );
    expect(unchanged.map(({ id, narrative }) => [id, narrative.since])).toEqual([["13", "Feb-25"]]);
  });
});
