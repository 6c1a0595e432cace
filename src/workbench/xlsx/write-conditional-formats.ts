import { addressOf } from "../model/area";
import type { Area, ConditionalFormat, Worksheet } from "../model";
import type { StyleChanges } from "./change-styles";
import { extensionGroups, type ReadFormat } from "./conditional-formats";
import { withPrefixes } from "./function-names";
import type { ReadSheet } from "./read-package";
import { placeInOrder } from "./sheet-frame";
import { attributeOf, childOf, childrenOf, elementLike, removeElement, rootOf, type Element } from "./xml";

const addressesOf = (areas: readonly Area[]): string => areas.map(addressOf).join(" ");

/**
 * Writes the conditional formats of a sheet into its frame; true where any of them is another than before. A rule that was
 * in the file keeps its own element, with all that the model does not know of it.
 */
export function writeConditionalFormats(
  worksheet: Worksheet,
  read: ReadSheet,
  styles: StyleChanges,
): boolean {
  const now = worksheet.conditionalFormats;
  const before = read.formats.map(({ format }) => format);
  if (JSON.stringify(inFixedOrder(now)) === JSON.stringify(inFixedOrder(before))) return false;
  const root = rootOf(read.frame);
  const readById = new Map(read.formats.map((one) => [one.format.id, one]));
  const sorted = [...now].sort((one, other) => one.priority - other.priority);
  const elements = sorted.map((format, at) =>
    ruleElement(format, at + 1, readById.get(format.id), root, styles),
  );
  for (const group of childrenOf(root, "conditionalFormatting")) removeElement(group);
  sorted.forEach((format, at) => {
    const element = elements[at];
    if (element === undefined || readById.get(format.id)?.isExtension === true) return;
    const group = elementLike(root, "conditionalFormatting", { sqref: addressesOf(format.areas) });
    group.appendChild(element);
    placeInOrder(root, group);
  });
  writeExtension(root, now, read.formats);
  return true;
}

const inFixedOrder = (formats: readonly ConditionalFormat[]): unknown[] =>
  [...formats]
    .sort((one, other) => one.priority - other.priority)
    .map(({ id, areas, priority, stopIfTrue, rule }) => [
      id,
      areas.map(addressOf),
      priority,
      stopIfTrue,
      rule,
    ]);

function ruleElement(
  format: ConditionalFormat,
  priority: number,
  read: ReadFormat | undefined,
  root: Element,
  styles: StyleChanges,
): Element {
  const element = read?.element ?? elementLike(root, "cfRule", { type: "expression" });
  element.setAttribute("priority", String(priority));
  if (format.stopIfTrue) element.setAttribute("stopIfTrue", "1");
  else element.removeAttribute("stopIfTrue");
  const isSameLook = JSON.stringify(read?.format.rule.style) === JSON.stringify(format.rule.style);
  if (!isSameLook && Object.keys(format.rule.style).length > 0)
    element.setAttribute("dxfId", String(styles.differentialFor(format.rule.style)));
  writeFormulas(element, format.rule.kind === "custom" ? [format.rule.formula] : format.rule.formulas);
  return element;
}

/** The formulas of a rule stand before anything else in it; those of the extension are called otherwise and stay where they are. */
function writeFormulas(element: Element, formulas: readonly string[]): void {
  const existing = [...childrenOf(element, "formula"), ...childrenOf(element, "f")];
  formulas.forEach((formula, at) => {
    const text = withPrefixes(formula.replace(/^=/, ""));
    const own = existing[at];
    if (own !== undefined) own.textContent = text;
    else {
      const made = elementLike(element, "formula");
      made.textContent = text;
      element.appendChild(made);
    }
  });
}

/** Rules of the extension follow their areas, and go when they were taken off. */
function writeExtension(
  root: Element,
  now: readonly ConditionalFormat[],
  before: readonly ReadFormat[],
): void {
  const nowById = new Map(now.map((format) => [format.id, format]));
  for (const { format, element, isExtension } of before) {
    if (!isExtension) continue;
    const group = element.parentNode;
    const current = nowById.get(format.id);
    if (current === undefined) removeElement(element);
    else if (group !== null) setExtensionAreas(groupOf(root, element), current.areas);
  }
  for (const group of extensionGroups(root))
    if (childrenOf(group, "cfRule").length === 0) removeElement(group);
  followMainRules(root);
}

const groupOf = (root: Element, rule: Element): Element | null =>
  extensionGroups(root).find((group) => childrenOf(group, "cfRule").includes(rule)) ?? null;

function setExtensionAreas(group: Element | null, areas: readonly Area[]): void {
  const sqref = group === null ? null : childOf(group, "sqref");
  if (sqref !== null) sqref.textContent = addressesOf(areas);
}

/** A data bar stands twice: as a plain rule, and in the extension under an id that the plain rule names. */
function followMainRules(root: Element): void {
  const areasById = new Map<string, string>();
  for (const group of childrenOf(root, "conditionalFormatting")) {
    for (const rule of childrenOf(group, "cfRule")) {
      const id = extensionIdOf(rule);
      if (id !== null) areasById.set(id, attributeOf(group, "sqref") ?? "");
    }
  }
  for (const group of extensionGroups(root)) {
    for (const rule of childrenOf(group, "cfRule")) {
      const id = attributeOf(rule, "id");
      const areas = id === null ? undefined : areasById.get(id);
      const sqref = childOf(group, "sqref");
      if (areas !== undefined && sqref !== null) sqref.textContent = areas;
    }
  }
}

function extensionIdOf(rule: Element): string | null {
  for (const extension of childrenOf(childOf(rule, "extLst"), "ext")) {
    const id = childOf(extension, "id");
    if (id !== null) return id.textContent;
  }
  return null;
}
