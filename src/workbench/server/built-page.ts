import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { webpackBuild, webpackConfiguration } from "./webpack-build";

const CONFIGURATION = join("src", "workbench", "webpack.config.js");

/** The folder of the workbench's built page, built first where there is none or where a source is newer. */
export async function builtPage(project: string, say: (progress: string) => void): Promise<string> {
  const folder = join(project, "out", "workbench");
  const page = join(folder, "index.html");
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource(project)) return folder;
  say("Building the workbench");
  mkdirSync(folder, { recursive: true });
  const configuration = await webpackConfiguration(join(project, CONFIGURATION));
  await webpackBuild({ ...configuration, context: project });
  return folder;
}

function newestSource(project: string): number {
  const sources = join(project, "src", "workbench");
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const files = names.map((name) => join(sources, name));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
