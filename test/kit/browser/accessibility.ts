import axe from "axe-core";
import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "./workbench-page";

/** The pane's own document, in the frame in which the workbench shows it. */
export function paneFrame({ page }: WorkbenchPage): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane is not open");
  return frame;
}

export const focusedIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.activeElement?.textContent ?? "");

/** What axe-core finds of serious or critical weight, guards of the library's own focus handling left out. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(async () => {
    const injected: unknown = Reflect.get(globalThis, "axe");
    if (typeof injected !== "object" || injected === null || !("run" in injected)) return [];
    const { run } = injected;
    if (typeof run !== "function") return [];
    return (await run.call(injected, { exclude: ["[data-tabster-dummy]"] })).violations;
  });
  return (results as axe.Result[])
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** A theme's colours are loaded when it is first wanted. */
const UNTIL_THEMED_MS = 400;

/** Lets the browser want a theme, as a person's system does. */
export async function seeIn(
  theme: "light" | "dark" | "high contrast",
  { page }: WorkbenchPage,
): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "high contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  await page.waitForTimeout(UNTIL_THEMED_MS);
}

/** Makes the pane so many pixels wide. */
export async function makeWide(pixels: number, { page }: WorkbenchPage): Promise<void> {
  await page.locator(".pane").evaluate((pane, width) => {
    if (pane instanceof HTMLElement) pane.style.width = `${width}px`;
  }, pixels);
}
