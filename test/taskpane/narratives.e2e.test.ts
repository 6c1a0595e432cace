import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Worksheet } from "../../src/workbench";
import { makeWide, paneFrame, seeIn, violationsIn } from "../kit/browser/accessibility";
import { inBrowser } from "../kit/browser/in-browser";
import type { WorkbenchPage } from "../kit/browser/workbench-page";
import { TestFolder } from "../kit/test-folder";
import { SAMPLE, workbookIn } from "../kit/workbook-in";
import { sheetIn } from "../kit/workbook-of";

const SCREENSHOTS = join(__dirname, "../../out/screenshots");

/** What is written for the breaches that were published without a word; each must come through to the letter. */
const WORDS: Readonly<Record<string, string>> = {
  "9a": "=Visits are late because two posts are vacant.",
  "19b": "+Agency cover starts in May.",
  "19c": "-The new form went live in February.",
  "32": "@home visits count from April.",
  "38a": "'Quoted' words and \"double\" ones stay.",
  "38b": "Recovery is expected by July 2025 😀.",
  "44": "שלום, one line from right to left.",
  "50": "Reviews were held; the record was late.",
  "54": "A < B & C > D; 50% of the cases.",
  "55": "Training is booked for all teams.",
  "56": "1/2 of the audits are done.",
  "58": `${"A long account of what happened. ".repeat(40)}It ends here.`,
};

/** The same IDs as they stand on the sheet, from top to bottom. */
const FROM_TOP = ["9a", "19b", "19c", "32", "38a", "38b", "44", "50", "54", "55", "56", "58"];

inBrowser("narratives written and published through the pane, in Chromium", (opened) => {
  let workbench: WorkbenchPage;
  const folder = new TestFolder();
  beforeAll(() => {
    mkdirSync(SCREENSHOTS, { recursive: true });
  });
  beforeEach(() => {
    workbench = opened();
  });
  afterAll(() => {
    folder.remove();
  });

  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).first();
  const openTab = (name: string): Promise<void> => workbench.pane.getByRole("tab", { name }).click();
  const look = (name: string) =>
    workbench.page.locator(".pane").screenshot({ path: join(SCREENSHOTS, `${name}.png`) });

  it("writes the 12 that are missing by the keyboard, each in its section's order, and changes nothing else", async () => {
    await openTab("Breaches");
    await workbench.paneShows("18 breaches, worst first; 12 without a narrative");
    await button(/^Write narrative, ID 44/).click();
    const written: string[] = [];
    for (;;) {
      const field = workbench.pane.getByRole("textbox");
      await field.waitFor();
      const id = (await workbench.pane.locator("h2").innerText()).replace("ID ", "");
      await field.fill(WORDS[id] ?? "");
      await workbench.page.keyboard.press("Control+Enter");
      await workbench.paneShows(/^Written into /);
      written.push(id);
      if (written.length === FROM_TOP.length) break;
      await workbench.page.keyboard.press("Enter");
    }
    await workbench.paneShows(/Every other breach has a narrative/);
    expect([...written].sort()).toEqual([...FROM_TOP].sort());

    const saved = folder.at("written.xlsx");
    await workbench.saveCopy(saved);
    const [before, after] = [scorecardIn(SAMPLE), scorecardIn(saved)];
    const [old, now] = [rowsOf(before), rowsOf(after)];
    const isNew = (row: string): boolean =>
      Object.values(WORDS).some((words) => row.includes(JSON.stringify(words).slice(1, -1)));
    expect(now.filter((row) => !isNew(row))).toEqual(old);
    expect(now.filter(isNew)).toHaveLength(12);

    await workbench.openFile(saved);
    await openTab("Breaches");
    await workbench.paneShows("18 breaches, worst first; 0 without a narrative");
    expect(idsFromTop(now)).toEqual(FROM_TOP);
  }, 300_000);

  it("keeps words that are not inserted yet while the pane moves and the sheet is read again", async () => {
    await openTab("Breaches");
    await button(/^Write narrative, ID 44/).click();
    await workbench.pane.getByRole("textbox").fill("Half a sentence");
    await openTab("Overview");
    await workbench.type("H12", "80%");
    await workbench.paneShows("Latest period: Feb-25");
    await openTab("Breaches");
    await expect(workbench.pane.getByRole("textbox").inputValue()).resolves.toBe("Half a sentence");
    await button("← Back to breaches").click();
    await button("Write narrative, ID 44, draft").waitFor();
  });

  it("settles everything before publishing, marks it as published, and remembers it in the file", async () => {
    await button("Before you publish…").click();
    await workbench.paneShows(/things open/);
    await workbench.pane
      .getByRole("listitem")
      .filter({ hasText: "RAG has never been applied" })
      .getByRole("button", { name: "Apply RAG", exact: true })
      .click();
    await workbench.pane.getByText("RAG has never been applied").waitFor({ state: "detached" });
    await workbench.paneShows(/still open: put each right/);
    await look("publish-open");
    for (;;) {
      const accepts = workbench.pane.getByRole("button", { name: /^Accept(?: all|:)/ });
      const all = workbench.pane.getByRole("button", { name: /^Accept all/ });
      if ((await accepts.count()) === 0) break;
      const before = await accepts.count();
      await ((await all.count()) > 0 ? all : accepts).first().click();
      await workbench.pane.getByLabel("Why it can stay as it is").fill("Agreed with the service");
      await workbench.page.keyboard.press("Enter");
      await becomesFewer(() => accepts.count(), before);
    }
    await workbench.paneShows(/All clear: \d+ accepted/);
    await button("Mark as published").click();
    await workbench.paneShows("Feb-25 · Scorecard");
    await look("publish-history");
    const saved = folder.at("published.xlsx");
    await workbench.saveCopy(saved);
    await workbench.openFile(saved);
    await button("Before you publish…").click();
    await workbench.paneShows("Feb-25 · Scorecard");
  }, 300_000);

  it("makes sheets for readers, and copies the breaches for Word", async () => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button("Before you publish…").click();
    await button("Make exceptions sheet").click();
    await workbench.paneShows(/The sheet ".+" was made: 18 breaches\./);
    await button("Copy breaches for Word").click();
    await workbench.paneShows(/Copied: paste it into Word|press Ctrl\+C/);
  });

  it("has no view in which axe-core finds anything serious, in any theme, at 320 and 480 px", async () => {
    const faults: string[] = [];
    const judge = async (view: string): Promise<void> => {
      for (const theme of ["dark", "high contrast", "light"] as const) {
        await seeIn(theme, workbench);
        for (const width of [320, 480]) {
          await makeWide(width, workbench);
          const seen = `${view}-${theme.replace(" ", "-")}-${width}`;
          await look(seen);
          const found = await violationsIn(paneFrame(workbench));
          faults.push(...found.map((fault) => `${seen}: ${fault}`));
        }
      }
    };
    await openTab("Breaches");
    await button(/^Edit narrative, ID 13/).click();
    await workbench.pane.getByRole("textbox").fill("Said now.");
    await judge("narrative-editor");
    await button("Insert into the sheet").click();
    await workbench.paneShows("Leave the sheet as it is");
    await judge("narrative-question");
    await button("Replace it").click();
    await workbench.paneShows(/^Written into /);
    await judge("narrative-written");
    await button(/^Next: /).click();
    await workbench.pane.getByRole("textbox").fill("Half a sentence");
    await button("← Back to breaches").click();
    await judge("breaches");
    await openTab("Overview");
    await button("Before you publish…").click();
    await workbench.paneShows(/things open/);
    await button(/^Accept:/).click();
    await workbench.pane.getByLabel("Why it can stay as it is").waitFor();
    await judge("publish");
    expect(faults).toEqual([]);
  }, 300_000);
});

const PATIENCE_MS = 40_000;
const PAUSE_MS = 200;

async function becomesFewer(count: () => Promise<number>, before: number): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && (await count()) >= before)
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  expect(await count()).toBeLessThan(before);
}

const scorecardIn = (file: string): Worksheet => sheetIn(workbookIn(file), "Scorecard");

/** The rows of a sheet with the values and formulas of their cells, wherever they have moved to; empty ones left out. */
const rowsOf = ({ cells }: Worksheet): string[] =>
  [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, row]) =>
      JSON.stringify(
        [...row]
          .filter(([, { value, formula }]) => value !== null || formula !== undefined)
          .sort(([one], [other]) => one - other)
          .map(([column, { value, formula }]) => [column, formula ?? value]),
      ),
    )
    .filter((row) => row !== "[]");

/** The IDs whose new words are met from top to bottom. */
const idsFromTop = (rows: readonly string[]): string[] =>
  rows.flatMap((row) =>
    FROM_TOP.filter((id) => row.includes(`ID ${id}: ${JSON.stringify(WORDS[id]).slice(1, -1)}`)),
  );
