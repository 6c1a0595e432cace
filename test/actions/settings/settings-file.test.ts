import {
  applyRag,
  changeSettings,
  correctLayout,
  exportSettings,
  importSettings,
  previewSettings,
  readSettings,
} from "../../../src/actions";
import { rowIndex } from "../../../src/scorecard/sheet/position";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import { openInExcel, type InExcel } from "../../kit/office";
import { workbookOf, type WrittenCell } from "../../kit/workbook-of";
import { ACTIVE, coloursSeen, percent, SHEET } from "../../kit/on-the-sheet";

const ROWS: WrittenCell[][] = [
  ["Service", "What we count", "Apr-24", "May-24", "Level", "Direction of travel"],
  ["Repairs", "Repairs done in time", percent(0.95), percent(0.7), percent(0.9), "was here"],
];

let excel: InExcel;
const open = async () => {
  const workbook = workbookOf({ [SHEET]: ROWS });
  excel = await openInExcel(workbook);
  return workbook;
};
afterEach(() => {
  excel.close();
});

async function exported(): Promise<string> {
  const outcome = await exportSettings();
  if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
  return outcome.text;
}

const why = async (text: string): Promise<string> => {
  const outcome = await importSettings(text);
  return outcome.kind === "refused" ? outcome.refusal.sentence : "imported";
};

const kept = async () => {
  const outcome = await readSettings();
  if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
  return outcome.settings;
};

describe("a settings file", () => {
  it("carries all that a person decided into another workbook", async () => {
    await open();
    await correctLayout(SHEET, { kind: "header", headerRow: null, row: rowIndex(0) });
    await changeSettings({
      tolerance: { basis: "points", amount: 0.25 },
      polarity: { "Repairs done in time": "higher" },
      layout: { columns: [{ heading: "Level", role: "target" }] },
    });
    const [text, settings] = [await exported(), await kept()];
    excel.close();
    const other = await open();
    expect(await why(text)).toBe("imported");
    expect(await kept()).toEqual(settings);
    await applyRag(ACTIVE);
    expect(coloursSeen(other, "C2:D2")).toEqual(["ga"]);
  });

  it("holds no figure, no narrative and no saved original, and only what was decided", async () => {
    await open();
    await changeSettings({ compare: "stored", layout: { columns: [{ heading: "Level", role: "target" }] } });
    await applyRag(ACTIVE);
    expect(JSON.parse(await exported())).toEqual({
      kind: "scorecard-rag-settings",
      version: 1,
      settings: {
        compare: "stored",
        layout: {
          columns: [{ heading: "level", nth: 1, after: null, role: "target", beside: [] }],
          headers: [],
          rows: [],
          orders: [],
        },
      },
    });
  });

  it("adds to what is there: choices stay unless the file has others, settings that it leaves out stay", async () => {
    await open();
    await changeSettings({ colour: "latest", polarity: { "1": "higher", "2": "lower" } });
    await why('{"polarity": {"2": "band"}, "compare": "stored"}');
    expect(await kept()).toMatchObject({
      colour: "latest",
      compare: "stored",
      polarity: { "1": "higher", "2": "band" },
    });
  });

  it("is shown before it is kept: a preview changes nothing", async () => {
    await open();
    const preview = await previewSettings('{"compare": "stored"}');
    expect(preview).toMatchObject({ before: { compare: "displayed" }, after: { compare: "stored" } });
    expect(await kept()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ["not json", /The text is not JSON/],
    ["[1]", /At the settings: expected an object/],
    ['{"kind": "invoice"}', /At kind: expected "scorecard-rag-settings", got "invoice"/],
    ['{"kind": "scorecard-rag-settings", "settings": {}}', /At version: expected a whole number/],
    ['{"kind": "scorecard-rag-settings", "version": 2, "settings": {}}', /reads files up to version 1/],
    ['{"kind": "scorecard-rag-settings", "version": 1}', /At settings: expected an object/],
    [
      '{"kind": "scorecard-rag-settings", "version": 1, "settings": {}, "figures": []}',
      /At figures: a settings file has only kind, version, settings/,
    ],
    ['{"tolerance": {"basis": "points", "amount": "x"}}', /At tolerance\.amount: expected a number.*got "x"/],
    ['{"layout": {"columns": [{"heading": "A"}]}}', /At layout\.columns\.0\.role: expected id/],
  ])("that is none is refused with the path of its fault, and nothing is kept: %s", async (text, fault) => {
    await open();
    expect(await why(text)).toMatch(fault);
    expect(await kept()).toEqual(DEFAULT_SETTINGS);
  });
});
