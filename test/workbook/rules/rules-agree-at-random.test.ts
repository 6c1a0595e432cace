import fc from "fast-check";
import { assess } from "../../../src/scorecard/assess";
import type { SheetAssessment } from "../../../src/scorecard/assessment";
import type { Grid } from "../../../src/scorecard/sheet/grid";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorecard/settings/settings";
import { displayText } from "../../../src/workbench/calculation/display-text";
import { type ConditionalFormat, effectiveLooks } from "../../../src/workbench";
import { PALETTES } from "../../../src/workbook/colours";
import { addFigureRules } from "../../../src/workbook/rules/figure-rules";
import type { PlannedRule } from "../../../src/workbook/rules/planned-rule";
import { RuleBook } from "../../../src/workbook/rules/rule-book";
import { gridOf, type WrittenCell } from "../../kit/grid-of";
import { areaAt, sheetIn, workbookOf } from "../../kit/workbook-of";

/** Random sheets; the same ones each time, so that a failure can be looked at. */
const SHEETS = { numRuns: 60, seed: 20250401 };

/** A number as a person can enter it, who has fifteen digits, and what its cell shows. */
function shown(entered: number, numberFormat: string): WrittenCell {
  const value = Number(entered.toPrecision(15));
  return [value, displayText(value, numberFormat, { locale: "en-GB", date1904: false })];
}

/** How the figures and the target of a row stand: drawn numbers of a format, or texts of a shape. */
interface Form {
  readonly cell: (value: number) => WrittenCell;
  readonly target: (value: number) => WrittenCell;
  /** What one unit of a written number is worth in the cell, and how many decimals the cells show. */
  readonly size: number;
  readonly decimals: number;
}

const zeros = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

const percentForm = (decimals: number): Form => ({
  cell: (value) => shown(value / 100, `${zeros(decimals)}%`),
  target: (value) => shown(Number(`${value}e-2`), "0.0%"),
  size: 100,
  decimals,
});
const numberForm = (decimals: number): Form => ({
  cell: (value) => shown(value, zeros(decimals)),
  target: (value) => [value, String(value)],
  size: 50,
  decimals,
});
const textForm = (write: (digits: string) => string, size = 100): Form => ({
  cell: (value) => write(value.toFixed(1)),
  target: (value) => write(String(value)),
  size,
  decimals: 1,
});

const FORMS: readonly Form[] = [
  percentForm(0),
  percentForm(1),
  percentForm(2),
  numberForm(0),
  numberForm(1),
  numberForm(3),
  textForm((digits) => `${digits}%`),
  { ...textForm((digits) => `${digits}% (4)`), target: (value) => `${value}%` },
  { ...textForm((digits) => `${digits}r`), target: (value) => [value, String(value)] },
  { ...textForm((digits) => `${digits} days`, 30), target: (value) => `${value} days` },
];

const TARGET_WORDS = ["", "", "below ", "at least ", "no more than ", "above "];

/** A figure: anywhere, near a threshold of the target, or half way between two drawn numbers. */
const figureOf = (form: Form, target: number): fc.Arbitrary<number> => {
  const unit = 10 ** -form.decimals;
  return fc.oneof(
    fc.double({ min: 0, max: form.size, noNaN: true }),
    fc
      .tuple(fc.constantFrom(1, 0.85, 1.15, 0.9, 1.1), fc.integer({ min: -3, max: 3 }))
      .map(([share, steps]) => Math.max(0, target * share + (steps * unit) / 2)),
    fc
      .integer({ min: 0, max: form.size * 10 ** form.decimals })
      .map((units) => Number(`${units}5e-${form.decimals + 1}`)),
  );
};

const rowOf = fc
  .tuple(fc.constantFrom(...FORMS), fc.integer({ min: 1, max: 200 }), fc.constantFrom(...TARGET_WORDS))
  .chain(([form, halves, words]) => {
    // A target as a person writes it: few decimals.
    const target = Number(((halves / 200) * form.size).toFixed(2));
    const aim = form.target(target);
    const asText = typeof aim === "object" && aim !== null ? aim[1] : String(aim);
    return fc
      .array(figureOf(form, target), { minLength: 6, maxLength: 6 })
      .map((values): WrittenCell[] => [
        ...values.map((value) => form.cell(value)),
        words === "" ? aim : words + asText,
      ]);
  });

const MONTHS = ["Apr-24", "May-24", "Jun-24", "Jul-24", "Aug-24", "Sep-24"];

const sheetOf = fc
  .array(rowOf, { minLength: 12, maxLength: 12 })
  .map((rows) =>
    gridOf([
      ["ID", "Measures", ...MONTHS, "Target"],
      ...rows.map((row, at): WrittenCell[] => [String(at + 1), `Measure of kind ${at + 1}`, ...row]),
    ]),
  );

const settingsOf: fc.Arbitrary<Settings> = fc
  .record({
    compare: fc.constantFrom("displayed", "stored"),
    tolerance: fc.constantFrom(
      { basis: "relative", amount: 0.15 },
      { basis: "relative", amount: 0.1 },
      {
        basis: "points",
        amount: 0.02,
      },
    ),
    polarity: fc.constantFrom({}, { "1": "lower", "2": "higher", "3": "band", "4": "lower" }),
  })
  .map((chosen) => ({ ...DEFAULT_SETTINGS, ...chosen }) as Settings);

function rulesFor(grid: Grid, assessment: SheetAssessment): ConditionalFormat[] {
  const book = new RuleBook();
  addFigureRules(book, grid, assessment, DEFAULT_SETTINGS);
  return book
    .rules(grid.sheet)
    .map(({ areas, formula, fill, font }: PlannedRule, priority): ConditionalFormat => ({
      id: `${priority} ${formula}`,
      areas: areas.map((area) => ({ ...area })),
      priority,
      stopIfTrue: false,
      rule: { kind: "custom", formula, style: { fontColor: font, ...(fill === null ? {} : { fill }) } },
    }));
}

/** Cells that the engine colours otherwise than the judgement says, or that two rules colour. */
function disagreements(grid: Grid, settings: Settings): string[] {
  const assessment = assess(grid, settings);
  if (!("sections" in assessment)) return ["no scorecard found"];
  const workbook = workbookOf({
    [grid.sheet]: grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
  });
  const sheet = sheetIn(workbook, grid.sheet);
  sheet.conditionalFormats = rulesFor(grid, assessment);
  const looks = effectiveLooks(workbook, sheet, areaAt("A1:I20"));
  const judged = assessment.sections.flatMap(({ indicators, periods }) =>
    indicators.map((indicator) => ({ ...indicator, periods })),
  );
  return judged.flatMap(({ row, figures, statuses, target, periods }) =>
    figures.flatMap((reading, at) => {
      const status = statuses[at] ?? "none";
      const column = periods[at]?.column ?? 0;
      const wanted = status === "none" ? undefined : PALETTES.goodNeutralBad.states[status].fill;
      const { fill, rules } = looks(row, column);
      if (fill === wanted && rules.length <= 1) return [];
      const value = reading.kind === "figure" ? reading.value : reading.reason;
      const stored = grid.values[row]?.[column];
      return [
        `${stored} read as ${value} against ${target.text}: ${status}, but drawn ${rules.join(" and ")}`,
      ];
    }),
  );
}

test("whatever the figures, targets, decimals and forms, a cell has the colour of its judgement and no other", () => {
  fc.assert(
    fc.property(sheetOf, settingsOf, (grid, settings) => {
      expect(disagreements(grid, settings)).toEqual([]);
    }),
    SHEETS,
  );
});
