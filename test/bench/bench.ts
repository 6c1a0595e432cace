import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CellValue, Grid } from "../../src/scorecard/sheet/grid";
import { DEFAULT_SETTINGS } from "../../src/scorecard/settings/settings";
import { addInReference, type Workbook, writeXlsx } from "../../src/workbench";
import { readSheets } from "../../src/workbook/read/read-sheet";
import { openInExcel } from "../kit/office";
import { SAMPLE, workbookIn } from "../kit/workbook-in";
import { timesAsLong } from "./best-times";
import { judgementAsBuilt, layoutAsBuilt, type Assess, type FindSections } from "./judgement-as-built";
import { largeScorecard } from "./large-scorecard";
import { readingToParsing } from "./reading-figures";

const PROJECT = resolve(__dirname, "../..");
const FOLDER = join(PROJECT, "out", "bench");
const SHEET = "Scorecard";
const ROWS = 5000;
const PERIODS = 36;

/** How long two pieces of work are measured against each other, in milliseconds. */
const PATIENCE = 4000;

/** What one Apply through the runner came to. */
interface Run {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly rules: number;
  readonly megabytes: number;
}

/** Runs the ribbon's Apply RAG on a workbook, in a process of its own so that its memory is its own. */
function apply(input: string): Run {
  const [out, report] = [join(FOLDER, "out.xlsx"), join(FOLDER, "report.json")];
  const peaks = mkdtempSync(join(tmpdir(), "peak-"));
  const words = [
    "run",
    "--silent",
    "rag",
    "--",
    "apply",
    input,
    "--out",
    out,
    "--report",
    report,
    "--sheet",
    SHEET,
  ];
  execFileSync("npm", words, {
    cwd: PROJECT,
    env: {
      ...process.env,
      PEAK_MEMORY: peaks,
      NODE_OPTIONS: `--require ${join(__dirname, "peak-memory.cjs")}`,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const kilobytes = readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), "utf8")));
  rmSync(peaks, { recursive: true });
  const read: unknown = JSON.parse(readFileSync(report, "utf8"));
  const host = typeof read === "object" && read !== null && "host" in read ? read.host : null;
  const count = (name: string): number => {
    const value: unknown = typeof host === "object" && host !== null ? Reflect.get(host, name) : null;
    if (typeof value !== "number") throw new Error(`The report has no ${name}`);
    return value;
  };
  const rules = workbookIn(out).worksheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
  return {
    requests: count("requests"),
    requestBytes: count("requestBytes"),
    responseBytes: count("responseBytes"),
    rules,
    megabytes: Math.max(...kilobytes) / 1024,
  };
}

/** The sheet as the add-in reads it through Office.js. */
async function gridOf(workbook: Workbook): Promise<Grid> {
  const excel = await openInExcel(workbook);
  try {
    const read = await excel.Excel.run((context) => readSheets(context, [{ kind: "named", name: SHEET }]));
    const [sheet] = read.kind === "read" ? read.sheets : [];
    if (sheet === undefined) throw new Error("The sheet could not be read");
    return sheet.grid;
  } finally {
    excel.close();
  }
}

/** How much longer judging takes than parsing the JSON that carries the same cells. */
async function judgingToParsing(workbook: Workbook, assess: Assess): Promise<number> {
  const grid = await gridOf(workbook);
  const json = JSON.stringify({ values: grid.values, text: grid.text });
  const parsed: { values: CellValue[][]; text: string[][] } = JSON.parse(json);
  const judge = (): unknown => assess({ ...grid, ...parsed }, DEFAULT_SETTINGS);
  return timesAsLong(PATIENCE, judge, () => JSON.parse(json));
}

/** How much longer understanding the layout of the larger workbook's sheet takes. */
async function layoutRatio(larger: Workbook, smaller: Workbook, findSections: FindSections): Promise<number> {
  const [large, small] = [await gridOf(larger), await gridOf(smaller)];
  return timesAsLong(
    PATIENCE,
    () => findSections(large),
    () => findSections(small),
  );
}

const whole = (number: number): string => Math.round(number).toLocaleString("en-GB");

/** `assess` is left out for a sheet so small that its few milliseconds say nothing. */
async function tell(title: string, path: string, assess?: Assess): Promise<Run> {
  const run = apply(path);
  const judging =
    assess === undefined
      ? ""
      : `  judging ${(await judgingToParsing(workbookIn(path), assess)).toFixed(2)} times parsing\n`;
  process.stdout.write(
    `${title}\n  requests ${run.requests}, request bytes ${whole(run.requestBytes)}, response bytes ${whole(run.responseBytes)}\n` +
      `  rules ${run.rules}\n${judging}  peak memory ${whole(run.megabytes)} MB\n`,
  );
  return run;
}

function generated(rows: number): string {
  const path = join(FOLDER, `${rows}.xlsx`);
  writeFileSync(path, writeXlsx(largeScorecard(rows, PERIODS), addInReference()));
  return path;
}

async function bench(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const assess = await judgementAsBuilt(join(FOLDER, "judgement"));
  await tell("The sample (96 indicators, 11 periods)", SAMPLE);
  const half = await tell(
    `Generated, ${whole(ROWS / 2)} × ${PERIODS} unrounded fractions`,
    generated(ROWS / 2),
    assess,
  );
  const full = await tell(
    `Generated, ${whole(ROWS)} × ${PERIODS} unrounded fractions`,
    generated(ROWS),
    assess,
  );
  const findSections = await layoutAsBuilt(join(FOLDER, "layout"));
  const layout = await layoutRatio(
    largeScorecard(ROWS, PERIODS),
    largeScorecard(ROWS / 2, PERIODS),
    findSections,
  );
  process.stdout.write(
    `Understanding the layout\n  ${whole(ROWS)} rows take ${layout.toFixed(2)} times as long as ${whole(ROWS / 2)}\n`,
  );
  const [numbers, text] = [readingToParsing("numbers", PATIENCE), readingToParsing("text", PATIENCE)];
  process.stdout.write(
    `Reading and colouring figures\n  numbers with formats ${numbers.toFixed(2)}, text ${text.toFixed(2)} times parsing\n`,
  );
  const perRow = (full.requestBytes - half.requestBytes) / (ROWS / 2);
  process.stdout.write(
    `A further row\n  request bytes ${perRow.toFixed(1)}, rules ${((full.rules - half.rules) / (ROWS / 2)).toFixed(3)}\n`,
  );
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
