import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { webpackBuild, webpackConfiguration } from "../server/webpack-build";

const PROJECT = resolve(__dirname, "../../..");
const BUILT = join(PROJECT, "dist");
const PAGE = "taskpane.html";

/** What the bundle is made from; the workbench is no part of it. */
const SOURCES = ["src/scorecard", "src/workbook", "src/actions", "src/taskpane", "src/commands"];
const SOURCE_FILES = ["webpack.config.js", "package.json", "manifest.xml"];

/**
 * The page of the built add-in, built first where there is none or where a source is newer.
 * It is built beside its place and then moved, so that runs at the same time do not see half of it.
 */
export async function builtAddInPage(say: (progress: string) => void): Promise<string> {
  const page = join(BUILT, PAGE);
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource()) return page;
  say("Building the add-in");
  mkdirSync(join(PROJECT, "out"), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, "out", "build-"));
  try {
    await build(join(folder, "dist"));
    if (existsSync(BUILT)) renameSync(BUILT, join(folder, "before"));
    renameSync(join(folder, "dist"), BUILT);
  } catch (error) {
    // Another run may have put its own build there in the meantime; that one is as good.
    if (!existsSync(page) || statSync(page).mtimeMs < newestSource()) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return page;
}

function newestSource(): number {
  const inFolders = SOURCES.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(PROJECT, folder, name),
    ),
  );
  const files = [...inFolders, ...SOURCE_FILES.map((name) => join(PROJECT, name))];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** The project's own configuration, writing to another folder. */
async function build(folder: string): Promise<void> {
  const configuration = await webpackConfiguration(join(PROJECT, "webpack.config.js"));
  await webpackBuild({ ...configuration, output: { ...configuration.output, path: folder } });
}
