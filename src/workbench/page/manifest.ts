import { attributeOf, childOf, childrenOf, parseXml, rootOf, type Element } from "../xlsx/xml";
import type { AddInReference } from "../xlsx/web-extension";

/** What a button of the ribbon runs: a function that the add-in's page has associated. */
export interface RibbonButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly functionName: string;
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly items: readonly RibbonButton[];
}

/** A named group of the ribbon, as it stands on the tab. */
export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

/** What the workbench takes from an add-in's manifest. Addresses are as they stand in it. */
export interface Manifest {
  readonly reference: AddInReference;
  readonly name: string;
  readonly page: string;
  readonly groups: readonly RibbonGroup[];
}

/**
 * Reads the add-in-only manifest: the add-in's name and page, and its groups on the ribbon with their labels, tips, icons
 * and functions, in their order. A control whose action runs no function is left out.
 * Source: https://learn.microsoft.com/javascript/api/manifest/control
 */
export function readManifest(xml: string): Manifest {
  const root = rootOf(parseXml(xml, "manifest.xml"));
  const overrides = childOf(root, "VersionOverrides");
  const resources = resourcesIn(childOf(overrides, "Resources"));
  const host = childOf(childOf(overrides, "Hosts"), "Host");
  const groups = childrenOf(childOf(host, "DesktopFormFactor"), "ExtensionPoint")
    .flatMap((point) => childrenOf(point, "OfficeTab"))
    .flatMap((tab) => childrenOf(tab, "Group"));
  return {
    reference: { id: textIn(root, "Id"), version: textIn(root, "Version") },
    name: attributeOf(childOf(root, "DisplayName"), "DefaultValue") ?? "",
    page: attributeOf(childOf(childOf(root, "DefaultSettings"), "SourceLocation"), "DefaultValue") ?? "",
    groups: groups.map((group) => ({
      label: labelOf(group, resources),
      controls: childrenOf(group, "Control").flatMap((control) => controlIn(control, resources)),
    })),
  };
}

type Resources = ReadonlyMap<string, string>;

const textIn = (parent: Element, name: string): string => childOf(parent, name)?.textContent?.trim() ?? "";

/** Texts and addresses by their ids. */
function resourcesIn(resources: Element | null): Resources {
  const lists = ["Images", "Urls", "ShortStrings", "LongStrings"];
  const entries = lists.flatMap((list) => childrenOf(childOf(resources, list)));
  return new Map(
    entries.map((entry) => [attributeOf(entry, "id") ?? "", attributeOf(entry, "DefaultValue") ?? ""]),
  );
}

const referredIn = (element: Element | null, resources: Resources): string =>
  resources.get(attributeOf(element, "resid") ?? "") ?? "";

const labelOf = (control: Element, resources: Resources): string =>
  referredIn(childOf(control, "Label"), resources);

/** The size in pixels of the pictures that the strip shows. */
const ICON_SIZE = "32";

function iconOf(control: Element, resources: Resources): string {
  const images = childrenOf(childOf(control, "Icon"), "Image");
  const [first] = images;
  const fitting = images.find((image) => attributeOf(image, "size") === ICON_SIZE) ?? first ?? null;
  return referredIn(fitting, resources);
}

function controlIn(control: Element, resources: Resources): (RibbonButton | RibbonMenu)[] {
  const items = childOf(control, "Items");
  if (items === null) return buttonIn(control, resources);
  const buttons = childrenOf(items, "Item").flatMap((item) => buttonIn(item, resources));
  return [{ kind: "menu", ...faceOf(control, resources), items: buttons }];
}

function buttonIn(control: Element, resources: Resources): RibbonButton[] {
  const action = childOf(control, "Action");
  const functionName = childOf(action, "FunctionName")?.textContent?.trim();
  return functionName === undefined ? [] : [{ kind: "button", ...faceOf(control, resources), functionName }];
}

const faceOf = (control: Element, resources: Resources) => ({
  id: attributeOf(control, "id") ?? "",
  label: labelOf(control, resources),
  tip: referredIn(childOf(childOf(control, "Supertip"), "Description"), resources),
  icon: iconOf(control, resources),
});

/** The folder in which this page's own server serves the add-in. */
const SERVED_ADD_IN = "/add-in";

/** Where an address of the manifest is served here: its host is the add-in's own, its path stays. */
export const servedAddress = (address: string): string => SERVED_ADD_IN + new URL(address).pathname;
