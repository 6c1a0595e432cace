import { setText, textOf, type Package } from "./package";
import {
  attributeOf,
  childrenOf,
  elementLike,
  parseXml,
  removeElement,
  rootOf,
  xmlText,
  type Element,
} from "./xml";

const PART = "[Content_Types].xml";

function change(parts: Package, act: (root: Element) => void): void {
  const document = parseXml(textOf(parts, PART) ?? "", PART);
  act(rootOf(document));
  setText(parts, PART, xmlText(document));
}

const overridesOf = (root: Element, part: string): Element[] =>
  childrenOf(root, "Override").filter((element) => attributeOf(element, "PartName") === `/${part}`);

/** Says of what kind a part is. */
export function addContentType(parts: Package, part: string, type: string): void {
  change(parts, (root) => {
    if (overridesOf(root, part).length > 0) return;
    root.appendChild(elementLike(root, "Override", { PartName: `/${part}`, ContentType: type }));
  });
}

export function removeContentType(parts: Package, part: string): void {
  change(parts, (root) => {
    overridesOf(root, part).forEach(removeElement);
  });
}
