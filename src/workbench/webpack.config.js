const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { TYPESCRIPT } = require("../../webpack.config.js");

const PROJECT = resolve(__dirname, "../..");

/** Builds the page of the workbench into `out/workbench`; the add-in has a configuration of its own. */
module.exports = {
  mode: "production",
  entry: { workbench: "./src/workbench/page/start.tsx" },
  output: {
    path: resolve(PROJECT, "out/workbench"),
    filename: "[name].[contenthash].js",
    chunkFilename: "[name].[contenthash].js",
    publicPath: "/",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [TYPESCRIPT],
  },
  plugins: [
    new HtmlPlugin({ template: "./src/workbench/page/workbench.html", filename: "index.html" }),
    new CopyPlugin({ patterns: [{ from: "src/workbench/page/workbench.css" }] }),
  ],
  // It is served to this machine only: being built soon matters more than being small.
  optimization: { minimize: false },
  cache: {
    type: "filesystem",
    name: "workbench",
    cacheDirectory: resolve(PROJECT, "out/webpack-cache"),
    buildDependencies: { config: [__filename] },
  },
  devtool: false,
  performance: { hints: false },
};
