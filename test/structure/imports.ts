import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { preProcessFile } from "typescript";

export const PROJECT = resolve(__dirname, "../..");

/** A source file by its path in the project, with the number of its lines and the files of the project that it imports. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Types included, since whoever reads a file must know them too; so are imports that wait until they are wanted. */
  readonly imports: readonly string[];
}

const ENDINGS = [".ts", ".tsx", "/index.ts"];

/** Every source file under a folder of the project: `src/scorecard`. */
export const sourceFilesIn = (folder: string): SourceFile[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map(sourceFile);

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(PROJECT, path), "utf8");
  const imports = preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => importedFile(path, fileName));
  return { path, lines: text.split("\n").length - 1, imports: [...new Set(imports)] };
}

function importedFile(from: string, name: string): string {
  const bare = join(PROJECT, dirname(from), name);
  const found = ["", ...ENDINGS].map((ending) => bare + ending).find(isFile);
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return relative(PROJECT, found);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The circles among files that import each other, each as the files on it; none where the imports run one way.
 * `a` imports `b`, `b` imports `a` → `["a", "b"]`.
 */
export function circlesAmong(files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start >= 0) circles.push(above.slice(start));
    if (start >= 0 || done.has(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return circles;
}
