import { referenceWorkbook } from "../../kit/reference-workbook";
import { builtAddIn } from "../../kit/built-add-in";
import { sheetIn, workbookOf } from "../../kit/workbook-of";
import { OpenPane } from "./open-pane";

const page = builtAddIn();

const scorecard = (): string[][] => [
  ["ID", "Indicator", "Apr-24", "May-24", "Target"],
  ["1", "Visits completed in time", "80.0%", "45.0%", "90.0%"],
  ["2", "Plans reviewed in time", "91.0%", "95.0%", "90.0%"],
];

describe("the built add-in beside a workbook", () => {
  let pane: OpenPane;
  const open = async (workbook: ReturnType<typeof workbookOf>): Promise<OpenPane> =>
    (pane = await OpenPane.beside(page(), workbook));
  afterEach(() => {
    pane.close();
  });

  it("reads the sheet as it opens, and changes nothing", async () => {
    const workbook = referenceWorkbook();
    await open(workbook);
    await pane.shows("18 breaches, 12 without a narrative.");
    await pane.shows("Latest period: Feb-25");
    await pane.shows("RAG has not been applied yet.");
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toEqual([]);
  });

  it("applies RAG by the pane's button, and says what it did and what is missing", async () => {
    const workbook = referenceWorkbook();
    await open(workbook);
    await pane.click("Apply RAG");
    // ID 36 counts as on target here: only its narrative says that lower is better.
    await pane.shows("RAG applied: 18 red, 7 amber, 15 green; 18 breaches, 12 without a narrative.");
    expect(pane.textsOf("[role=status]").join()).toContain("RAG applied: 18 red");
    await pane.shows("12 narratives are missing.");
    await pane.shows("RAG is up to date.");
    expect(sheetIn(workbook, "Scorecard").conditionalFormats.length).toBeGreaterThan(0);
    await pane.click("Clear");
    await pane.shows("Cleared");
    await pane.shows("RAG has not been applied yet.");
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toEqual([]);
  });

  it("applies RAG by the ribbon, and shows in the pane what the click found", async () => {
    await open(referenceWorkbook());
    await pane.clickRibbon("ApplyRag");
    await pane.shows("RAG applied: 18 red");
  });

  it("says why a sheet has nothing to show, and why a ribbon click was refused", async () => {
    await open(workbookOf({ Rota: [["Name", "Monday"]] }));
    await pane.shows("No scorecard on this sheet");
    await pane.clickRibbon("ApplyRag");
    await pane.until("a refusal", () =>
      pane.textsOf("[role=alert]").find((text) => text.includes("looked for")),
    );
    expect(sheetIn(pane.host.workbook, "Rota").conditionalFormats).toEqual([]);
  });

  it("says so when a cell is being edited, and works again afterwards", async () => {
    await open(referenceWorkbook());
    await pane.shows("18 breaches");
    pane.host.setEditMode(true);
    await pane.click("Apply RAG");
    await pane.shows("A cell is being edited");
    pane.host.setEditMode(false);
    await pane.click("Apply RAG");
    await pane.shows("RAG applied");
  });

  it("lists the scorecard sheets first, and applies only to those that are left ticked", async () => {
    const workbook = workbookOf({ April: scorecard(), May: scorecard(), Rota: [["Name", "Monday"]] });
    await open(workbook);
    await pane.clickRibbon("ApplyRagAllSheets");
    await pane.shows("2 of 2 scorecard sheets chosen");
    expect(pane.textsOf("fieldset label")).toEqual(["April", "May"]);
    expect(workbook.worksheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([0, 0, 0]);
    pane.document.querySelector<HTMLElement>("fieldset input")?.click();
    await pane.shows("1 of 2 scorecard sheets chosen");
    await pane.click("Apply to chosen sheets");
    await pane.shows("RAG applied");
    const [april, may, rota] = workbook.worksheets.map(({ conditionalFormats }) => conditionalFormats.length);
    expect([april, rota]).toEqual([0, 0]);
    expect(may).toBeGreaterThan(0);
  });

  it("follows edits: its numbers, and in which row RAG is out of date", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.click("Apply RAG");
    await pane.shows("RAG applied: 1 red, 0 amber, 1 green");
    pane.host.typeInto("Scorecard", "D3", "'50.0%");
    await pane.shows("2 breaches");
    pane.host.typeInto("Scorecard", "E2", "40.0%");
    await pane.shows("RAG is out of date in 1 row.");
    expect(pane.textsOf("[data-standing] li")).toEqual(["ID 1 Visits completed in time coloursD2"]);
    await pane.click("Go to cell D2, ID 1 Visits completed in time");
    await pane.until("cell D2 selected", () => pane.host.workbook.selection.left === 3 || null);
    expect(pane.host.workbook.selection).toEqual({ top: 1, left: 3, bottom: 1, right: 3 });
  });

  it("keeps RAG up to date after a person's edits while the switch is on", async () => {
    const workbook = workbookOf({ Scorecard: scorecard() });
    await open(workbook);
    await pane.click("Apply RAG");
    await pane.shows("RAG is up to date.");
    await pane.click("Keep up to date");
    await pane.shows("until the pane is closed");
    const rulesBefore = JSON.stringify(sheetIn(workbook, "Scorecard").conditionalFormats);
    pane.host.typeInto("Scorecard", "E2", "40.0%");
    await pane.until(
      "new rules",
      () => JSON.stringify(sheetIn(workbook, "Scorecard").conditionalFormats) !== rulesBefore || null,
    );
    await pane.shows("RAG applied: 0 red, 0 amber, 2 green");
    await pane.shows("RAG is up to date.");
    await pane.click("Clear");
    await pane.shows("Off: colours follow");
  });

  it("leaves a co-author's edit to the co-author, and says that RAG is out of date", async () => {
    const workbook = workbookOf({ Scorecard: scorecard() });
    await open(workbook);
    await pane.click("Apply RAG");
    await pane.shows("RAG is up to date.");
    await pane.click("Keep up to date");
    await pane.until("rest", () => pane.document.querySelector("[aria-busy=false]"));
    pane.host.typeInto("Scorecard", "E2", "40.0%", "Remote");
    await pane.shows("RAG is out of date in 1 row.");
  });

  it("shows the sheet that a person turns to", async () => {
    await open(workbookOf({ Rota: [["Name", "Monday"]], May: scorecard() }));
    await pane.shows("No scorecard on this sheet");
    pane.host.activate("May");
    await pane.shows("Latest period: May-24");
  });

  it("lists breaches, indicators and problems in tabs of their own", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.shows("1 breach");
    await pane.click("Breaches");
    await pane.shows("45.0%, target 90.0%: 45.0 points short");
    await pane.click("Indicators");
    await pane.shows("Plans reviewed in time");
    await pane.click("Problems");
    await pane.shows("No problems");
  });

  it("goes through the tabs by the arrow keys, with one stop for Tab", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.shows("1 breach");
    const tabs = (): string[] =>
      [...pane.document.querySelectorAll("[role=tab][tabindex='0']")].map((tab) => tab.textContent ?? "");
    pane.document.querySelector<HTMLElement>("[role=tab]")?.focus();
    expect(tabs()).toEqual(["Overview"]);
    pane.press("ArrowLeft");
    await pane.shows("How figures are judged");
    expect(tabs()).toEqual(["Settings"]);
    expect(pane.document.activeElement?.textContent).toBe("Settings");
    pane.press("Home");
    await pane.shows("Latest period");
    expect(tabs()).toEqual(["Overview"]);
  });

  it("keeps colours and marks in the workbook, and paints by them", async () => {
    const workbook = workbookOf({ Scorecard: scorecard() });
    await open(workbook);
    await pane.click("Settings");
    await pane.click("Strong");
    await pane.shows("Saved in this workbook.");
    await pane.click("Letters");
    await pane.until("the mark in the preview", () =>
      pane.textsOf("[data-state=red]").find((text) => text.startsWith("R")),
    );
    await pane.click("Overview");
    await pane.click("Apply RAG");
    await pane.shows("RAG applied: 1 red");
    const styles = sheetIn(workbook, "Scorecard").conditionalFormats.map(({ rule }) => rule.style);
    expect(styles.map(({ fill }) => fill)).toContain("#C00000");
    expect(styles.some(({ numberFormat }) => numberFormat?.includes("R\u2002") === true)).toBe(true);
  });

  it("keeps a choice of polarity in the workbook, and judges by it", async () => {
    await open(workbookOf({ Scorecard: scorecard() }));
    await pane.shows("1 breach");
    expect(JSON.stringify([...pane.host.workbook.settings])).not.toContain("polarity");
    await pane.click("Indicators");
    await pane.shows("assumed");
    const confirmAll = await pane.until("a way to confirm all", () =>
      [...pane.document.querySelectorAll<HTMLElement>("button")].find((button) =>
        (button.textContent ?? "").startsWith("Confirm all"),
      ),
    );
    confirmAll.click();
    await pane.shows("Your choice is saved in this workbook.");
    expect(JSON.stringify([...pane.host.workbook.settings])).toContain(
      '"1 | Visits completed in time":"higher"',
    );
  });

  it("offers the very same actions to a caller in its page", async () => {
    await open(referenceWorkbook());
    const offered: unknown = Reflect.get(pane.document.defaultView ?? {}, "ScorecardRag");
    expect(Object.keys(typeof offered === "object" && offered !== null ? offered : {})).toEqual([
      "applyRag",
      "check",
      "clear",
      "publishCheck",
      "markAsPublished",
      "makeExceptionsSheet",
      "makeAccessibleCopy",
      "listSheets",
      "writeNarrative",
    ]);
  });
});
