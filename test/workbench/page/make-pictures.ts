import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { takePictures } from "../../kit/browser/take-pictures";

const PICTURES = join(resolve(__dirname, "../../.."), "assets", "pictures");

/** `npm run pictures`: the README's pictures, taken of the workbench as it is. */
takePictures(async (workbench) => {
  mkdirSync(PICTURES, { recursive: true });
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
});
