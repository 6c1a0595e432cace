import { mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile, whyNotWritable, writeWhole } from "../../../src/workbench/runner/files";

describe("the runner's files", () => {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  const original = join(folder, "original.xlsx");
  writeFileSync(original, "figures");

  it("says which file is not there", () => {
    const missing = join(folder, "missing.xlsx");
    expect(readFile(missing)).toEqual({
      kind: "refused",
      why: `${missing} cannot be read: there is no such file.`,
    });
  });

  it("does not read a folder", () => {
    expect(readFile(folder)).toEqual({ kind: "refused", why: `${folder} cannot be read: it is a folder.` });
  });

  it("never writes to the workbook that it read, by whatever name", () => {
    const link = join(folder, "link.xlsx");
    symlinkSync(original, link);
    expect(whyNotWritable(original, [original])).toContain("the original is never written to");
    expect(whyNotWritable(join(folder, ".", "original.xlsx"), [original])).toContain("never written to");
    expect(whyNotWritable(link, [original])).toContain("never written to");
  });

  it("says that the folder of the copy does not exist", () => {
    expect(whyNotWritable(join(folder, "no", "copy.xlsx"), [original])).toContain("does not exist");
  });

  it("writes a copy whole and leaves nothing else behind", () => {
    const copy = join(folder, "copy.xlsx");
    expect(whyNotWritable(copy, [original])).toBeNull();
    writeWhole(copy, "coloured");
    expect(readFileSync(copy, "utf8")).toBe("coloured");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
