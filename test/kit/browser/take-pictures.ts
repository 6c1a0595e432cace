import { findChromium, startChromium } from "./chromium";
import { startWorkbench } from "./started-workbench";
import { WorkbenchPage } from "./workbench-page";

/** Starts the workbench in a browser, has its pictures taken, and ends the process: with 1 and the fault where one fails. */
export function takePictures(take: (workbench: WorkbenchPage) => Promise<void>): void {
  inBrowser(take).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
}

async function inBrowser(take: (workbench: WorkbenchPage) => Promise<void>): Promise<void> {
  const found = findChromium();
  if (found.kind === "none") throw new Error(`No picture without a browser: ${found.why}`);
  const [browser, started] = await Promise.all([startChromium(found), startWorkbench()]);
  try {
    const workbench = await WorkbenchPage.open(browser, started.url);
    await take(workbench);
    await workbench.close();
  } finally {
    await browser.close();
    await started.stop();
  }
}
