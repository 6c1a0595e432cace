const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** Where manifest.xml says that the add-in is served from, for development. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** How webpack reads TypeScript, in the add-in and in the workbench alike. */
const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/**
 * Builds the add-in into `dist`: one page, its scripts, the icons and the manifest.
 * `--env origin=https://addins.example.gov.uk` writes that address into the copy of the manifest.
 */
const addIn = (env = {}, { mode = "production" } = {}) => ({
  mode,
  // The pane is started before the ribbon's commands so that it can say that Office.js did not load.
  entry: { ribbon: ["./src/taskpane/start.ts", "./src/commands/commands.ts"] },
  output: {
    path: resolve(__dirname, "dist"),
    filename: "[name].[contenthash].js",
    chunkFilename: "[name].[contenthash].js",
    // Relative to the page, so that the add-in can be served from any folder.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [TYPESCRIPT],
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      // Excel loses the first click on the ribbon where the page's scripts are deferred.
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "manifest.xml", transform: (manifest) => servedFrom(manifest.toString(), originFrom(env)) },
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
      ],
    }),
  ],
  // A second build, for the runner and the tests, takes a moment.
  cache: {
    type: "filesystem",
    cacheDirectory: resolve(__dirname, "out/webpack-cache"),
    buildDependencies: { config: [__filename] },
  },
  devtool: mode === "production" ? false : "source-map",
  // The shortest names for modules and what they give: a kilobyte of the pane.
  optimization: { moduleIds: "size", mangleExports: "size" },
  performance: { hints: false },
});

const servedFrom = (manifest, origin) => manifest.replaceAll(DEVELOPMENT_ORIGIN, origin);

function originFrom({ origin = DEVELOPMENT_ORIGIN }) {
  const address = new URL(origin);
  if (address.protocol !== "https:") throw new Error(`Excel loads add-ins over https only: ${origin}`);
  return address.href.replace(/\/$/, "");
}

module.exports = Object.assign(addIn, { TYPESCRIPT });
