import type { Configuration, Stats } from "webpack";

/** Builds what a configuration of webpack describes; a fault in the sources is an error that tells each. */
export async function webpackBuild(configuration: Configuration): Promise<Stats> {
  // Loaded here alone: most runs find everything built.
  const { default: webpack } = await import("webpack");
  return new Promise((done, failed) => {
    const compiler = webpack(configuration, (error, stats) => {
      const settle = (): void => {
        if (error !== null) failed(error);
        else if (stats === undefined || stats.hasErrors())
          failed(new Error(`The build failed:\n${stats?.toString("errors-only") ?? ""}`));
        else done(stats);
      };
      // The cache, by which a second build takes a moment, is written while the compiler is closed.
      if (compiler === null || compiler === undefined) settle();
      else compiler.close(settle);
    });
  });
}

/** The configuration that a file of webpack's exports, in production mode. */
export async function webpackConfiguration(
  file: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Configuration> {
  const loaded: unknown = await import(file);
  const exported: unknown = isObject(loaded) && "default" in loaded ? loaded["default"] : loaded;
  const made: unknown =
    typeof exported === "function" ? exported(environment, { mode: "production" }) : exported;
  if (!isObject(made)) throw new Error(`${file} gives no configuration`);
  return { ...made, mode: "production" };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
