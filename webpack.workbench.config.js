const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** Builds the page of the workbench into `out/workbench`; the add-in has a configuration of its own. */
module.exports = {
  mode: "production",
  entry: { workbench: "./src/workbench/page/start.tsx" },
  output: {
    path: resolve(__dirname, "out/workbench"),
    filename: "[name].[contenthash].js",
    chunkFilename: "[name].[contenthash].js",
    publicPath: "/",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
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
      },
    ],
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
    cacheDirectory: resolve(__dirname, "out/webpack-cache"),
    buildDependencies: { config: [__filename] },
  },
  devtool: false,
  performance: { hints: false },
};
