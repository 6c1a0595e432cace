import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readManifest, servedAddress } from "../../../src/workbench/page/manifest";

const manifest = readManifest(readFileSync(join(resolve(__dirname, "../../.."), "manifest.xml"), "utf8"));

describe("the add-in's manifest", () => {
  it("names the add-in and its page", () => {
    expect(manifest.name).toBe("Scorecard RAG");
    expect(manifest.reference.id).toBe("6c1f6f0e-5a0b-4f6e-9d43-7b0b5c2d9a18");
    expect(servedAddress(manifest.page)).toBe("/add-in/taskpane.html");
  });

  it("gives the ribbon's buttons with their functions, and the menu with its items", () => {
    const [group] = manifest.groups;
    expect(group?.label).toBe("Scorecard RAG");
    const told = group?.controls.map((control) =>
      control.kind === "menu"
        ? [control.label, control.items.map(({ label, functionName }) => [label, functionName])]
        : [control.label, control.functionName],
    );
    expect(told).toEqual([
      ["Apply RAG", "ApplyRag"],
      ["Narratives", "OpenNarratives"],
      ["Clear", "Clear"],
      [
        "More",
        [
          ["All scorecard sheets…", "ApplyRagAllSheets"],
          ["Check without changing", "Check"],
        ],
      ],
    ]);
  });

  it("gives each control its tip and its icon of 32 pixels", () => {
    const controls = manifest.groups.flatMap((group) => group.controls);
    for (const { icon, tip } of controls) {
      expect(servedAddress(icon)).toMatch(/^\/add-in\/assets\/icons\/\w+-32\.png$/);
      expect(tip).not.toBe("");
    }
  });
});
