import type { DefinedName } from "../model";
import { withoutPrefixes } from "./function-names";
import { relationshipsOf, targetOfKind } from "./relationships";
import { textOf, type Package } from "./package";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  parseXml,
  rootOf,
  type Document,
  type Element,
} from "./xml";

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** The number that the file knows it by, which stays when the sheet is renamed or moved. */
  readonly sheetId: number;
  readonly part: string;
  readonly state: "Visible" | "Hidden" | "VeryHidden";
  readonly element: Element;
  /** Sheets of charts and old dialogs have no cells. */
  readonly hasCells: boolean;
}

/** The workbook's own part and what it leads to. */
export interface WorkbookPart {
  readonly part: string;
  readonly document: Document;
  readonly root: Element;
  readonly sheets: readonly ListedSheet[];
  readonly styles: string | null;
  readonly theme: string | null;
  readonly sharedStrings: string | null;
}

/** Where the workbook's part is; null where the package holds no workbook. */
export function readWorkbookPart(parts: Package): WorkbookPart | null {
  const part = targetOfKind(parts, "", "officeDocument");
  const text = part === null ? null : textOf(parts, part);
  if (part === null || text === null) return null;
  const document = parseXml(text, part);
  const root = rootOf(document);
  if (root.localName !== "workbook") return null;
  const relationships = new Map(relationshipsOf(parts, part).map((one) => [one.id, one]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap((element): ListedSheet[] => {
    const related = relationships.get(relationshipIdOf(element));
    if (related === undefined || !parts.has(related.target)) return [];
    return [
      {
        name: attributeOf(element, "name") ?? "",
        sheetId: Number(attributeOf(element, "sheetId")),
        part: related.target,
        state: stateOf(attributeOf(element, "state")),
        element,
        hasCells: related.kind === "worksheet",
      },
    ];
  });
  const target = (kind: string): string | null => targetOfKind(parts, part, kind);
  return {
    part,
    document,
    root,
    sheets,
    styles: target("styles"),
    theme: target("theme"),
    sharedStrings: target("sharedStrings"),
  };
}

/** `r:id`, which must not be taken for an `id` without prefix. */
function relationshipIdOf(element: Element): string {
  for (const attribute of element.attributes)
    if (attribute.localName === "id" && attribute.prefix !== null && attribute.prefix !== "")
      return attribute.value;
  return "";
}

function stateOf(state: string | null): ListedSheet["state"] {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}

export const countsFrom1904 = ({ root }: WorkbookPart): boolean =>
  flagOf(childOf(root, "workbookPr"), "date1904");

/** The place of the sheet that is in front, among all sheets of the file. */
export const activeTab = ({ root }: WorkbookPart): number =>
  Number(attributeOf(childOf(childOf(root, "bookViews"), "workbookView"), "activeTab") ?? 0);

/** A name of the workbook and its element. */
export interface ReadName {
  readonly name: DefinedName;
  readonly element: Element;
}

export function readNames({ root, sheets }: WorkbookPart): ReadName[] {
  const listed = childrenOf(childOf(root, "sheets"), "sheet").map(
    (element) => attributeOf(element, "name") ?? "",
  );
  return childrenOf(childOf(root, "definedNames"), "definedName").map((element) => {
    const local = attributeOf(element, "localSheetId");
    const scope = local === null ? undefined : (listed[Number(local)] ?? sheets[0]?.name);
    const name = attributeOf(element, "name") ?? "";
    const formula = `=${withoutPrefixes(element.textContent ?? "")}`;
    const hidden = flagOf(element, "hidden") ? { hidden: true } : {};
    return { element, name: { name, formula, ...(scope === undefined ? {} : { scope }), ...hidden } };
  });
}
