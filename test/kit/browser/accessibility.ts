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

/**
 * What axe-core finds of serious or critical weight in one document, frames in it left out. The library of the menus keeps
 * focusable guards around them, which send the focus on at once: those are left out too.
 */
export async function violationsIn(frame: Frame): Promise<string[]> {
  // Given by the debugger's protocol, once per document: a page's own policy lets no foreign script in.
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async () => {
    const { axe: injected } = globalThis as unknown as { axe: typeof axe };
    const options = { iframes: false, resultTypes: ["violations" as const] };
    return (await injected.run({ exclude: ["[data-tabster-dummy]"] }, options)).violations;
  });
  return violations
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
