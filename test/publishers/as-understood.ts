import { withRemarks } from "../../src/scorecard/data-checks/data-remarks";
import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../src/scorecard/assessment";
import type { Target } from "../../src/scorecard/targets/target-kinds";
import { addressAt, columnLetters } from "../../src/scorecard/sheet/position";
import type { ExpectedSection, ExpectedSheet } from "./publisher";

/** A sheet in the words in which an expectation is written, a line for each thing that can be right or wrong. */
export function linesOfExpected({ sheet, sections, problems }: ExpectedSheet): string[] {
  return [`sheet "${sheet}"`, ...sections.flatMap(linesOfExpectedSection), ...problemLines(problems)];
}

function linesOfExpectedSection({ title, periods, indicators }: ExpectedSection): string[] {
  return [
    `section "${title}"`,
    `periods ${periods.join(", ")}`,
    ...indicators.map(([row, id, name, target, good, cells, travel, attention]) =>
      lineOf(row, id, name, target, good, cells, travel, attention),
    ),
  ];
}

/** The same lines for what the add-in understood. */
export function linesOfAssessed(assessed: SheetAssessment): string[] {
  const { sheet, sections, problems } = withRemarks(assessed);
  return [
    `sheet "${sheet}"`,
    ...sections.flatMap(linesOfSection),
    ...problemLines(problems.map((problem) => `${problem.kind} ${addressAt(problem)}`)),
  ];
}

function linesOfSection({ title, periods, indicators }: SectionAssessment): string[] {
  return [
    `section "${title}"`,
    `periods ${periods.map(({ column, label }) => `${columnLetters(column)} ${label}`).join(", ")}`,
    ...indicators.map((indicator) => {
      const { row, id, name, target, polarity } = indicator;
      const good = `${polarity.good}${polarity.assumed ? "?" : ""}`;
      const said = [targetInWords(target), good, cellsOf(indicator), travelOf(indicator)] as const;
      return lineOf(row + 1, id, name, ...said, attentionOf(indicator));
    }),
  ];
}

const lineOf = (
  row: number,
  id: string | null,
  name: string,
  target: string,
  good: string,
  cells: string,
  travel: string,
  attention: string,
): string =>
  `row ${row}, ${id ?? "no ID"}, "${name}": target ${target}, good is ${good}, cells ${cells}, travel ${travel}, ${attention === "" ? "no breach" : attention}`;

const problemLines = (problems: readonly string[]): string[] =>
  [...problems].sort().map((problem) => `problem ${problem}`);

const LETTERS = { blue: "B", green: "G", amber: "A", red: "R", none: "o" } as const;
const ARROWS = { up: "▲", down: "▼", same: "►", none: "" } as const;
const LONGEST = 12;

function targetInWords({ kind, low, high, unit }: Target): string {
  const written = (bound: number | null): string => {
    if (bound === null) return "?";
    return unit === "percent" ? `${Number((bound * 100).toPrecision(LONGEST))}%` : String(bound);
  };
  const unitBehind = unit === "percent" || unit === "number" ? "" : ` ${unit}`;
  switch (kind) {
    case "none":
      return "none";
    case "notUnderstood":
      return "not understood";
    case "value":
      return `${written(low)}${unitBehind}`;
    case "atLeast":
      return `at least ${written(low)}${unitBehind}`;
    case "above":
      return `above ${written(low)}${unitBehind}`;
    case "atMost":
      return `at most ${written(high)}${unitBehind}`;
    case "below":
      return `below ${written(high)}${unitBehind}`;
    case "band":
      return `${written(low)} to ${written(high)}${unitBehind}`;
  }
}

const cellsOf = ({ figures, statuses }: IndicatorAssessment): string =>
  figures.map((reading, at) => (reading.kind === "gap" ? "-" : LETTERS[statuses[at] ?? "none"])).join("");

function travelOf({ travel }: IndicatorAssessment): string {
  const { direction, movement, behind } = travel;
  const seen =
    direction === "none" ? "none" : direction === "same" ? "►" : `${ARROWS[direction]} ${movement}`;
  return behind ? `${seen} (behind)` : seen;
}

const attentionOf = ({ breach, narrative }: IndicatorAssessment): string =>
  breach ? `breach, ${narrative.state}` : narrative.state === "notNeeded" ? "" : narrative.state;
