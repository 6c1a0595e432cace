import { intersection } from "./area";
import { movedFormula, referenceText, rewriteReferences } from "./formula-references";
import { areasAfter, cellBefore, referenceAfter, type Shift } from "./shift";
import type { Area, ConditionalFormat, Worksheet } from "./workbook";

/** Every formula of a conditional format, rewritten. */
function rewriteFormulas(format: ConditionalFormat, rewrite: (formula: string) => string): void {
  const { rule } = format;
  if (rule.kind === "custom") rule.formula = rewrite(rule.formula);
  else rule.formulas = rule.formulas.map(rewrite);
}

/** Moves the cell from which a format's formulas are read, keeping what they say of each cell. */
function anchorAt(format: ConditionalFormat, row: number, column: number): void {
  const [first] = format.areas;
  if (first === undefined) return;
  rewriteFormulas(format, (formula) => movedFormula(formula, row - first.top, column - first.left));
}

/**
 * Gives a format other areas. Its formulas are relative to the first area's first cell, so they are rewritten to say of
 * every cell what they said before.
 */
export function setAreas(format: ConditionalFormat, areas: readonly Area[]): void {
  const [first] = areas;
  if (first !== undefined) anchorAt(format, first.top, first.left);
  format.areas = areas.map((area) => ({ ...area }));
}

/** What is left of an area without another. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const parts: Area[] = [];
  if (area.top < common.top) parts.push({ ...area, bottom: common.top - 1 });
  if (area.left < common.left)
    parts.push({ top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 });
  if (area.right > common.right)
    parts.push({ top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right });
  if (area.bottom > common.bottom) parts.push({ ...area, top: common.bottom + 1 });
  return parts;
}

/** Takes every conditional format off an area; formats that reach further keep the rest. */
export function clearConditionalFormats(sheet: Worksheet, hole: Area): void {
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => intersection(area, hole) !== null)) continue;
    const rest = format.areas.flatMap((area) => without(area, hole));
    if (rest.length > 0) setAreas(format, rest);
    else format.areas = [];
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/**
 * Moves conditional formats along when cells are inserted or deleted. What is inserted inside an area widens it; new cells
 * take the look of those before them, conditional formats included, so an area that ends just before them is widened too.
 */
export function shiftConditionalFormats(sheet: Worksheet, shift: Shift): void {
  for (const format of sheet.conditionalFormats) {
    const areas = format.areas.flatMap((area) => widened(shift, area) ?? areasAfter(shift, area));
    const [first] = areas;
    const before = first === undefined ? null : cellBefore(shift, first.top, first.left);
    if (before !== null) anchorAt(format, before.row, before.column);
    format.areas = areas;
    rewriteFormulas(format, (formula) => shiftedFormula(formula, shift, () => true));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** An area that ends just before the inserted cells, and lies in the band, takes them in; null for any other. */
function widened(shift: Shift, area: Area): Area | null {
  if (shift.kind === "delete") return null;
  const [first, last, end] =
    shift.along === "rows" ? [area.left, area.right, area.bottom] : [area.top, area.bottom, area.right];
  if (end !== shift.at - 1 || first < shift.from || last > shift.to) return null;
  return shift.along === "rows"
    ? { ...area, bottom: end + shift.count }
    : { ...area, right: end + shift.count };
}

/** A formula after cells have moved; `isAffected` says of a reference's sheet whether its cells are the ones that moved. */
export function shiftedFormula(
  formula: string,
  shift: Shift,
  isAffected: (sheet: string | null) => boolean,
): string {
  return rewriteReferences(formula, ({ sheet, area, pinned, text }) => {
    if (!isAffected(sheet)) return text;
    const after = referenceAfter(shift, area);
    return after === null ? null : referenceText(after, pinned);
  });
}
