import { findChromium, serveChromium } from "./chromium";
import { startWorkbench } from "./started-workbench";

/** What the suites are told of the one start that they share: where to meet it, or why it is not there. */
export type SharedStart =
  | { readonly kind: "started"; readonly browser: string; readonly workbench: string }
  | { readonly kind: "noBrowser"; readonly why: string }
  | { readonly kind: "failed"; readonly why: string };

/** The start runs in Jest's own process and the suites in its workers, which are born with this variable. */
const VARIABLE = "BROWSER_SUITES_START";

/** How to stop what has been started. */
const stops: (() => Promise<void>)[] = [];

/** Starts Chromium and builds and starts the workbench, once for all suites; a failure is told by every suite. */
export async function start(): Promise<void> {
  process.env[VARIABLE] = JSON.stringify(await startBoth());
}

async function startBoth(): Promise<SharedStart> {
  const found = findChromium();
  if (found.kind === "none") return { kind: "noBrowser", why: found.why };
  try {
    const browser = await serveChromium(found);
    stops.push(() => browser.close());
    const workbench = await startWorkbench();
    stops.push(() => workbench.stop());
    return { kind: "started", browser: browser.wsEndpoint(), workbench: workbench.url };
  } catch (error) {
    return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

export async function stop(): Promise<void> {
  await Promise.all(stops.splice(0).map((one) => one()));
}

/** What the start came to, for a suite. */
export function sharedStart(): SharedStart {
  const told = process.env[VARIABLE];
  if (told === undefined)
    throw new Error("Browser suites are run by Jest's browser project, which starts them");
  const started: SharedStart = JSON.parse(told);
  return started;
}
