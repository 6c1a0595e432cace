import { DOMParser, onErrorStopParsing, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

export type { Document, Element };

/** A part that is no well-formed XML, by its name. */
export class DamagedPart extends Error {
  constructor(readonly part: string) {
    super(`The part ${part} is damaged`);
  }
}

/** Reads a part; throws DamagedPart where it is not well-formed. */
export function parseXml(text: string, part: string): Document {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      text.replace(/^\uFEFF/, ""),
      "text/xml",
    );
  } catch {
    throw new DamagedPart(part);
  }
}

export const xmlText = (document: Document): string => new XMLSerializer().serializeToString(document);

export const elementText = (element: Element): string => new XMLSerializer().serializeToString(element);

/** The root element, which every well-formed part has. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new Error("The document has no root");
  return root;
}

/** The child elements, whatever prefix the file uses; of one local name where given. */
export function childrenOf(parent: Element | null, localName?: string): Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (isElement(child) && (localName === undefined || child.localName === localName)) found.push(child);
  }
  return found;
}

export const childOf = (parent: Element | null, localName: string): Element | null =>
  childrenOf(parent, localName)[0] ?? null;

/** Every element of a local name below another, however deep. */
export function allWithin(parent: Element, localName: string): Element[] {
  return childrenOf(parent).flatMap((child) => [
    ...(child.localName === localName ? [child] : []),
    ...allWithin(child, localName),
  ]);
}

const ELEMENT_NODE = 1;
export const isElement = (node: { readonly nodeType: number }): node is Element =>
  node.nodeType === ELEMENT_NODE;

/** An attribute by its local name, whatever its prefix; null where there is none. */
export function attributeOf(element: Element | null, localName: string): string | null {
  if (element === null) return null;
  for (const attribute of element.attributes) if (attribute.localName === localName) return attribute.value;
  return null;
}

/** An attribute that counts as true: `1`, `true` or `on`. */
export const flagOf = (element: Element | null, localName: string): boolean =>
  isTrue(attributeOf(element, localName));

export const isTrue = (value: string | null | undefined): boolean =>
  value === "1" || value === "true" || value === "on";

/** A new element in another's namespace and with its prefix. */
export function elementLike(
  like: Element,
  localName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const name = like.prefix === null || like.prefix === "" ? localName : `${like.prefix}:${localName}`;
  const document = like.ownerDocument;
  if (document === null) throw new Error("An element belongs to a document");
  const element = document.createElementNS(like.namespaceURI, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** The child of a name, added as the last where there is none. */
export function childMade(parent: Element, localName: string): Element {
  const found = childOf(parent, localName);
  if (found !== null) return found;
  const made = elementLike(parent, localName);
  parent.appendChild(made);
  return made;
}

export function removeElement(element: Element): void {
  element.parentNode?.removeChild(element);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
