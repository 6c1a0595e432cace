import { join, resolve } from "node:path";
import type { Configuration } from "webpack";
import type { assess } from "../../src/scorecard/assess";
import type { findSections } from "../../src/scorecard/layout/sections";
import { webpackBuild, webpackConfiguration } from "../../src/workbench/server/webpack-build";

export type Assess = typeof assess;

export type FindSections = typeof findSections;

const PROJECT = resolve(__dirname, "../..");

/** The judgement built as the add-in's bundle is: what a person waits for, without the marks of a development run. */
export async function judgementAsBuilt(folder: string): Promise<Assess> {
  const built = await asBuilt(folder, "assess");
  if (isJudgement(built)) return built.assess;
  throw new Error("The built judgement does not export assess");
}

/** The understanding of a sheet's layout, built the same way. */
export async function layoutAsBuilt(folder: string): Promise<FindSections> {
  const built = await asBuilt(folder, "layout/sections");
  if (isLayout(built)) return built.findSections;
  throw new Error("The built layout does not export findSections");
}

/** A file of src/scorecard with all that it needs, built and loaded. */
async function asBuilt(folder: string, name: string): Promise<unknown> {
  const { module, resolve: resolving } = await webpackConfiguration(join(PROJECT, "webpack.config.js"));
  const configuration: Configuration = {
    mode: "production",
    context: PROJECT,
    target: "node",
    entry: `./src/scorecard/${name}.ts`,
    output: { path: folder, filename: "built.js", library: { type: "commonjs2" } },
    ...(module === undefined ? {} : { module }),
    ...(resolving === undefined ? {} : { resolve: resolving }),
  };
  await webpackBuild(configuration);
  const built: unknown = await import(join(folder, "built.js"));
  return built;
}

const isLayout = (built: unknown): built is { readonly findSections: FindSections } =>
  typeof built === "object" &&
  built !== null &&
  "findSections" in built &&
  typeof built.findSections === "function";

const isJudgement = (built: unknown): built is { readonly assess: Assess } =>
  typeof built === "object" && built !== null && "assess" in built && typeof built.assess === "function";
