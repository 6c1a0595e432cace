import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser, type BrowserServer } from "playwright-core";

/** A Chromium that starts on this machine, or why there is none. */
export type FoundChromium =
  | { readonly kind: "chromium"; readonly path: string; readonly args: readonly string[] }
  | { readonly kind: "none"; readonly why: string };

const SYSTEMS_OWN = "/usr/bin/chromium";
const PROJECT = resolve(__dirname, "../../..");

/** Nothing but the pages under test is loaded, and no service of the browser's own runs. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Unpacks the browser that the package carries and says where it is. */
const UNPACK = `import("@sparticuz/chromium").then(async ({ default: carried }) =>
  process.stdout.write(JSON.stringify({ path: await carried.executablePath(), args: carried.args })));`;

/** Finds the system's Chromium, else the one that `@sparticuz/chromium` carries; each must at least say its version. */
export function findChromium(): FoundChromium {
  const own = existsSync(SYSTEMS_OWN) ? { path: SYSTEMS_OWN, args: [] } : null;
  try {
    const found = own ?? unpacked();
    execFileSync(found.path, ["--version"], { stdio: "pipe", timeout: 30_000 });
    return { kind: "chromium", path: found.path, args: [...found.args, ...ARGUMENTS] };
  } catch (error) {
    return { kind: "none", why: error instanceof Error ? error.message : String(error) };
  }
}

function unpacked(): { readonly path: string; readonly args: readonly string[] } {
  const said: unknown = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", UNPACK], {
      cwd: PROJECT,
      encoding: "utf8",
      timeout: 60_000,
    }),
  );
  if (typeof said !== "object" || said === null || !("path" in said) || !("args" in said))
    throw new Error("@sparticuz/chromium says no path");
  return { path: String(said.path), args: Array.isArray(said.args) ? said.args.map(String) : [] };
}

type Chromium = Extract<FoundChromium, { kind: "chromium" }>;

/** Starts a Chromium that was found. */
export const startChromium = ({ path, args }: Chromium): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: [...args] });

/** Starts a Chromium to which other processes can connect, by the address that it gives. */
export const serveChromium = ({ path, args }: Chromium): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: path, args: [...args] });
