import { existsSync } from "node:fs";
import { builtAddIn } from "../../kit/built-add-in";
import { rag } from "../../kit/rag";
import { SAMPLE, workbookIn } from "../../kit/workbook-in";
import { TestFolder } from "../../kit/test-folder";

builtAddIn();
const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});

const sheetsIn = (path: string): string[] => workbookIn(path).worksheets.map(({ name }) => name);

describe("the runner's sheets for readers", () => {
  it("are saved in a copy, beside what was there, and known again by the next run", async () => {
    const [first, second] = [folder.at("first.xlsx"), folder.at("second.xlsx")];
    expect(await rag("exceptions", SAMPLE, "--out", first, "--sheet", "Scorecard")).toEqual({
      status: 0,
      said: "",
    });
    expect(sheetsIn(first)).toEqual([...sheetsIn(SAMPLE), "Exceptions"]);
    expect(await rag("accessible", first, "--out", second)).toEqual({ status: 0, said: "" });
    expect(sheetsIn(second)).toEqual([...sheetsIn(first), "Contents", "Notes", "Scorecard table"]);
  });

  it("are refused on a sheet without a scorecard, and nothing is written", async () => {
    const out = folder.at("none.xlsx");
    const { status, said } = await rag("accessible", SAMPLE, "--out", out, "--sheet", "None");
    expect([status, existsSync(out)]).toEqual([2, false]);
    expect(said).toContain('no sheet "None"');
  });
});
