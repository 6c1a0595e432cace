import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

const PROJECT = join(__dirname, "../..");

/** The project's own rules, without the types of Excel and of tests, which pure code does not need. */
function optionsOf(): ts.CompilerOptions {
  const { config } = ts.parseConfigFileTextToJson(
    "tsconfig.json",
    readFileSync(join(PROJECT, "tsconfig.json"), "utf8"),
  );
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, PROJECT);
  return { ...options, types: [] };
}

/** Files as they stand, which every program of a test reads alike. */
const parsed = new Map<string, ts.SourceFile>();

function remember(name: string, file: ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (file !== undefined) parsed.set(name, file);
  return file;
}

/**
 * What does not compile in some files and all that they import, if one of them read otherwise: the names of the files, each
 * once. `whatBreaks(["src/a.ts"], "src/b.ts", (text) => text.replace(…))`.
 */
export function whatBreaks(
  files: readonly string[],
  changed: string,
  change: (text: string) => string,
): string[] {
  const options = optionsOf();
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...more) =>
    resolve(name) === join(PROJECT, changed)
      ? ts.createSourceFile(name, change(readFileSync(name, "utf8")), ts.ScriptTarget.ES2022)
      : (parsed.get(name) ?? remember(name, read(name, ...more)));
  const program = ts.createProgram(
    files.map((file) => join(PROJECT, file)),
    options,
    host,
  );
  const broken = ts
    .getPreEmitDiagnostics(program)
    .map(({ file }) => (file === undefined ? "" : relative(PROJECT, file.fileName)));
  return [...new Set(broken)].sort();
}
