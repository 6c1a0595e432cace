import { page, pageWindow } from "./window";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** A part of the pane on a page, as a person meets it: by what is written and by the names of its controls. */
export interface Shown {
  readonly texts: (selector: string) => string[];
  readonly find: (selector: string) => Element;
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  readonly hasButton: (name: string | RegExp) => boolean;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  /** The same for a control that has a name of its own instead of a label on the page. */
  readonly chooseCalled: (name: string, option: string) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  readonly value: (label: string) => string;
  /** Presses a key on whatever has the focus. */
  readonly key: (key: string, held?: { readonly ctrlKey: boolean }) => Promise<void>;
  readonly focused: () => string;
  readonly show: (element: ReactElement) => Promise<void>;
}

let leave: (() => Promise<void>) | null = null;

/** Puts an element on an otherwise empty page. */
export async function shown(element: ReactElement): Promise<Shown> {
  await leave?.();
  const place = page.createElement("main");
  page.body.append(place);
  const root = createRoot(place);
  leave = async () => {
    await act(async () => {
      root.unmount();
    });
    place.remove();
  };
  const show = async (next: ReactElement): Promise<void> => {
    await act(async () => {
      root.render(<FluentProvider theme={webLightTheme}>{next}</FluentProvider>);
    });
  };
  await show(element);
  const named = (name: string | RegExp) =>
    [...place.querySelectorAll("button")].find((button) => matches(nameOf(button), name));
  const button = (name: string | RegExp): HTMLButtonElement => there(named(name), String(name));
  return {
    show,
    texts: (selector) => [...place.querySelectorAll(selector)].map(textOf),
    find: (selector) => there(place.querySelector(selector) ?? undefined, selector),
    button,
    hasButton: (name) => named(name) !== undefined,
    press: async (name) => {
      const control = button(name);
      await act(async () => {
        control.focus();
        control.click();
      });
    },
    choose: (label, option) => choose(controlLabelled(place, label), option),
    chooseCalled: (name, option) => choose(controlCalled(place, name), option),
    type: (label, text) => enter(controlLabelled(place, label), text, "input"),
    value: (label) => controlLabelled(place, label).value,
    key: async (key, held) => {
      await act(async () => {
        page.activeElement?.dispatchEvent(
          new pageWindow.KeyboardEvent("keydown", { key, bubbles: true, ...held }),
        );
      });
    },
    focused: () => textOf(there(page.activeElement ?? undefined, "the focus")),
  };
}

const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();
const nameOf = (button: Element): string => button.getAttribute("aria-label") ?? textOf(button);
const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === "string" ? name === wanted : wanted.test(name);

function there<Found>(found: Found | undefined, what: string): Found {
  if (found === undefined) throw new Error(`${what} is not on the page`);
  return found;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlLabelled(place: Element, label: string): Control {
  const named = there(
    [...place.querySelectorAll("label")].find((candidate) => textOf(candidate) === label),
    label,
  );
  const control = page.getElementById(named.htmlFor);
  const kinds = [pageWindow.HTMLInputElement, pageWindow.HTMLSelectElement, pageWindow.HTMLTextAreaElement];
  for (const kind of kinds) if (control instanceof kind) return control;
  throw new Error(`${label} labels nothing that one can fill in`);
}

function controlCalled(place: Element, name: string): HTMLSelectElement {
  const named = [...place.querySelectorAll("select")].find((one) => one.getAttribute("aria-label") === name);
  return there(named, name);
}

async function choose(control: Control, option: string): Promise<void> {
  const wanted = there(
    [...control.querySelectorAll("option")].find((candidate) => textOf(candidate) === option),
    option,
  );
  await enter(control, wanted.value, "change");
}

/** Enters a value as a browser does: React looks past values that a script sets on its own. */
async function enter(control: Control, value: string, event: "input" | "change"): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
    control.dispatchEvent(new pageWindow.Event(event, { bubbles: true }));
  });
}
