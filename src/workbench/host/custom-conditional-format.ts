import { fromR1C1, toR1C1 } from "../model/formula-references";
import type { Area, ConditionalFormat, DifferentialStyle } from "../model";
import { colourOf } from "./cell-fields";
import { calls, invalidArgument, opens, readsAndWrites, type HostObject, type Member } from "./member";

export type CustomRule = Extract<ConditionalFormat["rule"], { kind: "custom" }>;
type Change = (write: () => void) => void;

const object = (typeName: string, members: Record<string, Member>): HostObject => ({
  typeName,
  identity: {},
  members,
});

/**
 * Excel's CustomConditionalFormat: https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat
 * Its formula is relative to the first cell of the format's first area.
 */
export function customFormatObject(
  rule: CustomRule,
  firstArea: () => Area | undefined,
  change: Change,
): HostObject {
  return object("CustomConditionalFormat", {
    Rule: opens("1.6", () => ruleObject(rule, firstArea, change)),
    Format: opens("1.6", () => formatObject(rule.style, change)),
  });
}

/** Excel's ConditionalFormatRule: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
function ruleObject(rule: CustomRule, firstArea: () => Area | undefined, change: Change): HostObject {
  const seenFrom = (): readonly [number, number] => [firstArea()?.top ?? 0, firstArea()?.left ?? 0];
  const formula = readsAndWrites(
    "1.6",
    () => rule.formula,
    (value) => {
      change(() => (rule.formula = formulaIn(value)));
    },
  );
  return object("ConditionalFormatRule", {
    Formula: formula,
    FormulaLocal: formula,
    FormulaR1C1: readsAndWrites(
      "1.6",
      () => toR1C1(rule.formula, ...seenFrom()),
      (value) => {
        change(() => (rule.formula = fromR1C1(formulaIn(value), ...seenFrom())));
      },
    ),
  });
}

/** The most characters that Excel takes in a formula. */
const LONGEST_FORMULA = 8192;

function formulaIn(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument("A formula was expected.");
  if (value.length > LONGEST_FORMULA)
    throw invalidArgument(`A formula has at most ${LONGEST_FORMULA} characters.`);
  return value.startsWith("=") ? value : `=${value}`;
}

/** Excel's ConditionalRangeFormat: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
function formatObject(style: DifferentialStyle, change: Change): HostObject {
  const colour = (name: "fill" | "fontColor"): Member =>
    readsAndWrites(
      "1.6",
      () => style[name] ?? "",
      (value) => {
        change(() => (style[name] = colourOf(value)));
      },
    );
  const flag = (name: "bold" | "italic" | "strikethrough"): Member =>
    readsAndWrites(
      "1.6",
      () => style[name] ?? null,
      (value) => {
        change(() => (style[name] = value === true));
      },
    );
  const clear = (...names: readonly (keyof DifferentialStyle)[]): Member =>
    calls("1.6", () => {
      change(() => {
        for (const name of names) Reflect.deleteProperty(style, name);
      });
      return null;
    });
  return object("ConditionalRangeFormat", {
    Fill: opens("1.6", () => object("ConditionalRangeFill", { Color: colour("fill"), Clear: clear("fill") })),
    Font: opens("1.6", () =>
      object("ConditionalRangeFont", {
        Color: colour("fontColor"),
        Bold: flag("bold"),
        Italic: flag("italic"),
        Strikethrough: flag("strikethrough"),
        Underline: readsAndWrites(
          "1.6",
          () => (style.underline === true ? "Single" : "None"),
          (value) => {
            change(() => (style.underline = value !== "None"));
          },
        ),
        Clear: clear("fontColor", "bold", "italic", "underline", "strikethrough"),
      }),
    ),
    NumberFormat: readsAndWrites(
      "1.6",
      () => style.numberFormat ?? null,
      (value) => {
        change(() => (style.numberFormat = String(value)));
      },
    ),
  });
}
