import { focusedIn, makeWide, paneFrame, seeIn, violationsIn } from "../kit/browser/accessibility";
import { inBrowser } from "../kit/browser/in-browser";
import { COLOURS, type WorkbenchPage } from "../kit/browser/workbench-page";
import { TestFolder } from "../kit/test-folder";
import { workbookOf } from "../kit/workbook-of";

/** Each tab by what a person reads in it once it has been loaded. */
const SAID_IN = {
  Overview: "Last run",
  Breaches: /18 breaches, worst first/,
  Indicators: "96 indicators",
  Problems: /things to look at/,
  Settings: "How figures are judged",
} as const;
type Tab = keyof typeof SAID_IN;
const TABS: readonly Tab[] = ["Overview", "Breaches", "Indicators", "Problems", "Settings"];

inBrowser("the pane beside the sample, in Chromium", (opened) => {
  let workbench: WorkbenchPage;
  const folder = new TestFolder();
  beforeEach(() => {
    workbench = opened();
  });
  afterAll(() => {
    folder.remove();
  });

  const clickInPane = (name: string): Promise<void> =>
    workbench.pane.getByRole("button", { name, exact: true }).first().click();

  /** Tabs are loaded when they are first opened: what one holds is to be seen before anything is said of it. */
  const openTab = async (name: Tab): Promise<void> => {
    await workbench.pane.getByRole("tab", { name }).click();
    await workbench.pane.getByRole("tabpanel").getByText(SAID_IN[name]).first().waitFor();
  };

  it("applies RAG by its own button, and says what it found", async () => {
    await clickInPane("Apply RAG");
    await workbench.paneShows(/RAG applied: 18 red, 7 amber, 15 green/);
    await workbench.paneShows("RAG is up to date.");
    await becomes(() => workbench.colourOf("H12"), COLOURS.red);
  });

  it("lists the breaches worst first, and goes to a breach's cell", async () => {
    await clickInPane("Apply RAG");
    await workbench.paneShows(/RAG applied/);
    await openTab("Breaches");
    await workbench.paneShows("18 breaches, worst first; 12 without a narrative");
    await workbench.paneShows("3, target 0: 3 over");
    await workbench.pane.getByRole("button", { name: /Go to cell M59/ }).click();
    await becomes(() => workbench.activeCell(), "M59");
  });

  it("says where RAG is out of date once a target is edited, and keeps it up to date when asked to", async () => {
    await clickInPane("Apply RAG");
    await workbench.paneShows("RAG is up to date.");
    await workbench.pane.getByRole("switch", { name: "Keep up to date" }).click();
    await workbench.type("N12", "50%");
    await becomes(() => workbench.colourOf("H12"), COLOURS.green);
    await workbench.paneShows("RAG is up to date.");
  });

  it("takes a person's word on an assumed polarity: Short Term Placement Stability becomes amber", async () => {
    await clickInPane("Apply RAG");
    await workbench.paneShows(/18 red, 7 amber, 15 green/);
    await openTab("Indicators");
    await workbench.pane.getByRole("searchbox").fill("Short Term Placement");
    await workbench.pane.getByRole("button", { name: /ID 36/ }).click();
    await workbench.screenshot("pane-indicator");
    await workbench.pane.getByLabel("Which way is good").selectOption("lower");
    await workbench.pane.getByRole("button", { name: /^Save.*polarity/i }).click();
    await workbench.pane.getByRole("tab", { name: "Overview" }).click();
    await clickInPane("Apply RAG");
    await workbench.paneShows(/18 red, 8 amber, 14 green/);
  });

  it("lets a person settle by hand a sheet that is not understood, and judges it then", async () => {
    await workbench.openFile(folder.save("unusual.xlsx", workbookOf({ Housing: UNUSUAL })));
    await workbench.paneShows("No scorecard on this sheet");
    await clickInPane("Point out its header row and columns");
    await workbench.cell("A2").click();
    await clickInPane("Use the selected cell’s row as a header");
    await workbench.paneShows("No column has been set as the target yet, so no figure can be coloured.");
    await workbench.pane.getByLabel("Column E, Goal, holds").selectOption({ label: "Target" });
    await clickInPane("Save what column E holds");
    await workbench.paneShows(/Saved in this workbook, and the sheet was read again/);
    const faults: string[] = [];
    for (const width of [320, 480]) {
      await makeWide(width, workbench);
      await workbench.page
        .locator(".pane")
        .screenshot({ path: `out/screenshots/pane-sheet-as-read-${String(width)}.png` });
      faults.push(...(await violationsIn(paneFrame(workbench))));
    }
    expect(faults).toEqual([]);
    await workbench.pane.getByRole("tab", { name: "Overview" }).click();
    await clickInPane("Apply RAG");
    await workbench.paneShows(/RAG applied: 1 red, 0 amber, 1 green/);
    await becomes(() => workbench.colourOf("D3"), COLOURS.red);
  });

  it("carries settings out as text, and takes others in once a person has seen what would change", async () => {
    await openTab("Settings");
    await clickInPane("Export settings");
    await workbench.pane.getByRole("link", { name: /^Download/ }).waitFor();
    await workbench.pane.getByLabel("Or paste its text").fill('{"compare": "stored"}');
    await clickInPane("Show what would change");
    await workbench.paneShows("Figures are compared: As stored (was As displayed)");
    await workbench.page.locator(".pane").screenshot({ path: "out/screenshots/pane-settings-file.png" });
    expect(await violationsIn(paneFrame(workbench))).toEqual([]);
    await clickInPane("Import these settings");
    await workbench.paneShows(/The settings are saved in this workbook/);
  });

  it("words a refusal and does nothing", async () => {
    await workbench.makeTrouble("Protect the sheet");
    await clickInPane("Apply RAG");
    await workbench.paneShows(/is protected, so nothing was changed/);
    expect(await workbench.colourOf("H12")).toBe(COLOURS.none);
  });

  it("can be used by the keyboard alone", async () => {
    const { keyboard } = workbench.page;
    await workbench.pane.getByRole("tab", { name: "Overview" }).focus();
    for (let press = 0; press < 12; press += 1) {
      const name = await focusedIn(paneFrame(workbench));
      if (name === "Apply RAG") break;
      await keyboard.press("Tab");
    }
    await keyboard.press("Enter");
    await workbench.paneShows(/RAG applied/);
    await workbench.pane.getByRole("tab", { name: "Overview" }).focus();
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await workbench.paneShows(/18 breaches, worst first/);
  });

  it("axe-core finds nothing serious in any tab, in any theme, at 320 and 480 px", async () => {
    await clickInPane("Apply RAG");
    await workbench.paneShows(/RAG applied/);
    const faults: string[] = [];
    for (const theme of ["light", "dark", "high contrast"] as const) {
      await seeIn(theme, workbench);
      for (const tab of TABS) {
        await openTab(tab);
        for (const width of [320, 480]) {
          await makeWide(width, workbench);
          const seen = `${tab.toLowerCase()}-${theme.replace(" ", "-")}-${width}`;
          await workbench.page.locator(".pane").screenshot({ path: `out/screenshots/pane-${seen}.png` });
          const found = await violationsIn(paneFrame(workbench));
          faults.push(...found.map((fault) => `${seen}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

const UNUSUAL = [
  ["Housing performance"],
  ["Service", "What we count", "Apr-24", "May-24", "Goal"],
  ["Repairs", "Repairs done in time", "95%", "70%", "90%"],
  ["Lettings", "Homes let in time", "80%", "91%", "90%"],
];

const PATIENCE_MS = 40_000;
const PAUSE_MS = 200;

/** Waits until something is as it should be, and fails with what it is instead. */
async function becomes(read: () => Promise<string>, wanted: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && (await read()) !== wanted)
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  expect(await read()).toBe(wanted);
}
