import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import type { StatsModule } from "webpack";
import { webpackBuild, webpackConfiguration } from "../src/workbench/server/webpack-build";

const PROJECT = join(__dirname, "..");
const ORIGIN = "https://addins.example.gov.uk/scorecard";

/** What may stand between a click on the ribbon and the add-in, and between opening the pane and seeing it. */
const LARGEST_RIBBON_BYTES = 15_000;
const LARGEST_PANE_BYTES = 120_000;

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Webpack leaves modules out of its account unless it is told to name every one of them. */
const EVERY_MODULE = {
  ids: true,
  chunks: true,
  chunkModules: true,
  chunkModulesSpace: Infinity,
  nestedModules: true,
  nestedModulesSpace: Infinity,
  chunkGroups: true,
  cachedModules: true,
  dependentModules: true,
} as const;

/** What is loaded besides the ribbon's own script until the first tab stands there whole, before any click. */
const OF_FIRST_TAB = ["pane", "keep-up-to-date"];

/** The files that each named part loads. */
let parts: Record<string, string[]>;

/** Each chunk of the built add-in by its name: the files and the modules in it. */
let chunks: Record<string, { files: string[]; modules: string[] }>;

beforeAll(async () => {
  const configuration = await webpackConfiguration(join(PROJECT, "webpack.config.js"), {
    origin: `${ORIGIN}/`,
  });
  const stats = await webpackBuild({
    ...configuration,
    output: { ...configuration.output, path: folder },
  });
  const made = stats.toJson({ all: false, ...EVERY_MODULE });
  parts = Object.fromEntries(
    Object.entries(made.namedChunkGroups ?? {}).map(([name, { assets }]) => [
      name,
      (assets ?? []).map((asset) => asset.name),
    ]),
  );
  chunks = Object.fromEntries(
    (made.chunks ?? []).map(({ names, id, files, modules }) => [
      names?.[0] ?? String(id),
      { files: files ?? [], modules: (modules ?? []).flatMap(namesIn) },
    ]),
  );
}, 240_000);

const namesIn = ({ name, modules }: StatsModule): string[] =>
  modules === undefined ? [name ?? ""] : modules.flatMap(namesIn);

const built = (file: string): string => readFileSync(join(folder, file), "utf8");
const zippedBytes = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + gzipSync(built(file), { level: 9 }).length, 0);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

describe("the built add-in", () => {
  it("has a ribbon script of its own code alone: no React, no package", () => {
    const modules = chunks["ribbon"]?.modules ?? [];
    expect(modules).toContain("./src/commands/commands.ts");
    expect(modules.filter((name) => name.includes("node_modules"))).toEqual([]);
    expect(modules.filter((name) => name.includes("workbench"))).toEqual([]);
  });

  it("keeps the workbench out of every script", () => {
    const all = Object.values(chunks).flatMap(({ modules }) => modules);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((name) => name.includes("src/workbench"))).toEqual([]);
  });

  it("stands in nobody's way: the ribbon's script and the pane's are small", () => {
    const ribbon = zippedBytes(chunks["ribbon"]?.files ?? []);
    expect(ribbon).toBeGreaterThan(500);
    expect(ribbon).toBeLessThan(LARGEST_RIBBON_BYTES);
    const files = new Set([
      ...(chunks["ribbon"]?.files ?? []),
      ...OF_FIRST_TAB.flatMap((name) => parts[name] ?? []),
    ]);
    expect(files.size).toBeGreaterThanOrEqual(4);
    const pane = zippedBytes([...files]);
    print(`Ribbon's script: ${String(ribbon)} bytes gzipped, of ${String(LARGEST_RIBBON_BYTES)} at most.`);
    print(
      `Pane up to its first tab: ${String(pane)} bytes gzipped, of ${String(LARGEST_PANE_BYTES)} at most.`,
    );
    expect(pane).toBeLessThan(LARGEST_PANE_BYTES);
  });

  it("leaves the other tabs and what few people need for later", () => {
    const early = OF_FIRST_TAB.flatMap((name) => parts[name] ?? []);
    const modules = Object.values(chunks)
      .filter(({ files }) => files.some((file) => early.includes(file)))
      .flatMap((chunk) => chunk.modules);
    expect(modules).toContain("./src/taskpane/overview-tab/overview-tab.tsx");
    for (const later of [
      "breaches-tab",
      "indicators-tab",
      "problems-tab",
      "settings-tab",
      "react-tabster/lib/hooks/useArrow",
    ])
      expect(modules.filter((name) => name.includes(later))).toEqual([]);
  });

  it("loads Office.js first, then the ribbon's script, both blocking", () => {
    const scripts = [...built("taskpane.html").matchAll(/<script([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    expect(scripts[0]).toContain("src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts[1]).toContain(`src=${chunks["ribbon"]?.files[0] ?? "no ribbon script"}`);
    expect(scripts).toHaveLength(2);
    expect(scripts.join(" ")).not.toMatch(/defer|async|module/);
  });

  it("may connect to nobody but its own server, and run no script but its own and Office.js", () => {
    const policy = /content="(default-src[^"]*)"/.exec(built("taskpane.html"))?.[1]?.split("; ") ?? [];
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("associates every function that the manifest names, before anything else happens", () => {
    const named = [...built("manifest.xml").matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    const associated: string[] = [];
    const office = {
      actions: { associate: (name: string) => associated.push(name) },
      onReady: () => new Promise(() => undefined),
    };
    const [ribbon = ""] = chunks["ribbon"]?.files ?? [];
    const stillWaiting = () => 0;
    const page = { getElementById: () => null };
    runInNewContext(built(ribbon), { Office: office, document: page, self: {}, setTimeout: stillWaiting });
    expect(named).toHaveLength(5);
    expect([...associated].sort()).toEqual([...named].sort());
  });

  it("is served from the address that it was built for", () => {
    const manifest = built("manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<SourceLocation DefaultValue="${ORIGIN}/taskpane.html" />`);
    const icons = [...manifest.matchAll(/DefaultValue="([^"]+\.png)"/g)].map(([, url = ""]) => url);
    expect(icons.length).toBeGreaterThan(40);
    for (const icon of icons)
      expect(readFileSync(join(folder, icon.replace(ORIGIN, ""))).length).toBeGreaterThan(0);
  });

  it("carries the project's version of the manifest", () => {
    expect(built("manifest.xml").replaceAll(ORIGIN, "https://localhost:3000")).toBe(
      readFileSync(join(PROJECT, "manifest.xml"), "utf8"),
    );
  });
});
