import { addContentType } from "./content-types";
import { freePart, setText, textOf, type Package } from "./package";
import { addRelationship, relationshipsOf, targetOfKind } from "./relationships";
import {
  attributeOf,
  childMade,
  childOf,
  childrenOf,
  elementLike,
  escapeXml,
  parseXml,
  removeElement,
  rootOf,
  xmlText,
  type Element,
} from "./xml";

/** The add-in whose settings a workbook keeps, as its manifest names it. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
}

const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part that keeps an add-in's settings; null where the workbook has never had any. */
function extensionPart(parts: Package, addIn: AddInReference): string | null {
  const taskpanes = targetOfKind(parts, "", "webextensiontaskpanes");
  if (taskpanes === null) return null;
  const candidates = relationshipsOf(parts, taskpanes).filter(({ kind }) => kind === "webextension");
  const found = candidates.find(({ target }) => {
    const text = textOf(parts, target);
    if (text === null) return false;
    const root = rootOf(parseXml(text, target));
    const references = [
      childOf(root, "reference"),
      ...childrenOf(childOf(root, "alternateReferences"), "reference"),
    ];
    return references.some((one) => isSameId(attributeOf(one, "id") ?? "", addIn.id));
  });
  return found?.target ?? null;
}

const bare = (id: string): string => id.replace(/[{}]/g, "").toLowerCase();
const isSameId = (one: string, other: string): boolean => bare(one) === bare(other);

/**
 * What the add-in keeps in the workbook: JSON values by their keys, in a part of its own that Excel shows to no other
 * add-in. A value that is no JSON is passed over. Source: [MS-OWEXML], 2.2.4 (CT_OsfWebExtensionProperty).
 */
export function readSettings(parts: Package, addIn: AddInReference): Map<string, unknown> {
  const part = extensionPart(parts, addIn);
  const text = part === null ? null : textOf(parts, part);
  const settings = new Map<string, unknown>();
  if (part === null || text === null) return settings;
  for (const property of propertiesIn(rootOf(parseXml(text, part)))) {
    const value = jsonIn(attributeOf(property, "value"));
    if (value !== undefined) settings.set(attributeOf(property, "name") ?? "", value);
  }
  return settings;
}

const propertiesIn = (root: Element): Element[] => childrenOf(childOf(root, "properties"), "property");

function jsonIn(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return value;
  } catch {
    return undefined;
  }
}

/** Writes the settings into the add-in's own part, which is made where the workbook has none yet. */
export function writeSettings(
  parts: Package,
  addIn: AddInReference,
  settings: ReadonlyMap<string, unknown>,
): void {
  const part = extensionPart(parts, addIn) ?? newExtensionPart(parts, addIn);
  const document = parseXml(textOf(parts, part) ?? "", part);
  const properties = childMade(rootOf(document), "properties");
  for (const property of childrenOf(properties, "property")) {
    const isGone = !settings.has(attributeOf(property, "name") ?? "");
    if (isGone && jsonIn(attributeOf(property, "value")) !== undefined) removeElement(property);
  }
  for (const [name, value] of settings) {
    const written = JSON.stringify(value);
    const existing = childrenOf(properties, "property").find((one) => attributeOf(one, "name") === name);
    if (existing === undefined)
      properties.appendChild(elementLike(properties, "property", { name, value: written }));
    else existing.setAttribute("value", written);
  }
  setText(parts, part, xmlText(document));
}

function newExtensionPart(parts: Package, { id, version }: AddInReference): string {
  const part = freePart(parts, "xl/webextensions/webextension", ".xml");
  const reference = `<we:reference id="${escapeXml(id)}" version="${escapeXml(version)}" store="developer" storeType="Registry"/>`;
  setText(
    parts,
    part,
    `${DECLARATION}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{${bare(id).toUpperCase()}}">${reference}<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`,
  );
  addContentType(parts, part, "application/vnd.ms-office.webextension+xml");
  listInTaskpanes(parts, part);
  return part;
}

function listInTaskpanes(parts: Package, part: string): void {
  const taskpanes = targetOfKind(parts, "", "webextensiontaskpanes") ?? newTaskpanes(parts);
  const relationship = addRelationship(parts, taskpanes, `${OFFICE_2011}/webextension`, part);
  const document = parseXml(textOf(parts, taskpanes) ?? "", taskpanes);
  const root = rootOf(document);
  const pane = elementLike(root, "taskpane", { dockstate: "right", visibility: "0", width: "350", row: "1" });
  const reference = elementLike(root, "webextensionref");
  reference.setAttributeNS(RELATIONSHIPS, "r:id", relationship);
  pane.appendChild(reference);
  root.appendChild(pane);
  setText(parts, taskpanes, xmlText(document));
}

function newTaskpanes(parts: Package): string {
  const part = "xl/webextensions/taskpanes.xml";
  setText(
    parts,
    part,
    `${DECLARATION}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11" xmlns:r="${RELATIONSHIPS}"></wetp:taskpanes>`,
  );
  addContentType(parts, part, "application/vnd.ms-office.webextensiontaskpanes+xml");
  addRelationship(parts, "", `${OFFICE_2011}/webextensiontaskpanes`, part);
  return part;
}
