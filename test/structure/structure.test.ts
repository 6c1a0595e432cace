import { FLOORS, importsUpward, partOf } from "./floors";
import { circlesAmong, sourceFilesIn, type SourceFile } from "./imports";

const files = sourceFilesIn("src");
const file = (path: string, ...imports: string[]): SourceFile => ({ path, lines: 1, imports });

describe("the house", () => {
  it("has no circle of files that import each other", () => {
    expect(files.length).toBeGreaterThan(300);
    expect(circlesAmong(files)).toEqual([]);
  });

  it("lets the workbench and the add-in know nothing of each other", () => {
    const isWorkbench = (path: string): boolean => path.startsWith("src/workbench/");
    const crossing = files.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => isWorkbench(imported) !== isWorkbench(path))
        .map((to) => `${path} → ${to}`),
    );
    expect(crossing).toEqual([]);
  });

  describe.each(Object.keys(FLOORS))("%s", (folder) => {
    it("is imported downwards only", () => {
      expect(importsUpward(folder, files)).toEqual([]);
    });

    it("has every part of it on a floor", () => {
      const parts = new Set(files.map(({ path }) => partOf(folder, path)).filter((part) => part !== null));
      parts.delete("workbench");
      expect([...parts].sort()).toEqual((FLOORS[folder] ?? []).flat().sort());
    });
  });
});

describe("the walk over imports", () => {
  it("finds a circle, and names who is on it and nobody else", () => {
    const walked = circlesAmong([file("a", "b"), file("b", "c", "d"), file("c", "b"), file("d")]);
    expect(walked).toEqual([["b", "c"]]);
  });

  it("finds an import that goes up, and one to a neighbour on the same floor", () => {
    const floors = { src: [["low"], ["left", "right"]] };
    const walked = [
      file("src/low/a.ts", "src/left/b.ts"),
      file("src/left/b.ts", "src/low/a.ts"),
      file("src/right.ts", "src/left/b.ts"),
    ];
    expect(importsUpward("src", walked, floors)).toEqual([
      "src/low/a.ts → src/left/b.ts",
      "src/right.ts → src/left/b.ts",
    ]);
  });
});
