import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium, startChromium } from "./chromium";
import { startWorkbench } from "./started-workbench";
import { WorkbenchPage } from "./workbench-page";

const PICTURES = join(resolve(__dirname, "../../.."), "assets", "pictures");

/** `npm run pictures`: the README's pictures, taken of the workbench as it is. */
async function makePictures(): Promise<void> {
  const found = findChromium();
  if (found.kind === "none") throw new Error(`No picture without a browser: ${found.why}`);
  mkdirSync(PICTURES, { recursive: true });
  const [browser, started] = await Promise.all([startChromium(found), startWorkbench()]);
  try {
    const workbench = await WorkbenchPage.open(browser, started.url);
    await workbench.clickRibbon("Apply RAG");
    await workbench.paneShows("RAG is up to date.");
    await workbench.page.mouse.move(700, 500);
    await workbench.page.screenshot({ path: join(PICTURES, "workbench.png") });
    for (const tab of ["Breaches", "Indicators"]) {
      await workbench.pane.getByRole("tab", { name: tab }).click();
      await workbench.pane.getByRole("tabpanel").waitFor();
      await workbench.pane
        .getByText(/^\d+ (breaches|indicators)/)
        .first()
        .waitFor();
      await workbench.page
        .locator(".pane")
        .screenshot({ path: join(PICTURES, `pane-${tab.toLowerCase()}.png`) });
    }
    await workbench.close();
  } finally {
    await browser.close();
    await started.stop();
  }
}

makePictures().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
