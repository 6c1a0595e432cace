import { applyRag } from "../../src/actions";
import { openInExcel } from "../kit/office";
import { sheetIn, workbookOf, type WrittenCell } from "../kit/workbook-of";
import { ACTIVE, coloursSeen, percent, SHEET } from "../kit/on-the-sheet";

const MULTIPLIER = 16_807;
const MODULUS = 2_147_483_647;

/** Numbers from 0 to 1 that look random and are the same in every run (Park and Miller's). */
function randomNumbers(): () => number {
  let state = 7;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
}

type Row = (
  random: () => number,
  at: number,
) => { readonly figure: () => WrittenCell; readonly target: WrittenCell };
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const ROWS: readonly (readonly [what: string, row: Row])[] = [
  ["percentages with one target", (random) => ({ figure: () => percent(random()), target: percent(0.9) })],
  [
    "fifty targets",
    (random, at) => ({ figure: () => percent(random()), target: percent((50 + (at % 50)) / 100) }),
  ],
  [
    "rates with one decimal",
    (random) => ({ figure: () => [rounded(random() * 100, 1), "0.0"], target: [90, "0.0"] }),
  ],
  [
    "points against a percentage",
    (random) => ({ figure: () => [rounded(random() * 100, 1), "0.0"], target: "90%" }),
  ],
  [
    "counts with groups",
    (random) => ({ figure: () => [rounded(random() * 2000, 0), "#,##0"], target: [900, "#,##0"] }),
  ],
  ["unrounded numbers", (random) => ({ figure: random, target: 0.9 })],
  [
    "figures held as text",
    (random) => ({ figure: () => `${(random() * 100).toFixed(1)}%`, target: "90.0%" }),
  ],
  [
    "figures, gaps and notes",
    (random) => ({ figure: () => (random() < 0.3 ? "n/a" : percent(random())), target: "Below 8%" }),
  ],
];

const PERIODS = ["Apr-24", "May-24", "Jun-24", "Jul-24"];

/** Applies RAG to a scorecard of so many rows, and gives what that took. */
async function applied(rows: number, row: Row) {
  const random = randomNumbers();
  const cells = Array.from({ length: rows }, (_, at): WrittenCell[] => {
    const { figure, target } = row(random, at);
    return [at + 1, `Visits of kind ${at} done`, ...PERIODS.map(figure), target, null];
  });
  const header = ["ID", "Indicator", ...PERIODS, "Target", "Direction of travel"];
  const workbook = workbookOf({ [SHEET]: [header, ...cells] });
  const excel = await openInExcel(workbook);
  try {
    excel.host.counts.reset();
    expect(await applyRag(ACTIVE)).toMatchObject({ kind: "done" });
    const { requests, requestBytes } = excel.host.counts;
    return { requests, bytes: requestBytes, rules: sheetIn(workbook, SHEET).conditionalFormats.length };
  } finally {
    excel.close();
  }
}

describe("a scorecard three times as long", () => {
  it.each(ROWS)(
    "of %s takes no more rules or requests, and at most 40 bytes for each further row",
    async (_what, row) => {
      const short = await applied(300, row);
      const long = await applied(900, row);
      expect(long.rules).toBe(short.rules);
      expect(long.requests).toBe(short.requests);
      expect(long.requests).toBeLessThanOrEqual(3);
      expect((long.bytes - short.bytes) / 600).toBeLessThanOrEqual(40);
    },
  );
});

describe("a figure that is typed later", () => {
  const colourAfter = async (format: string, entry: number): Promise<string[]> => {
    const header = ["ID", "Indicator", "Apr-24", "May-24", "Target"];
    const row: WrittenCell[] = ["1", "Visits done", [91.5, format], [92.5, format], [87.5, format]];
    const workbook = workbookOf({ [SHEET]: [header, row] });
    const excel = await openInExcel(workbook);
    try {
      await applyRag(ACTIVE);
      excel.host.typeInto(SHEET, "D2", entry);
      const live = coloursSeen(workbook, "C2:D2");
      await applyRag(ACTIVE);
      expect(coloursSeen(workbook, "C2:D2")).toEqual(live);
      return live;
    } finally {
      excel.close();
    }
  };

  it("counts as it is drawn, though the first figures were drawn as they are stored", async () => {
    expect(await colourAfter("0.0", 87.46)).toEqual(["gg"]);
    expect(await colourAfter("0.0", 87.44)).toEqual(["ga"]);
  });

  it("counts as it is stored in General format", async () => {
    expect(await colourAfter("General", 87.46)).toEqual(["ga"]);
  });
});
