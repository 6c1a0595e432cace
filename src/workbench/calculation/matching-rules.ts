import { addressOf } from "../model/area";
import type { Area } from "../model";
import type { EngineModel } from "./engine";

type RuleInput = Extract<Parameters<EngineModel["addConditionalFormatting"]>[2], { type: "Formula" }>;
type EngineStyle = ReturnType<EngineModel["getCellStyle"]>["style"];

/** A formula over an area, relative to the area's top-left cell; `found` is called with each cell where it is true. */
export interface AreaFormula {
  readonly area: Area;
  readonly formula: string;
}

export interface Question {
  readonly formulas: readonly AreaFormula[];
  readonly found: (row: number, column: number) => void;
}

/** A property of a cell's look that one rule can set without touching the others, and how it is seen afterwards. */
interface Channel {
  readonly format: RuleInput["format"];
  readonly isSet: (style: EngineStyle) => boolean;
}

const SEEN_COLOUR = "#0A0B0C";
const SEEN_FORMAT = "0.000000001";

/**
 * The engine merges the looks of all rules that are true at a cell, property by property. Giving each rule a property of
 * its own tells them apart, several in one evaluation: measured to be some fifteen times faster than a formula for each cell.
 */
const CHANNELS: readonly Channel[] = [
  { format: { fill: { color: SEEN_COLOUR } }, isSet: ({ fill }) => fill.color === SEEN_COLOUR },
  { format: { font: { color: SEEN_COLOUR } }, isSet: ({ font }) => font.color === SEEN_COLOUR },
  { format: { font: { b: true } }, isSet: ({ font }) => font.b },
  { format: { font: { i: true } }, isSet: ({ font }) => font.i },
  { format: { font: { u: true } }, isSet: ({ font }) => font.u },
  { format: { font: { strike: true } }, isSet: ({ font }) => font.strike },
  { format: { border: { diagonal_up: true } }, isSet: ({ border }) => border.diagonal_up === true },
  { format: { alignment: { wrap_text: true } }, isSet: ({ alignment }) => alignment?.wrap_text === true },
  {
    format: { num_fmt: { num_fmt_id: 200, format_code: SEEN_FORMAT } },
    isSet: ({ num_fmt }) => num_fmt === SEEN_FORMAT,
  },
];

/** Answers where each formula is true, on one sheet of a model that has no conditional formats of its own. */
export function askEngine(model: EngineModel, sheet: number, questions: readonly Question[]): void {
  for (let at = 0; at < questions.length; at += CHANNELS.length) {
    const asked = CHANNELS.flatMap((channel, place) => {
      const question = questions[at + place];
      return question === undefined ? [] : [{ channel, question }];
    });
    for (const { channel, question } of asked) addFormulas(model, sheet, question, channel);
    model.evaluate();
    readAnswers(model, sheet, asked);
    removeAll(model, sheet);
  }
}

function addFormulas(model: EngineModel, sheet: number, { formulas }: Question, { format }: Channel): void {
  for (const { area, formula } of formulas) {
    model.addConditionalFormatting(sheet, addressOf(area), {
      type: "Formula",
      formula,
      format,
      stop_if_true: false,
    });
  }
}

/** Looks at each cell once for all the questions that cover it. */
function readAnswers(
  model: EngineModel,
  sheet: number,
  asked: readonly { channel: Channel; question: Question }[],
): void {
  const seen = new Map<number, Set<number>>();
  for (const { question } of asked) {
    for (const { area } of question.formulas) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const columns = seen.get(row) ?? new Set<number>();
        seen.set(row, columns);
        for (let column = area.left; column <= area.right; column += 1) columns.add(column);
      }
    }
  }
  for (const [row, columns] of seen) {
    for (const column of columns) {
      const { style } = model.getCellStyle(sheet, row + 1, column + 1);
      for (const { channel, question } of asked) if (channel.isSet(style)) question.found(row, column);
    }
  }
}

function removeAll(model: EngineModel, sheet: number): void {
  const places = model.getConditionalFormattingList(sheet).map(({ index }) => index);
  for (const place of places.sort((one, other) => other - one)) {
    model.deleteConditionalFormatting(sheet, place);
  }
}
