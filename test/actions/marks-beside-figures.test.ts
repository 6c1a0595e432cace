import { applyRag, check, clear } from "../../src/actions";
import { withReport } from "../../src/actions/with-report";
import { effectiveLooks, type HostOptions } from "../../src/workbench";
import { openInExcel, type InExcel } from "../kit/office";
import { areaAt, sheetIn, workbookOf } from "../kit/workbook-of";

const scorecard = () =>
  workbookOf({
    Scorecard: [
      ["ID", "Indicator", "Apr-24", "May-24", "Target"],
      ["1", "Visits completed in time", [0.8042, "0.0%"], [0.648, "0.0%"], [0.9, "0.0%"]],
      ["2", "Plans reviewed in time", [0.91, "0%"], [0.95, "0%"], [0.9, "0%"]],
      ["3", "Calls answered", [1036, "#,##0"], [1210, "#,##0"], [1100, "#,##0"]],
      ["4", "Children seen", "87.0%", "67% (4)", "90.0%"],
    ],
  });

const SCOPE = { kind: "activeSheet" } as const;
const FIGURES = areaAt("C2:D5");

/** Excel may or may not draw a cell's text with the number format of a rule: both must do. */
const HOSTS: readonly [string, HostOptions][] = [
  ["does not show", {}],
  [
    "shows",
    {
      ruleFormats: (workbook, sheet, area) => {
        const looks = effectiveLooks(workbook, sheet, area);
        return (row, column) => looks(row, column).numberFormat;
      },
    },
  ],
];

describe.each(HOSTS)("marks beside figures, where Excel's text %s them", (shows, options) => {
  let page: InExcel;
  afterEach(() => {
    page.close();
  });

  /** What a cell's text shows of figures, through the real client library. */
  const texts = (): Promise<string[]> =>
    page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C2:D5");
      range.load("text");
      await context.sync();
      return range.text.flat();
    });

  it.each(["letters", "shapes"] as const)(
    "as %s change no figure, and a second Apply writes nothing",
    async (marks) => {
      const workbook = scorecard();
      page = await openInExcel(workbook, options);
      const plain = await withReport(check(SCOPE));
      const applied = await withReport(applyRag(SCOPE, { settings: { marks } }));
      if (plain.kind === "refused" || applied.kind === "refused") throw new Error("refused");
      expect(applied.report).toEqual(plain.report);
      const again = await withReport(check(SCOPE));
      expect(again.kind === "done" && again.report).toEqual(plain.report);
      const second = await applyRag(SCOPE, { settings: { marks } });
      expect(second.kind === "done" && second.sheets.map(({ changed }) => changed)).toEqual([false]);
      expect((await texts()).some((text) => text.includes("\u2002"))).toBe(shows === "shows");
    },
  );

  it("stand before each figure as it is drawn, by its own state", async () => {
    const workbook = scorecard();
    page = await openInExcel(workbook, { ruleFormats: HOSTS[1]?.[1].ruleFormats ?? (() => () => undefined) });
    await applyRag(SCOPE, { settings: { marks: "letters" } });
    expect((await texts()).map((text) => text.replace("\u2002", " "))).toEqual([
      "A 80.4%",
      "R 64.8%",
      "G 91%",
      "G 95%",
      "A 1,036",
      "G 1,210",
      "A 87.0%",
      "R 67% (4)",
    ]);
  });

  it("go with Clear, and leave every cell's own format as it was", async () => {
    const workbook = scorecard();
    page = await openInExcel(workbook, options);
    await applyRag(SCOPE, { settings: { marks: "letters" } });
    expect(sheetIn(workbook, "Scorecard").cells.get(1)?.get(2)?.style.numberFormat).toBe("0.0%");
    await clear(SCOPE);
    expect(sheetIn(workbook, "Scorecard").conditionalFormats).toEqual([]);
  });

  it("and colours are put on anew when a person chooses others", async () => {
    const workbook = scorecard();
    page = await openInExcel(workbook, options);
    const fills = (): (string | undefined)[] => {
      const looks = effectiveLooks(workbook, sheetIn(workbook, "Scorecard"), FIGURES);
      return [looks(1, 2).fill, looks(1, 3).fill, looks(2, 2).fill];
    };
    await applyRag(SCOPE, { settings: { marks: "letters" } });
    expect(fills()).toEqual(["#FFEB9C", "#FFC7CE", "#C6EFCE"]);
    await applyRag(SCOPE, { settings: { marks: "shapes", colours: "blueOrange" } });
    expect(fills()).toEqual(["#FFF7E0", "#F19143", "#9DC3E6"]);
    await applyRag(SCOPE, { settings: { marks: "none", colours: "strong" } });
    expect(fills()).toEqual(["#FFBF00", "#C00000", "#00703C"]);
    const looks = effectiveLooks(workbook, sheetIn(workbook, "Scorecard"), FIGURES);
    expect(looks(1, 2).numberFormat).toBeUndefined();
  });
});
