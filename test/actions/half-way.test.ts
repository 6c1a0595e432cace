import { applyRag, clear } from "../../src/actions";
import {
  asOfficeValue,
  cellAt,
  type ConditionalFormat,
  effectiveLooks,
  type Workbook,
} from "../../src/workbench";
import { PALETTES } from "../../src/workbook/colours";
import { openInExcel, type InExcel } from "../kit/office";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../kit/workbook-of";

const ACTIVE = { kind: "activeSheet" } as const;
const SHEET = "Scorecard";
const percent = (value: number): WrittenCell => [value, "0.0%"];
const CELLS: WrittenCell[][] = [
  ["ID", "Measures", "Apr-24", "May-24", "Jun-24", "Target", "Direction of travel"],
  ["1", "Visits completed in time", percent(0.8), percent(0.85), percent(0.91), percent(0.9), "•"],
  ["2", "Children missing", percent(0.05), percent(0.06), percent(0.2), "Below 8%", "★"],
  ["3", "Plans on time", "70.0%", "60.0%", "NYC", percent(0.75), 7],
];
const FIGURES = "C2:E4";
const ARROWS = ["G2", "G3", "G4"];
const ORIGINALS = ["•", "★", 7];

/** A rule that somebody else has put over the figures. */
const THEIRS: ConditionalFormat = {
  id: "{theirs}",
  areas: [areaAt(FIGURES)],
  priority: 0,
  stopIfTrue: false,
  rule: { kind: "other", type: "dataBar", formulas: [], style: {}, sourceXml: "<cfRule/>" },
};

function scorecard(): Workbook {
  const workbook = workbookOf({ [SHEET]: CELLS });
  sheetIn(workbook, SHEET).conditionalFormats.push(structuredClone(THEIRS));
  return workbook;
}

const held = (workbook: Workbook, address: string): unknown => {
  const { top, left } = areaAt(address);
  return asOfficeValue(cellAt(sheetIn(workbook, SHEET), top, left)?.value ?? null);
};

/** The fills that a person sees in the figures, row by row. */
function fillsOf(workbook: Workbook): (string | undefined)[] {
  const area = areaAt(FIGURES);
  const looks = effectiveLooks(workbook, sheetIn(workbook, SHEET), area);
  const fills: (string | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) fills.push(looks(row, column).fill);
  return fills;
}

const { green, amber, red } = PALETTES.goodNeutralBad.states;
const RIGHT = [amber, amber, green, green, green, red, amber, red, undefined].map((look) => look?.fill);

/** After the edits below: the first figure is now red, the last of the second row green. */
const RIGHT_AFTER_EDITS = RIGHT.map((fill, at) => (at === 0 ? red.fill : at === 5 ? green.fill : fill));

function edit(excel: InExcel): void {
  excel.host.typeInto(SHEET, "C2", 0.1);
  excel.host.typeInto(SHEET, "E3", 0.01);
}

/** Applies with trouble in the request that paints, after so many of its actions. */
async function applyWithTrouble(excel: InExcel, afterActions: number): Promise<unknown> {
  const { counts } = excel.host;
  counts.reset();
  const applied = applyRag(ACTIVE);
  while (counts.requests < 2) await new Promise((done) => setImmediate(done));
  excel.host.failRequest({ afterActions });
  return applied;
}

/** Places all through the request that paints: an Apply after edits has fewer actions to do. */
const PLACES = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** At 10 to 12 a rule is on the sheet but has no formula yet. */
const MORE_PLACES = [...PLACES, 10, 11, 12, 13, 21, 34, 55, 89];

describe.each([
  ["the first Apply", false, MORE_PLACES],
  ["an Apply after edits", true, PLACES],
])("%s that stops half way", (_what, isAfterEdits, places) => {
  it.each(places)(
    "after %d actions loses nothing, colours nothing wrongly, and one more click completes it",
    async (place) => {
      const workbook = scorecard();
      const excel = await openInExcel(workbook);
      try {
        if (isAfterEdits) {
          await applyRag(ACTIVE);
          edit(excel);
        }
        const right = isAfterEdits ? RIGHT_AFTER_EDITS : RIGHT;
        const outcome = await applyWithTrouble(excel, place);
        expect(outcome).toMatchObject({ kind: "refused" });
        fillsOf(workbook).forEach((fill, at) => {
          expect([undefined, right[at]]).toContain(fill);
        });
        const sheet = sheetIn(workbook, SHEET);
        expect(sheet.conditionalFormats.find(({ id }) => id === THEIRS.id)?.rule).toEqual(THEIRS.rule);
        expect(held(workbook, "D2")).toBe(0.85);
        expect(await applyRag(ACTIVE)).toMatchObject({ kind: "done" });
        expect(fillsOf(workbook)).toEqual(right);
        await clear(ACTIVE);
        expect(ARROWS.map((cell) => held(workbook, cell))).toEqual(ORIGINALS);
        expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual([THEIRS.id]);
      } finally {
        excel.close();
      }
    },
  );
});
