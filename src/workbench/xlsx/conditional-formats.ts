import type { Area, ConditionalFormat, DifferentialStyle } from "../model";
import { areasIn } from "./sheet-frame";
import { withoutPrefixes } from "./function-names";
import {
  allWithin,
  attributeOf,
  childOf,
  childrenOf,
  elementText,
  flagOf,
  rootOf,
  type Document,
  type Element,
} from "./xml";

/** A conditional format and the element it was read from. */
export interface ReadFormat {
  readonly format: ConditionalFormat;
  readonly element: Element;
  /** Formats that Excel 2010 brought stand in an extension of the sheet, each with its own areas. */
  readonly isExtension: boolean;
}

/** An id for a conditional format that a file holds: by its place in the file, so that the same file gives the same ids. */
const idOf = (place: number): string =>
  `{${place.toString(16).padStart(8, "0").toUpperCase()}-0000-4000-9000-000000000000}`;

/** Reads the conditional formats of a sheet, in the order of the file; priorities are made to count from 0. */
export function readConditionalFormats(
  frame: Document,
  differential: readonly DifferentialStyle[],
): ReadFormat[] {
  const root = rootOf(frame);
  const found: ReadFormat[] = [];
  const add = (element: Element, areas: Area[], isExtension: boolean): void => {
    if (areas.length === 0) return;
    const dxf = attributeOf(element, "dxfId");
    const style = dxf === null ? {} : (differential[Number(dxf)] ?? {});
    found.push({ element, isExtension, format: formatOf(element, areas, idOf(found.length + 1), style) });
  };
  for (const group of childrenOf(root, "conditionalFormatting")) {
    const areas = areasIn(attributeOf(group, "sqref"));
    for (const rule of childrenOf(group, "cfRule")) add(rule, areas, false);
  }
  const extended = new Set(allWithin(root, "id").map((id) => id.textContent));
  for (const group of extensionGroups(root)) {
    const areas = areasIn(childOf(group, "sqref")?.textContent ?? null);
    for (const rule of childrenOf(group, "cfRule")) {
      if (!extended.has(attributeOf(rule, "id"))) add(rule, areas, true);
    }
  }
  // A higher priority has the lower number; a file may leave gaps, and twice the same one.
  const inOrder = [...found].sort((one, other) => one.format.priority - other.format.priority);
  inOrder.forEach(({ format }, at) => (format.priority = at));
  return found;
}

/** The groups of the extension that holds newer conditional formats. */
export const extensionGroups = (root: Element): Element[] =>
  allWithin(childOf(root, "extLst") ?? root, "conditionalFormattings").flatMap((list) =>
    childrenOf(list, "conditionalFormatting"),
  );

const LAST = Number.MAX_SAFE_INTEGER;

function formatOf(element: Element, areas: Area[], id: string, style: DifferentialStyle): ConditionalFormat {
  const type = attributeOf(element, "type") ?? "unknown";
  const formulas = [...childrenOf(element, "formula"), ...childrenOf(element, "f")].map(
    (formula) => `=${withoutPrefixes(formula.textContent ?? "")}`,
  );
  const common = {
    id,
    areas: areas.map((area) => ({ ...area })),
    priority: Number(attributeOf(element, "priority") ?? LAST),
    stopIfTrue: flagOf(element, "stopIfTrue"),
  };
  const [formula] = formulas;
  if (type === "expression" && formula !== undefined && childOf(element, "dxf") === null)
    return { ...common, rule: { kind: "custom", formula, style: { ...style } } };
  return {
    ...common,
    rule: { kind: "other", type, formulas, style: { ...style }, sourceXml: elementText(element) },
  };
}
