import { effectiveLooks } from "../../../src/workbench/calculation/conditional-formats";
import type { ConditionalFormat, DifferentialStyle, Workbook } from "../../../src/workbench/model";
import { areaAt, sheetIn, workbookOf, type WrittenCell } from "../../kit/workbook-of";

const RED: DifferentialStyle = { fill: "#FFC7CE", fontColor: "#9C0006" };
const GREEN: DifferentialStyle = { fill: "#C6EFCE", fontColor: "#006100" };

interface Written {
  readonly on: string;
  readonly formula: string;
  readonly style?: DifferentialStyle;
  readonly stopIfTrue?: boolean;
}

/** Rules named first, second, … in the order of their priority. */
const NAMES = ["first", "second", "third", "fourth"];

function ruled(workbook: Workbook, ...rules: Written[]): Workbook {
  sheetIn(workbook, "Sheet1").conditionalFormats = rules.map(
    ({ on, formula, style = RED, stopIfTrue = false }, priority): ConditionalFormat => ({
      id: NAMES[priority] ?? String(priority),
      areas: on.split(",").map(areaAt),
      priority,
      stopIfTrue,
      rule: { kind: "custom", formula, style },
    }),
  );
  return workbook;
}

const sheetOf = (rows: WrittenCell[][], ...rules: Written[]): Workbook =>
  ruled(workbookOf({ Sheet1: rows }), ...rules);

const looksOf = (workbook: Workbook, address: string) =>
  effectiveLooks(workbook, sheetIn(workbook, "Sheet1"), areaAt(address));

/** The addresses, of those asked, where some rule applies. */
function ruledCells(workbook: Workbook, address: string): string[] {
  const looks = looksOf(workbook, address);
  const area = areaAt(address);
  const found: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (looks(row, column).rules.length > 0) found.push(`${"ABCDEFGH".charAt(column)}${row + 1}`);
    }
  }
  return found;
}

test("a rule is relative to its first cell, and its absolute references stay", () => {
  const workbook = sheetOf(
    [
      [0.7, 0.9, 0.8],
      [0.7, 0.9, 0.6],
    ],
    { on: "A1:B2", formula: "=A1<$C1" },
  );
  expect(ruledCells(workbook, "A1:C2")).toEqual(["A1"]);
});

test("a rule over several areas is relative to the first one, also where that is not the uppermost", () => {
  const workbook = sheetOf([[1], [2], [3], [4]], { on: "A3,A1", formula: "=A4=4" });
  expect(ruledCells(workbook, "A1:A4")).toEqual(["A3"]);
});

test("a rule over whole columns is evaluated where it is asked about", () => {
  const workbook = sheetOf([[1], [2], [3]], { on: "A:B", formula: "=A1>1" });
  expect(ruledCells(workbook, "A2:B3")).toEqual(["A2", "A3"]);
});

test("the higher priority wins property by property, and both rules are named", () => {
  const workbook = sheetOf(
    [[1]],
    { on: "A1", formula: "=TRUE", style: { fill: "#FFC7CE" } },
    { on: "A1", formula: "=A1=1", style: { ...GREEN, bold: true } },
    { on: "A1", formula: "=A1=2", style: { italic: true } },
  );
  expect(looksOf(workbook, "A1")(0, 0)).toEqual({
    fill: "#FFC7CE",
    fontColor: "#006100",
    bold: true,
    rules: ["first", "second"],
  });
});

test("below a true rule that stops nothing applies; a false one stops nothing", () => {
  const rules: Written[] = [
    { on: "A1:A2", formula: "=A1=1", style: { bold: true }, stopIfTrue: true },
    { on: "A1:A2", formula: "=TRUE", style: GREEN },
  ];
  const looks = looksOf(sheetOf([[1], [2]], ...rules), "A1:A2");
  expect(looks(0, 0)).toEqual({ bold: true, rules: ["first"] });
  expect(looks(1, 0)).toEqual({ ...GREEN, rules: ["second"] });
});

test("more rules than the engine has properties to tell them apart by", () => {
  const workbook = sheetOf([[1, 2, 3]]);
  sheetIn(workbook, "Sheet1").conditionalFormats = Array.from({ length: 25 }, (_, at) => ({
    id: `rule ${at}`,
    areas: [areaAt("A1:C1")],
    priority: at,
    stopIfTrue: false,
    rule: { kind: "custom", formula: `=MOD(${at},3)+1=A1`, style: RED },
  }));
  const looks = looksOf(workbook, "A1:C1");
  const expected = (column: number) =>
    Array.from({ length: 25 }, (_, at) => at)
      .filter((at) => at % 3 === column)
      .map((at) => `rule ${at}`);
  expect([0, 1, 2].map((column) => looks(0, column).rules)).toEqual([0, 1, 2].map(expected));
});

test("what a rule cannot be evaluated for is said, and the others still are", () => {
  const workbook = sheetOf(
    [[1]],
    { on: "A1", formula: '=IFERROR(GETPIVOTDATA("x",A1),TRUE)' },
    { on: "A1", formula: "=AND(A1=1," },
    { on: "A1", formula: "=A1=1", style: GREEN },
  );
  const sheet = sheetIn(workbook, "Sheet1");
  sheet.conditionalFormats.push({
    id: "bars",
    areas: [areaAt("A1")],
    priority: 9,
    stopIfTrue: false,
    rule: { kind: "other", type: "dataBar", formulas: [], style: {}, sourceXml: "" },
  });
  const looks = looksOf(workbook, "A1");
  expect(looks(0, 0)).toEqual({ ...GREEN, rules: ["third"] });
  expect([...looks.notEvaluated].sort((one, other) => one.id.localeCompare(other.id))).toEqual([
    { id: "bars", why: 'a rule of the kind "dataBar" is not evaluated' },
    { id: "first", why: "the function GETPIVOTDATA is not known" },
    { id: "second", why: "the formula is not understood" },
  ]);
});

test("a rule may speak of another sheet and of a defined name", () => {
  const workbook = ruled(
    workbookOf({ Sheet1: [[5, 6]], Aims: [[5]] }),
    { on: "A1:B1", formula: "=A1=Aims!$A$1" },
    { on: "A1:B1", formula: "=A1=Aim+1" },
  );
  workbook.names = [{ name: "Aim", formula: "=Aims!$A$1" }];
  const looks = looksOf(workbook, "A1:B1");
  expect(looks(0, 0).rules).toEqual(["first"]);
  expect(looks(0, 1).rules).toEqual(["second"]);
});

test("a formula's cell counts as what it stores", () => {
  const workbook = sheetOf([["=1+1"]], { on: "A1", formula: "=A1=7" });
  const cell = sheetIn(workbook, "Sheet1").cells.get(0)?.get(0);
  if (cell !== undefined) cell.value = 7;
  expect(ruledCells(workbook, "A1")).toEqual(["A1"]);
});

test.each<[formula: string, value: WrittenCell, isTrue: boolean]>([
  ['=_xlfn.NUMBERVALUE(A1,".",",")=0.87', "87.0%", true],
  ['=NUMBERVALUE(A1,".",",")=1036', "1,036", true],
  ['=NUMBERVALUE(A1,",",".")=1036.5', "1.036,5", true],
  ['=NUMBERVALUE(LEFT(A1,FIND("%",A1)),".",",")=0.67', "67% (4)", true],
  ['=NUMBERVALUE(SUBSTITUTE(A1,"r",""),".",",")=100.8', "100.8r", true],
  ['=IFERROR(NUMBERVALUE(A1,".",",")<1,FALSE)', "NYC", false],
  ['=NUMBERVALUE(A1,".",",")<1', "NYC", false],
  ['=EXACT(A1,"Below 8%")', "Below 8%", true],
  ['=EXACT(A1,"below 8%")', "Below 8%", false],
  ["=ROUND(A1,3)<0.765", 0.765, false],
  ["=ROUND(A1,3)<0.765", 0.7644, true],
  ["=ROUND(A1,3)>=0.765", 0.7645, true],
  ["=ISNUMBER(A1)", 0.5, true],
  ["=ISNUMBER(A1)", "0.5", false],
  ["=ISTEXT(A1)", "0.5", true],
  ["=ISTEXT(A1)", null, false],
  ['=N("ScorecardRAG")=0', 1, true],
  ["=N(A1)=5", 5, true],
  ["=LEN(A1)=4", " a b", true],
  ['=TRIM(A1)<>""', "  ", false],
  ['=RIGHT(A1,1)="r"', "100.8r", true],
  ['=OR(A1="▲",A1="▼")', "▲", true],
  ["=AND(ISNUMBER(A1),A1=0)", null, false],
  ["=A1=0", null, true],
  ['=A1=""', null, true],
  ["=ISERROR(A1)", { error: "#DIV/0!" }, true],
  ["=A1=TRUE", true, true],
])("%s over %j: %s", (formula, value, isTrue) => {
  expect(ruledCells(sheetOf([[value]], { on: "A1", formula }), "A1")).toEqual(isTrue ? ["A1"] : []);
});
