import { columnsIn, intersection, rowsIn } from "../model/area";
import type { Area, ConditionalFormat, DifferentialStyle, Workbook, Worksheet } from "../model";
import { withEngine, type EngineModel } from "./engine";
import { exactPieces } from "./exact-rounding";
import { fillEngine } from "./fill-engine";
import { formulaPieces, shiftedFormula, type FormulaPiece } from "./formula-tokens";
import { askEngine, type AreaFormula } from "./matching-rules";
import { unknownFunctions } from "./unknown-functions";

/** What the conditional formats make of a cell, and which of them apply there, highest priority first. */
export type EffectiveLook = DifferentialStyle & { rules: string[] };

/** A conditional format that was left out, and why. */
export interface NotEvaluated {
  readonly id: string;
  readonly why: string;
}

/** Gives the look of a cell of the area by its row and column, counted from 0; no rule applies outside the area. */
export type EffectiveLooks = ((row: number, column: number) => EffectiveLook) & {
  readonly notEvaluated: readonly NotEvaluated[];
};

interface EvaluatedRule {
  readonly format: ConditionalFormat;
  readonly style: DifferentialStyle;
  readonly pieces: readonly FormulaPiece[];
  /** One for each cell of the area, row by row: 1 where the rule is true. */
  readonly isTrue: Uint8Array;
}

/**
 * Which custom conditional formats apply at each cell of an area, and how the cell then looks: where two of them set the
 * same property the higher priority wins, and below a true one with `stopIfTrue` nothing applies. Formulas see what the cells
 * store; they are relative to the top-left cell of the first of the rule's areas.
 *
 * Rules of another kind (data bars, cell values, …), and rules with a function that the engine does not know, are not
 * evaluated but listed in `notEvaluated`.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat (priority, stopIfTrue)
 */
export function effectiveLooks(workbook: Workbook, worksheet: Worksheet, area: Area): EffectiveLooks {
  const formats = [...worksheet.conditionalFormats]
    .filter((format) => format.areas.some((own) => intersection(own, area) !== null))
    .sort((one, other) => one.priority - other.priority);
  const notEvaluated: NotEvaluated[] = [];
  const candidates: EvaluatedRule[] = [];
  for (const format of formats) {
    if (format.rule.kind === "other") {
      notEvaluated.push({ id: format.id, why: `a rule of the kind "${format.rule.type}" is not evaluated` });
      continue;
    }
    const isTrue = new Uint8Array(rowsIn(area) * columnsIn(area));
    candidates.push({
      format,
      style: format.rule.style,
      pieces: exactPieces(formulaPieces(format.rule.formula)),
      isTrue,
    });
  }
  const rules = candidates.length === 0 ? [] : evaluated(workbook, worksheet, area, candidates, notEvaluated);
  return Object.assign((row: number, column: number) => lookAt(rules, area, row, column), { notEvaluated });
}

function evaluated(
  workbook: Workbook,
  worksheet: Worksheet,
  area: Area,
  candidates: readonly EvaluatedRule[],
  notEvaluated: NotEvaluated[],
): EvaluatedRule[] {
  return withEngine((model) => {
    fillEngine(model, withoutUnaskedSheets(workbook, worksheet, candidates), "values");
    const rules = candidates.filter((rule) => {
      const why = whyNot(model, workbook.worksheets.length, rule);
      if (why !== null) notEvaluated.push({ id: rule.format.id, why });
      return why === null;
    });
    const columns = columnsIn(area);
    const questions = rules.map((rule) => ({
      formulas: formulasWithin(rule, area),
      found: (row: number, column: number) => {
        rule.isTrue[(row - area.top) * columns + column - area.left] = 1;
      },
    }));
    askEngine(model, workbook.worksheets.indexOf(worksheet), questions);
    return rules;
  });
}

/** Sheets that no rule speaks of need not be copied; a defined name may speak of any of them. */
function withoutUnaskedSheets(
  workbook: Workbook,
  worksheet: Worksheet,
  rules: readonly EvaluatedRule[],
): Workbook {
  const asksElsewhere = rules.some(({ pieces }) =>
    pieces.some(({ kind, text }) => kind === "name" || (kind === "reference" && text.includes("!"))),
  );
  if (asksElsewhere) return workbook;
  const worksheets = workbook.worksheets.map((one) =>
    one === worksheet ? one : { ...one, cells: new Map() },
  );
  return { ...workbook, worksheets, names: [] };
}

/** Null where the engine can evaluate the rule; a sheet after the workbook's own, made when first needed, serves to find out. */
function whyNot(model: EngineModel, scratchSheet: number, { pieces }: EvaluatedRule): string | null {
  if (model.getWorksheetsProperties().length === scratchSheet) model.newSheet();
  const formula = pieces.map(({ text }) => text).join("");
  model.setUserInput(scratchSheet, 1, 1, formula.startsWith("=") ? formula : `=${formula}`);
  const [unknown] = unknownFunctions(model.getCellContent(scratchSheet, 1, 1));
  if (unknown !== undefined) return `the function ${unknown} is not known`;
  return isAccepted(model, scratchSheet, formula) ? null : "the formula is not understood";
}

/** The engine refuses a conditional format whose formula it cannot read. */
function isAccepted(model: EngineModel, scratchSheet: number, formula: string): boolean {
  try {
    const rule = { type: "Formula", formula, format: {}, stop_if_true: false } as const;
    model.addConditionalFormatting(scratchSheet, "A1", rule);
    model.deleteConditionalFormatting(scratchSheet, 0);
    return true;
  } catch {
    return false;
  }
}

/** The rule's areas inside the asked one, each with the formula as it reads at its own top-left cell. */
function formulasWithin({ format, pieces }: EvaluatedRule, area: Area): AreaFormula[] {
  const [first] = format.areas;
  if (first === undefined) return [];
  return format.areas.flatMap((own) => {
    const inside = intersection(own, area);
    if (inside === null) return [];
    const formula = shiftedFormula(pieces, inside.top - first.top, inside.left - first.left);
    return [{ area: inside, formula }];
  });
}

function lookAt(rules: readonly EvaluatedRule[], area: Area, row: number, column: number): EffectiveLook {
  const look: EffectiveLook = { rules: [] };
  if (row < area.top || row > area.bottom || column < area.left || column > area.right) return look;
  const place = (row - area.top) * columnsIn(area) + column - area.left;
  let style: DifferentialStyle = {};
  for (const rule of rules) {
    if (rule.isTrue[place] !== 1) continue;
    look.rules.push(rule.format.id);
    style = { ...rule.style, ...style };
    if (rule.format.stopIfTrue) break;
  }
  return { ...style, ...look };
}
