import { readFileSync } from "node:fs";
import ExcelJS from "@protobi/exceljs";
import { violationsIn } from "../../kit/browser/accessibility";
import { inBrowser } from "../../kit/browser/in-browser";
import { COLOURS, type WorkbenchPage } from "../../kit/browser/workbench-page";
import { TestFolder } from "../../kit/test-folder";
import { sheetIn, workbookOf } from "../../kit/workbook-of";
import { workbookIn } from "../../kit/workbook-in";

jest.setTimeout(120_000);

inBrowser("the workbench in Chromium", (opened) => {
  let workbench: WorkbenchPage;
  const folder = new TestFolder();
  beforeEach(() => {
    workbench = opened();
  });
  afterAll(() => {
    folder.remove();
  });

  it("opens on the sample, says that it is a stand-in, and has the ribbon of the manifest", async () => {
    await workbench.screenshot("start");
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toContain("Excel stand-in");
    const ribbon = workbench.page.getByRole("group", { name: "Scorecard RAG" }).getByRole("button");
    expect(await ribbon.allInnerTexts()).toEqual(["Apply RAG", "Narratives", "Clear", "More ▾"]);
    expect(await workbench.textOf("H12")).toBe("73.0%");
    expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
    expect(workbench.complaints).toEqual([]);
  });

  it("colours the sheet by the ribbon's Apply RAG, and the pane lists the breaches", async () => {
    await workbench.clickRibbon("Apply RAG");
    await workbench.paneShows(/18 breaches, 12 without/);
    expect(await workbench.colourOf("G12")).toBe(COLOURS.green);
    expect(await workbench.colourOf("C12")).toBe(COLOURS.amber);
    expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    expect(await workbench.page.locator(".status-line").innerText()).toMatch(
      /Apply RAG: \d+ requests, [\d,]+ bytes sent, [\d,]+ bytes received/,
    );
    await workbench.screenshot("applied");
    expect(workbench.complaints).toEqual([]);
  });

  it("shows the pane again when the add-in asks for it", async () => {
    await workbench.click("Hide pane");
    expect(await workbench.page.getByRole("region", { name: "Pane of Scorecard RAG" }).isVisible()).toBe(
      false,
    );
    await workbench.clickRibbon("Narratives");
    await workbench.paneShows(/18 breaches, 12 without/);
    await workbench.click("Close the pane");
    expect(await workbench.page.locator(".pane").isVisible()).toBe(false);
  });

  it("runs the ribbon's menu: a check shows the breaches and colours nothing", async () => {
    await workbench.page.getByRole("button", { name: "More" }).click();
    await workbench.screenshot("ribbon-menu");
    await workbench.page.getByRole("menuitem", { name: "Check without changing" }).click();
    await workbench.paneShows(/18 breaches, 12 without/);
    expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
  });

  it("shows a figure's new colour as soon as it is typed, by the sheet's own rules", async () => {
    await workbench.clickRibbon("Apply RAG");
    await workbench.type("H12", "95%");
    expect(await workbench.textOf("H12")).toBe("95.0%");
    expect(await workbench.colourOf("H12")).toBe(COLOURS.green);
    // In a cell of percentages a plain number is meant as one.
    await workbench.type("H12", "12");
    expect(await workbench.textOf("H12")).toBe("12.0%");
    expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    expect(await workbench.activeCell()).toBe("H13");
  });

  it("undoes and redoes what was typed, and a whole Apply RAG as one step", async () => {
    await workbench.clickRibbon("Apply RAG");
    await workbench.type("H12", "95%");
    await workbench.click("Undo");
    expect(await workbench.textOf("H12")).toBe("73.0%");
    expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    await workbench.click("Undo");
    await workbench.says("Undone: Apply RAG.");
    expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
    await workbench.click("Redo");
    expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    await workbench.page.keyboard.press("Control+y");
    expect(await workbench.textOf("H12")).toBe("95.0%");
    await workbench.page.keyboard.press("Control+z");
    expect(await workbench.textOf("H12")).toBe("73.0%");
  });

  it("selects and edits by the keyboard alone", async () => {
    const { keyboard } = workbench.page;
    await workbench.cell("C11").click();
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowDown");
    expect(await workbench.activeCell()).toBe("D12");
    await keyboard.press("F2");
    expect(await workbench.page.getByLabel("Edit D12").inputValue()).toBe("85%");
    await workbench.screenshot("editing");
    await keyboard.type("9");
    await keyboard.press("Escape");
    expect(await workbench.textOf("D12")).toBe("85.0%");
    await keyboard.press("Shift+ArrowRight");
    expect(await workbench.activeCell()).toBe("D12:E12");
    await keyboard.press("Delete");
    expect(await workbench.textOf("E12")).toBe("");
    await keyboard.press("Control+Home");
    expect(await workbench.activeCell()).toBe("A1");
    const grid = workbench.page.getByRole("grid");
    expect(await grid.getAttribute("aria-activedescendant")).toBe("cell-0-0");
  });

  it("goes to an address, and edits by the formula bar", async () => {
    await workbench.page.getByLabel("Name box").fill("N12");
    await workbench.page.getByLabel("Name box").press("Enter");
    expect(await workbench.cell("N12").getAttribute("aria-selected")).toBe("true");
    await workbench.page.getByLabel("Formula bar").fill("50%");
    await workbench.page.getByLabel("Formula bar").press("Enter");
    expect(await workbench.textOf("N12")).toBe("50.0%");
  });

  it("goes to the cell that the pane names", async () => {
    await workbench.clickRibbon("Apply RAG");
    await workbench.pane.getByRole("tab", { name: "Breaches" }).click();
    const goTo = workbench.pane.getByRole("button", { name: /^Go to cell/ }).first();
    await goTo.waitFor();
    const name = (await goTo.getAttribute("aria-label")) ?? (await goTo.innerText());
    const [, address = ""] = /Go to cell ([A-Z]+\d+)/.exec(name) ?? [];
    await goTo.click();
    await workbench.cell(address).and(workbench.page.locator("[aria-selected=true]")).waitFor();
    expect(await workbench.activeCell()).toBe(address);
  });

  it("opens another workbook, with the add-in started anew beside it", async () => {
    await workbench.openFile(folder.save("two.xlsx", twoSheets()));
    await workbench.says("two.xlsx is open. The file itself is never written to.");
    expect(await workbench.textOf("B2")).toBe("Visits completed in time");
    await workbench.clickRibbon("Apply RAG");
    await workbench.paneShows(/1 breach/);
    expect(await workbench.colourOf("D2")).toBe(COLOURS.red);
    await workbench.page.getByRole("navigation", { name: "Sheets" }).getByText("Rota").click();
    expect(await workbench.textOf("A1")).toBe("Name");
    expect(workbench.complaints).toEqual([]);
  });

  it("opens a workbook that is dropped on it", async () => {
    const bytes = [...readFileSync(folder.save("dropped.xlsx", twoSheets()))];
    const dropped = await workbench.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
      return transfer;
    }, bytes);
    await workbench.page.dispatchEvent(".page", "drop", { dataTransfer: dropped });
    await workbench.says(/^dropped.xlsx is open/);
  });

  it("refuses a file that is no workbook with a sentence, and keeps the one that is open", async () => {
    await workbench.openFile(folder.write("notes.xlsx", "not a workbook"));
    await workbench.says(/^notes.xlsx was not opened: /);
    expect(await workbench.textOf("H12")).toBe("73.0%");
  });

  it("saves a copy that holds the colours and what was typed", async () => {
    await workbench.clickRibbon("Apply RAG");
    await workbench.type("H12", "95%");
    const copy = folder.at("copy.xlsx");
    expect(await workbench.saveCopy(copy)).toBe("sample-scorecard (copy).xlsx");
    const sheet = sheetIn(workbookIn(copy), "Scorecard");
    expect(sheet.conditionalFormats.length).toBeGreaterThan(5);
    expect(sheet.cells.get(11)?.get(7)?.value).toBe(0.95);
  });

  describe("makes trouble on purpose:", () => {
    it("a protected sheet refuses the person and the add-in, until its protection is off", async () => {
      await workbench.makeTrouble("Protect the sheet");
      await workbench.says("Scorecard is protected.");
      await workbench.clickRibbon("Apply RAG");
      await workbench.paneShows(/is protected/);
      expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
      await workbench.screenshot("protected");
      await workbench.cell("H12").click();
      await workbench.page.keyboard.press("5");
      await workbench.says(/The cell is on a protected sheet/);
      await workbench.makeTrouble("Protect the sheet");
      await workbench.clickRibbon("Apply RAG");
      expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    });

    it("while a cell is edited the add-in is refused, and works after Esc", async () => {
      await workbench.cell("H12").click();
      await workbench.makeTrouble("Start editing a cell");
      const ribbon = workbench.page.getByRole("toolbar", { name: "Ribbon: Home" });
      await ribbon.getByRole("button", { name: "Apply RAG" }).click();
      await workbench.paneShows(/A cell is being edited/);
      expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
      await workbench.page.getByLabel("Edit H12").press("Escape");
      await workbench.clickRibbon("Apply RAG");
      expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    });

    it("the next request fails, and the one after it is answered", async () => {
      await workbench.makeTrouble("Fail the next request");
      await workbench.clickRibbon("Apply RAG");
      await workbench.paneShows(/RequestAborted/);
      expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
      await workbench.clickRibbon("Apply RAG");
      expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    });

    it("while requests are slow the page says that the command is running, until they are fast again", async () => {
      await workbench.makeTrouble("Slow requests down");
      const ribbon = workbench.page.getByRole("toolbar", { name: "Ribbon: Home" });
      await ribbon.getByRole("button", { name: "Apply RAG" }).click();
      await workbench.page.getByText("Apply RAG is running…").waitFor();
      await workbench.screenshot("slow");
      expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
      await workbench.makeTrouble("Slow requests down");
      await workbench.says("Requests run at full speed again.");
      await workbench.page.locator(".status-line", { hasText: "Ready" }).waitFor();
      expect(await workbench.colourOf("H12")).toBe(COLOURS.red);
    });

    it("a co-author's edit changes the selected figure and its colour, and is not this person's to undo", async () => {
      await workbench.clickRibbon("Apply RAG");
      await workbench.cell("G12").click();
      await workbench.makeTrouble("Let a co-author edit");
      await workbench.says("A co-author changed G12 from 90.0% to 45.0%.");
      expect(await workbench.textOf("G12")).toBe("45.0%");
      expect(await workbench.colourOf("G12")).toBe(COLOURS.red);
      await workbench.click("Undo");
      await workbench.says("Undone: Apply RAG.");
      expect(await workbench.textOf("G12")).toBe("45.0%");
    });
  });

  it("draws a sheet of thousands of rows near the view alone, with its header frozen", async () => {
    await workbench.openFile(folder.write("long.xlsx", await longSheet(3_000)));
    await workbench.cell("A2").waitFor();
    expect(await workbench.page.locator(".grid tr").count()).toBeLessThan(300);
    await workbench.page.getByLabel("Name box").fill("B2900");
    await workbench.page.getByLabel("Name box").press("Enter");
    await workbench.cell("B2900").waitFor();
    expect(await workbench.textOf("B2900")).toBe("Indicator 2899");
    expect(await workbench.cell("B2900").isVisible()).toBe(true);
    expect(await workbench.textOf("C1")).toBe("Apr-24");
    const [header, scroller] = await Promise.all([
      workbench.cell("C1").boundingBox(),
      workbench.page.locator(".grid-scroller").boundingBox(),
    ]);
    expect((header?.y ?? 0) - (scroller?.y ?? 0)).toBeLessThan(30);
    await workbench.screenshot("long");
  });

  it("has no violation of serious or critical weight that axe-core finds", async () => {
    await workbench.openFile(folder.save("two.xlsx", twoSheets()));
    await workbench.clickRibbon("Apply RAG");
    await workbench.page.getByRole("button", { name: "Make trouble" }).click();
    await workbench.page.getByRole("menuitem", { name: "Fail the next request" }).waitFor();
    await workbench.screenshot("trouble-menu");
    // The pane is another page, with tests of its own.
    expect(await violationsIn(workbench.page.mainFrame())).toEqual([]);
    await workbench.page.keyboard.press("Escape");
    expect(await violationsIn(workbench.page.mainFrame())).toEqual([]);
  });
});

function twoSheets() {
  return workbookOf({
    Scorecard: [
      ["ID", "Indicator", "Apr-24", "May-24", "Target"],
      ["1", "Visits completed in time", [0.8, "0.0%"], [0.45, "0.0%"], [0.9, "0.0%"]],
    ],
    Rota: [["Name", "Monday"]],
  });
}

/** A file with a header and columns frozen, as another program writes it. */
async function longSheet(rows: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Scorecard", { views: [{ state: "frozen", xSplit: 2, ySplit: 1 }] });
  sheet.addRow(["ID", "Indicator", "Apr-24", "Target"]);
  for (let row = 1; row <= rows; row += 1) sheet.addRow([row, `Indicator ${row}`, 0.5, 0.9]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
