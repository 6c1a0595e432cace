import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><main></main>", { pretendToBeVisual: true });

/** What the interface library and its parts look for in a browser. React looks when it is loaded: import this file first. */
const BROWSER = [
  "window",
  "document",
  "navigator",
  "Node",
  "Element",
  "HTMLElement",
  "SVGElement",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "MouseEvent",
  "FocusEvent",
  "MutationObserver",
  "NodeFilter",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

for (const name of BROWSER) {
  const value: unknown = name === "window" ? window : Reflect.get(window, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
// A window of jsdom measures nothing, so nothing is ever resized or comes into view in it.
class Unmoved {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}
for (const name of ["ResizeObserver", "IntersectionObserver"]) {
  Object.defineProperty(globalThis, name, { value: Unmoved, configurable: true });
  Object.defineProperty(window, name, { value: Unmoved, configurable: true });
}
Object.defineProperty(globalThis, "IS_REACT_ACT_ENVIRONMENT", { value: true, writable: true });

/** The page that the tests show the pane's parts on. */
export const page = window.document;
export const pageWindow = window;
