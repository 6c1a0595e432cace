import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const CONFIGURATION = join("src", "workbench", "webpack.config.js");

/** The folder of the workbench's built page, built first where there is none or where a source is newer. */
export async function builtPage(project: string, say: (progress: string) => void): Promise<string> {
  const folder = join(project, "out", "workbench");
  const page = join(folder, "index.html");
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource(project)) return folder;
  say("Building the workbench");
  mkdirSync(folder, { recursive: true });
  const configured: unknown = await import(join(project, CONFIGURATION));
  await build({ ...configurationIn(configured), context: project });
  return folder;
}

function newestSource(project: string): number {
  const sources = join(project, "src", "workbench");
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const files = names.map((name) => join(sources, name));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function configurationIn(configured: unknown): webpack.Configuration {
  const made =
    typeof configured === "object" && configured !== null && "default" in configured
      ? configured.default
      : configured;
  if (typeof made !== "object" || made === null) throw new Error(`${CONFIGURATION} gives no configuration`);
  return made;
}

function build(configuration: webpack.Configuration): Promise<void> {
  return new Promise((done, failed) => {
    const compiler = webpack(configuration, (error, stats) => {
      const wrong =
        error ??
        (stats === undefined || stats.hasErrors()
          ? new Error(`The workbench could not be built:\n${stats?.toString("errors-only") ?? ""}`)
          : null);
      // The cache is written while the compiler is closed.
      const settle = (): void => {
        if (wrong === null) done();
        else failed(wrong);
      };
      if (compiler === null || compiler === undefined) settle();
      else compiler.close(settle);
    });
  });
}
