import { openAddIn, type AddIn } from "../../src/workbench/frame/open-add-in";
import { createExcelHost, type ExcelHost } from "../../src/workbench/host/excel-host";
import type { Workbook } from "../../src/workbench/model/workbook";
import { referenceWorkbook } from "../actions/reference-workbook";
import { buildAddIn } from "../build-add-in";
import { sheetIn, workbookOf } from "../workbench/workbook-of";

let built: ReturnType<typeof buildAddIn>;
beforeAll(() => {
  built = buildAddIn();
}, 120_000);
afterAll(() => {
  built.remove();
});

/** How long a test waits for the pane to show something, and how often it looks. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 20;

/** The built add-in beside a workbook, as a person meets it: what the pane says, and clicks on its buttons. */
class OpenPane {
  private constructor(
    readonly host: ExcelHost,
    private readonly addIn: AddIn,
  ) {}

  static async beside(workbook: Workbook): Promise<OpenPane> {
    const host = createExcelHost(workbook);
    return new OpenPane(host, await openAddIn({ host, page: built.page }));
  }

  get document(): Document {
    return this.addIn.window.document;
  }

  textsOf(selector: string): string[] {
    return [...this.document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? "");
  }

  /** Waits until the pane shows a text somewhere. */
  async shows(text: string): Promise<void> {
    await this.until(text, () => (this.document.body.textContent ?? "").includes(text) || null);
  }

  /** Clicks the button of a name, as a screen reader reads it, once it is there. */
  async click(name: string): Promise<void> {
    const named = (button: HTMLElement): boolean =>
      (button.getAttribute("aria-label") ?? button.textContent?.trim()) === name;
    const button = await this.until(name, () =>
      [...this.document.querySelectorAll<HTMLElement>("button")].find(named),
    );
    button.click();
  }

  /** Clicks a button of the ribbon; waits for the page to be ready first, as a person does. */
  async clickRibbon(functionName: string): Promise<void> {
    await this.shows("Apply RAG");
    await this.host.invokeCommand(functionName);
  }

  async until<Found>(what: string, look: () => Found | null | undefined): Promise<Found> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found != null) return found;
      if (Date.now() > end) throw new Error(`No "${what}" in the pane: ${this.textsOf("main").join(" ")}`);
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    }
  }

  close(): void {
    this.addIn.close();
  }
}

describe("the built add-in beside a workbook", () => {
  let pane: OpenPane;
  afterEach(() => {
    pane.close();
  });

  it("applies RAG by the pane's button, and says what is missing", async () => {
    const workbook = referenceWorkbook();
    pane = await OpenPane.beside(workbook);
    await pane.click("Apply RAG");
    await pane.shows("Coloured");
    expect(sheetIn(workbook, "Scorecard").conditionalFormats.length).toBeGreaterThan(0);
    // ID 36 counts as on target here: only its narrative says that lower is better.
    expect(pane.textsOf("dl > div")).toEqual([
      "Red: beyond tolerance18",
      "Amber: within tolerance of target7",
      "Green: on target15",
      "No colour: no figure, target or polarity56",
    ]);
    expect(pane.textsOf("section > p")).toContain("18 breaches, 12 without a narrative.");
    await pane.click("Clear");
    await pane.shows("Cleared");
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toEqual([]);
    expect(pane.textsOf("dl")).toEqual([]);
  });

  it("applies RAG by the ribbon, and shows in the pane what the click found", async () => {
    pane = await OpenPane.beside(referenceWorkbook());
    await pane.clickRibbon("ApplyRag");
    await pane.shows("18 breaches, 12 without a narrative.");
  });

  it("completes a ribbon click that is refused, and shows why in one sentence", async () => {
    pane = await OpenPane.beside(workbookOf({ Rota: [["Name", "Monday"]] }));
    await pane.clickRibbon("ApplyRag");
    await pane.shows("scorecard");
    expect(pane.textsOf("[role=status] > *")).toHaveLength(1);
    expect(sheetIn(pane.host.workbook, "Rota").conditionalFormats).toEqual([]);
  });

  it("says so when a cell is being edited, and works again afterwards", async () => {
    pane = await OpenPane.beside(referenceWorkbook());
    pane.host.setEditMode(true);
    await pane.click("Apply RAG");
    await pane.shows("A cell is being edited");
    pane.host.setEditMode(false);
    await pane.click("Apply RAG");
    await pane.shows("Coloured");
  });

  it("checks without changing the sheet", async () => {
    const workbook = referenceWorkbook();
    pane = await OpenPane.beside(workbook);
    await pane.clickRibbon("OpenNarratives");
    await pane.shows("Nothing on the sheet was changed.");
    expect(pane.textsOf("section > ul > li").length).toBeGreaterThanOrEqual(12);
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toEqual([]);
  });

  it("lists the scorecard sheets first, and applies only to those that are left ticked", async () => {
    const scorecard = (): string[][] => [
      ["ID", "Indicator", "Apr-24", "May-24", "Target"],
      ["1", "Visits completed in time", "80.0%", "95.0%", "90.0%"],
    ];
    const workbook = workbookOf({ April: scorecard(), May: scorecard(), Rota: [["Name", "Monday"]] });
    pane = await OpenPane.beside(workbook);
    await pane.clickRibbon("ApplyRagAllSheets");
    await pane.shows("2 of 2 scorecard sheets chosen");
    expect(pane.textsOf("fieldset label")).toEqual(["April", "May"]);
    expect(workbook.worksheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([0, 0, 0]);
    pane.document.querySelector<HTMLElement>("fieldset input")?.click();
    await pane.shows("1 of 2 scorecard sheets chosen");
    await pane.click("Apply to chosen sheets");
    await pane.shows("Coloured");
    const [april, may, rota] = workbook.worksheets.map(({ conditionalFormats }) => conditionalFormats.length);
    expect([april, rota]).toEqual([0, 0]);
    expect(may).toBeGreaterThan(0);
  });

  it("goes to the latest figure of a breach", async () => {
    const workbook = workbookOf({
      Scorecard: [
        ["ID", "Indicator", "Apr-24", "May-24", "Target"],
        ["1", "Visits completed in time", "80.0%", "45.0%", "90.0%"],
      ],
    });
    pane = await OpenPane.beside(workbook);
    await pane.click("Check");
    await pane.shows("45.0% in May-24, target 90.0%");
    await pane.click("Go to cell D2, ID 1");
    await pane.until("cell D2 selected", () => workbook.selection.left === 3 || null);
    expect(workbook.selection).toEqual({ top: 1, left: 3, bottom: 1, right: 3 });
    await pane.shows("Nothing on the sheet was changed.");
  });

  it("offers the very same actions to a caller in its page", async () => {
    pane = await OpenPane.beside(referenceWorkbook());
    const offered: unknown = Reflect.get(pane.document.defaultView ?? {}, "ScorecardRag");
    expect(Object.keys(typeof offered === "object" && offered !== null ? offered : {})).toEqual([
      "applyRag",
      "check",
      "clear",
      "listSheets",
    ]);
  });
});
