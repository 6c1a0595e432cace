import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { builtAddIn } from "./kit/built-add-in";
import { referenceWorkbook } from "./kit/reference-workbook";
import { OpenPane } from "./taskpane/pane/open-pane";

/** What a person waits for, all scripts of the add-in together; Office.js is the host's and not counted. */
const LARGEST_FIRST_LOOK = 165_000;
const LARGEST_RIBBON_CLICK = 53_000;

const page = builtAddIn();

const zippedBytes = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + gzipSync(readFileSync(file), { level: 9 }).length, 0);

function print(what: string, scripts: readonly string[], most: number): void {
  const bytes = zippedBytes(scripts).toLocaleString("en-GB");
  process.stdout.write(
    `${what}: ${String(scripts.length)} scripts, ${bytes} bytes gzipped, of ${most.toLocaleString("en-GB")} at most.\n`,
  );
}

describe("the scripts that are loaded", () => {
  it("until the pane shows its first numbers are few enough", async () => {
    const pane = await OpenPane.beside(page(), referenceWorkbook());
    const scripts = await pane.scriptsUntil("18 breaches, 12 without a narrative.");
    pane.close();
    print("Pane up to its first numbers", scripts, LARGEST_FIRST_LOOK);
    expect(scripts.length).toBeGreaterThan(3);
    expect(zippedBytes(scripts)).toBeLessThanOrEqual(LARGEST_FIRST_LOOK);
  });

  it("for a click on the ribbon while the pane is closed are few enough, and none is React's", async () => {
    const pane = await OpenPane.beside(page(), referenceWorkbook(), { displayMode: "hidden" });
    await pane.host.invokeCommand("ApplyRag");
    const { scripts } = pane;
    expect(pane.host.workbook.worksheets[0]?.conditionalFormats.length).toBeGreaterThan(0);
    pane.close();
    print("A click on the ribbon, the pane closed", scripts, LARGEST_RIBBON_CLICK);
    expect(scripts.map((file) => readFileSync(file, "utf8")).join("")).not.toContain("react.element");
    expect(zippedBytes(scripts)).toBeLessThanOrEqual(LARGEST_RIBBON_CLICK);
  });
});
