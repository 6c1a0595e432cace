import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The add-in as `npm run build` builds it, in a folder of its own: its page, and the way to throw it away. */
export function buildAddIn(): { readonly page: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "add-in-"));
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: join(__dirname, ".."),
  });
  return {
    page: join(folder, "taskpane.html"),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
