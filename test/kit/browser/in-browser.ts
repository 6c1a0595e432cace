import { chromium, type Browser } from "playwright-core";
import { sharedStart } from "./shared-start";
import { WorkbenchPage } from "./workbench-page";

/** What a suite is given: the workbench of the test that runs, open on the sample and not touched yet. */
export type Workbench = () => WorkbenchPage;

/**
 * A suite in the Chromium and before the workbench that all browser suites share. The suite has a tab and a profile of its
 * own, and every test a workbench begun anew in it: nothing that one test does is seen by another. Skipped, with the reason
 * printed, where no Chromium starts on this machine.
 */
export function inBrowser(name: string, tests: (workbench: Workbench) => void): void {
  const start = sharedStart();
  if (start.kind === "noBrowser") {
    console.warn(`Not tried in a browser: ${name}: ${start.why}`);
    describe.skip(name, () => {
      tests(notOpen);
    });
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    let open: WorkbenchPage | undefined;
    beforeAll(async () => {
      if (start.kind === "failed") throw new Error(start.why);
      browser = await chromium.connect(start.browser);
    });
    beforeEach(async () => {
      if (browser === undefined || start.kind !== "started") return;
      open = await (open?.openAnew() ?? WorkbenchPage.open(browser, start.workbench));
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => open ?? notOpen());
  });
}

function notOpen(): never {
  throw new Error("The workbench is open while a test runs, and not before");
}
