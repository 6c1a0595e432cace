import { setText, textOf, type Package } from "./package";
import { attributeOf, childrenOf, elementLike, parseXml, removeElement, rootOf, xmlText } from "./xml";

/** What a part says of another; `target` is a part's name, or an address outside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `table`, … */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Where a part's relationships stand; those of the package itself belong to the part with the empty name. */
const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`. */
function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folderOf(part)}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** As Excel writes it, which other readers of tables rely on: `xl/tables/table1.xml` → `../tables/table1.xml`. */
function relativeTo(part: string, target: string): string {
  const [from, to] = [folderOf(part).split("/").slice(0, -1), target.split("/")];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

export function relationshipsOf(parts: Package, part: string): Relationship[] {
  const name = relationshipsPart(part);
  const text = textOf(parts, name);
  if (text === null) return [];
  return childrenOf(rootOf(parseXml(text, name)), "Relationship").map((element) => {
    const isExternal = attributeOf(element, "TargetMode") === "External";
    const target = attributeOf(element, "Target") ?? "";
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: (attributeOf(element, "Type") ?? "").replace(/^.*\//, ""),
      target: isExternal ? target : resolved(part, target),
      isExternal,
    };
  });
}

export const targetOfKind = (parts: Package, part: string, kind: string): string | null =>
  relationshipsOf(parts, part).find((one) => one.kind === kind && !one.isExternal)?.target ?? null;

/** Relates a part to another and gives the new relationship's id; `type` is its full name. */
export function addRelationship(parts: Package, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const document = parseXml(textOf(parts, name) ?? EMPTY, name);
  const root = rootOf(document);
  const taken = new Set(childrenOf(root).map((element) => attributeOf(element, "Id")));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const Id = `rId${number}`;
  root.appendChild(elementLike(root, "Relationship", { Id, Type: type, Target: relativeTo(part, target) }));
  setText(parts, name, xmlText(document));
  return Id;
}

/** Takes away what a part says of a target. */
export function removeRelationship(parts: Package, part: string, target: string): void {
  const name = relationshipsPart(part);
  const text = textOf(parts, name);
  if (text === null) return;
  const document = parseXml(text, name);
  for (const element of childrenOf(rootOf(document), "Relationship")) {
    if (resolved(part, attributeOf(element, "Target") ?? "") === target) removeElement(element);
  }
  setText(parts, name, xmlText(document));
}

/** Takes a part and its relationships out of the package. */
export function removePart(parts: Package, part: string): void {
  parts.delete(part);
  parts.delete(relationshipsPart(part));
}
