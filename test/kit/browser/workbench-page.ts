import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { areaAt } from "../workbook-of";

const SCREENSHOTS = join(resolve(__dirname, "../../.."), "out", "screenshots");

/** Colours as Excel's own Good, Neutral and Bad have them, and as a browser tells them. */
export const COLOURS = {
  green: "rgb(198, 239, 206)",
  amber: "rgb(255, 235, 156)",
  red: "rgb(255, 199, 206)",
  none: "rgba(0, 0, 0, 0)",
} as const;

/** The workbench in a real browser, as a person uses it: cells by their addresses, buttons by their names. */
export class WorkbenchPage {
  /** What the page complained of: errors, failed requests, warnings of the security policy. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", ({ message }) => this.complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on("requestfailed", (request) => this.complaints.push(`failed: ${request.url()}`));
  }

  /** The workbench in a tab of its own, open on the sample. */
  static async open(browser: Browser, url: string): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 860 },
    });
    return WorkbenchPage.openIn(await context.newPage(), url);
  }

  /**
   * The workbench begun anew in the same tab, with nothing left of what was done in it: documents, storage, permissions,
   * theme and pointer are as in a new one. A new tab costs a browser twice as much.
   */
  async openAnew(): Promise<WorkbenchPage> {
    const { page } = this;
    const url = page.url();
    page.removeAllListeners();
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.goto("about:blank");
    await page.context().clearCookies();
    await page.context().clearPermissions();
    await page.mouse.move(0, 0);
    return WorkbenchPage.openIn(page, url);
  }

  private static async openIn(page: Page, url: string): Promise<WorkbenchPage> {
    const opened = new WorkbenchPage(page);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
    await page.goto(url);
    await opened.cell("A1").waitFor();
    await opened.paneShows("Apply RAG");
    return opened;
  }

  cell(address: string): Locator {
    const { top, left } = areaAt(address);
    return this.page.locator(`#cell-${top}-${left}`);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  textOf(address: string): Promise<string> {
    return this.cell(address).innerText();
  }

  colourOf(address: string): Promise<string> {
    return this.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  /** The address in the name box. */
  async activeCell(): Promise<string> {
    return this.page.getByLabel("Name box").inputValue();
  }

  async click(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Clicks a button of the ribbon strip and waits until the add-in says that it is done. */
  async clickRibbon(name: string): Promise<void> {
    const ribbon = this.page.getByRole("toolbar", { name: "Ribbon: Home" });
    await ribbon.getByRole("button", { name, exact: true }).click();
    await this.page.locator(".status-line", { hasText: "Ready" }).waitFor();
  }

  async makeTrouble(label: string): Promise<void> {
    await this.page.getByRole("button", { name: "Make trouble" }).click();
    const item = this.page.locator("[role=menuitem], [role=menuitemcheckbox]").filter({ hasText: label });
    await item.click();
    await item.waitFor({ state: "hidden" });
  }

  /** Types into a cell as a person does: click, type, Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async paneShows(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  async says(text: string | RegExp): Promise<void> {
    await this.page.locator(".notice").getByText(text).waitFor();
  }

  /** Lets a file be picked in the dialogue that Open… brings. */
  async openFile(file: string): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.click("Open…");
    await (await chooser).setFiles(file);
  }

  /** Saves a copy to a file, and tells the name that the page proposed for it. */
  async saveCopy(to: string): Promise<string> {
    const download = this.page.waitForEvent("download");
    await this.click("Save a copy");
    await (await download).saveAs(to);
    return (await download).suggestedFilename();
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    // Away from anything that shows a tip.
    await this.page.mouse.move(700, 500);
    await this.page.locator("[role=tooltip]:visible").waitFor({ state: "hidden" });
    await this.page.screenshot({ path: join(SCREENSHOTS, `workbench-${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
