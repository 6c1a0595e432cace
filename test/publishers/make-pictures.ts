import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { takePictures } from "../kit/browser/take-pictures";
import { PUBLISHERS } from "./all";
import { xlsxOf } from "./publisher";

const FOLDER = join(resolve(__dirname, "../.."), "out", "publishers");

/** The workbooks named behind the command, or all of them. */
const wanted = process.argv.slice(2);

/** `tsx test/publishers/make-pictures.ts`: every publisher's workbook as a file, and pictures of what the pane says of it. */
takePictures(async (workbench) => {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, publisher] of Object.entries(PUBLISHERS))
    writeFileSync(join(FOLDER, `${name}.xlsx`), await xlsxOf(publisher));
  for (const name of Object.keys(PUBLISHERS).filter((one) => wanted.length === 0 || wanted.includes(one))) {
    await workbench.openFile(join(FOLDER, `${name}.xlsx`));
    await workbench.paneShows("Apply RAG");
    await workbench.clickRibbon("Apply RAG");
    await workbench.paneShows("RAG is up to date.");
    await workbench.page.screenshot({ path: join(FOLDER, `${name}.png`) });
    for (const tab of ["Indicators", "Problems"]) {
      await workbench.pane.getByRole("tab", { name: tab }).click();
      await workbench.pane.getByRole("tabpanel").waitFor();
      await workbench.pane.getByText("Opening…").waitFor({ state: "hidden" });
      const path = join(FOLDER, `${name}-${tab.toLowerCase()}.png`);
      await workbench.page.locator(".pane").screenshot({ path });
    }
  }
});
