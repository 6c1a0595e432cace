import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Configuration } from "webpack";

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

async function build(folder: string): Promise<void> {
  const configured: unknown = await import(join(PROJECT, "webpack.config.js"));
  const configuration = configurationFrom(configured, folder);
  // Loaded here alone: most runs find the add-in built.
  const { default: webpack } = await import("webpack");
  await new Promise<void>((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats === undefined || stats.hasErrors())
        failed(new Error(`The add-in could not be built:\n${stats?.toString("errors-only") ?? ""}`));
      else done();
    });
  });
}

/** The project's own webpack configuration, in production mode, writing to another folder. */
function configurationFrom(configured: unknown, folder: string): Configuration {
  const exported = isObject(configured) && "default" in configured ? configured["default"] : configured;
  const made: unknown =
    typeof exported === "function" ? exported({}, { mode: "production" }) : (exported ?? {});
  if (!isObject(made)) throw new Error("webpack.config.js gives no configuration");
  const output = isObject(made["output"]) ? made["output"] : {};
  return { ...made, mode: "production", output: { ...output, path: folder } };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
