import { applyRag, changeSettings, check } from "../../src/actions";
import type { Report } from "../../src/actions/report";
import { withReport } from "../../src/actions/with-report";
import { effectiveLooks, type Workbook } from "../../src/workbench";
import type { State } from "../../src/scorecard/judgement/states";
import { PALETTES } from "../../src/workbook/colours";
import { openInExcel, type InExcel } from "../kit/office";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../kit/workbook-of";
import { ACTIVE, held, percent, SHEET } from "../kit/on-the-sheet";

let excel: InExcel;
afterEach(() => {
  excel.close();
});

const STATES: readonly State[] = ["blue", "green", "amber", "red"];

/** The colours of a row of cells as a person sees them, a letter each. */
function seen(workbook: Workbook, address: string): string {
  const { top, left, right } = areaAt(address);
  const looks = effectiveLooks(workbook, sheetIn(workbook, SHEET), areaAt(address));
  const letterAt = (column: number): string => {
    const { fill } = looks(top, column);
    return STATES.find((state) => PALETTES.goodNeutralBad.states[state].fill === fill)?.charAt(0) ?? ".";
  };
  return Array.from({ length: right - left + 1 }, (_, at) => letterAt(left + at)).join("");
}

const MONTHS = ["Apr-24", "May-24", "Jun-24", "Jul-24"];

async function opened(headings: readonly string[], ...rows: WrittenCell[][]): Promise<Workbook> {
  const workbook = workbookOf({
    [SHEET]: [
      ["ID", "Measures", ...MONTHS, ...headings],
      ...rows.map((cells, at): WrittenCell[] => [String(at + 1), `Visits in time ${at + 1}`, ...cells]),
    ],
  });
  excel = await openInExcel(workbook);
  return workbook;
}

const FIGURES = [percent(0.945), percent(0.9), percent(0.855), percent(0.854)];

describe("Apply by the rules of other publishers", () => {
  it.each<[string, object, string]>([
    ["5% tolerance", { tolerance: { basis: "relative", amount: 0.05 } }, "ggar"],
    ["4 points", { tolerance: { basis: "points", amount: 0.04 } }, "ggrr"],
    ["two states", { states: "redGreen" }, "ggrr"],
    ["four states", { states: "redAmberGreenBlue", tolerance: { basis: "relative", amount: 0.05 } }, "bgar"],
    [
      "the worse class at a boundary",
      { states: "redAmberGreenBlue", boundary: "worse", tolerance: { basis: "relative", amount: 0.05 } },
      "garr",
    ],
    ["a floor of a person's choice", { floors: { "1": "85.5%" } }, "ggar"],
  ])("colours 94.5%%, 90%%, 85.5%% and 85.4%% against 90%%: %s", async (_, settings, colours) => {
    const workbook = await opened(["Target"], [...FIGURES, percent(0.9)]);
    expect((await changeSettings(settings)).kind).toBe("done");
    await applyRag(ACTIVE);
    expect(seen(workbook, "C2:F2")).toBe(colours);
  });

  it("allows counts a share of their own where the tolerance is in points", async () => {
    const workbook = await opened(["Target"], [95, 94, 100, 85, 100]);
    await changeSettings({ tolerance: { basis: "points", amount: 0.02 }, countTolerance: 0.05 });
    await applyRag(ACTIVE);
    expect(seen(workbook, "C2:F2")).toBe("argr");
  });

  it("follows threshold and floor columns live: an edited threshold takes the colour off until the next Apply", async () => {
    const workbook = await opened(
      ["Target", "Red threshold", "Floor standard"],
      [...FIGURES, percent(0.9), percent(0.855), null],
      [...FIGURES, percent(0.9), null, percent(0.9)],
    );
    await applyRag(ACTIVE);
    expect([seen(workbook, "C2:F2"), seen(workbook, "C3:F3")]).toEqual(["ggar", "ggrr"]);
    excel.host.typeInto(SHEET, "F2", 0.86);
    expect(seen(workbook, "C2:F2")).toBe("ggaa");
    excel.host.typeInto(SHEET, "H2", 0.88);
    expect(seen(workbook, "C2:F2")).toBe("....");
    await applyRag(ACTIVE);
    expect(seen(workbook, "C2:F2")).toBe("ggrr");
    await changeSettings({ thresholdColumns: "ignore" });
    await applyRag(ACTIVE);
    expect([seen(workbook, "C2:F2"), seen(workbook, "C3:F3")]).toEqual(["ggaa", "ggaa"]);
  });

  it("sets arrows against the same period last year, and none for a move within the band", async () => {
    const workbook = workbookOf({
      [SHEET]: [
        ["ID", "Measures", "Jul-23", "Jun-24", "Jul-24", "Target", "Direction of travel"],
        ["1", "Visits in time", percent(0.8), percent(0.95), percent(0.9), percent(0.9), null],
      ],
    });
    excel = await openInExcel(workbook);
    await applyRag(ACTIVE);
    expect(held(workbook, ["G2"])).toEqual(["▼"]);
    await changeSettings({ travelAgainst: "sameLastYear" });
    await applyRag(ACTIVE);
    expect(held(workbook, ["G2"])).toEqual(["▲"]);
    await changeSettings({ noChangeBand: { basis: "points", amount: 0.11 } });
    await applyRag(ACTIVE);
    expect(held(workbook, ["G2"])).toEqual(["►"]);
  });
});

describe("the report", () => {
  const reported = async (settings: object): Promise<Report> => {
    const outcome = await withReport(check(ACTIVE, { settings }));
    if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
    return outcome.report;
  };

  it("says what was compared, how the neighbours stand, and of what kind a problem is", async () => {
    await opened(
      ["Target", "SN av"],
      [percent(0.8), percent(0.82), percent(1.04), percent(0.85), percent(0.9), percent(0.87)],
    );
    const report = await reported({});
    expect(report.sheets[0]?.sections[0]?.indicators[0]).toMatchObject({
      travel: { against: "previous", from: "Jun-24", to: "Jul-24" },
      benchmark: { text: "87.0%", value: 0.87, against: "worse" },
      latest: { status: "amber" },
    });
    expect(report.problems.map(({ kind, cell }) => [kind, cell])).toEqual([["overHundred", "E2"]]);
    const similar = await reported({ similarBand: { basis: "points", amount: 0.03 } });
    expect(similar.sheets[0]?.sections[0]?.indicators[0]?.benchmark?.against).toBe("similar");
  });

  it("counts blue only where the settings have four states", async () => {
    await opened(["Target"], [...FIGURES.slice(1), percent(0.96), percent(0.9)]);
    expect((await reported({})).totals).not.toHaveProperty("blue");
    const four = { states: "redAmberGreenBlue", tolerance: { basis: "relative", amount: 0.05 } };
    expect((await reported(four)).totals).toMatchObject({ blue: 1, green: 0 });
  });
});

describe("settings of other publishers that cannot be used", () => {
  it.each<[object, string]>([
    [{ states: "purple" }, "At states: expected redAmberGreen, redGreen or redAmberGreenBlue"],
    [{ boundary: "up" }, "At boundary: expected better or worse"],
    [{ countTolerance: -1 }, "At countTolerance: expected a number of 0 or more"],
    [{ noChangeBand: { basis: "relative", amount: "2%" } }, "At noChangeBand.amount: expected a number"],
    [{ floors: { "9a": 85 } }, "At floors.9a: expected a text"],
    [{ ragColumn: true }, "At ragColumn: expected leave or write"],
  ])("are refused with the path of the fault: %j", async (settings, fault) => {
    await opened(["Target"], [...FIGURES, percent(0.9)]);
    const outcome = await changeSettings(settings);
    expect(outcome.kind === "refused" && outcome.refusal.sentence).toContain(fault);
  });

  it("are kept whole and added to: a floor beside a floor", async () => {
    await opened(["Target"], [...FIGURES, percent(0.9)]);
    await changeSettings({ floors: { "1": "80%" } });
    const outcome = await changeSettings({ floors: { "2": "70%" } });
    expect(outcome.kind === "done" && outcome.settings.floors).toEqual({ "1": "80%", "2": "70%" });
    expect(await check(ACTIVE)).toMatchObject({ settings: { floors: { "1": "80%", "2": "70%" } } });
  });
});
