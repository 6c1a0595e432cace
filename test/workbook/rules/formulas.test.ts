import { isOwnFormula } from "../../../src/workbook/rules/own-rules";
import { placed, stillSays } from "../../../src/workbook/rules/formula-text";
import { stateConditions } from "../../../src/workbook/rules/state-conditions";
import { gridOf } from "../../kit/grid-of";
import { arrowRules, figureRules } from "./planned";

const AT = { top: 4, left: 2, bottom: 4, right: 2 };
const said = (value: string | number | boolean) => placed(stillSays(13, value), AT);

describe("the test that a cell still says what it said", () => {
  it.each([
    [0.9, "$N5=0.9"],
    [0, "AND(ISNUMBER($N5),$N5=0)"],
    [-5, "$N5=-5"],
    ["Below 8%", 'EXACT($N5,"Below 8%")'],
    ['5" nails', 'EXACT($N5,"5"" nails")'],
    ["", '$N5=""'],
    [true, "$N5=TRUE"],
  ])("%p is %s", (value, formula) => {
    expect(said(value)).toBe(formula);
  });

  it("keeps within the 255 characters that Excel allows a text in a formula", () => {
    const name = "a".repeat(300);
    expect(said(name)).toBe(`AND(LEN($N5)=300,EXACT(LEFT($N5,250),"${"a".repeat(250)}"))`);
  });
});

describe("the conditions of the states", () => {
  const bound = (value: number, inclusive = true) => ({ value, inclusive });
  const from = (value: number) => ({ from: bound(value), to: null });

  it("exclude one another: 90% at 15%", () => {
    expect(stateConditions({ blue: null, green: from(0.9), amber: from(0.765) }, "x", 0)).toEqual([
      { state: "green", conditions: ["x>=0.9"] },
      { state: "amber", conditions: ["x>=0.765", "x<0.9"] },
      { state: "red", conditions: ["x<0.765"] },
    ]);
  });

  it("have no amber where nothing is near: a target of 0", () => {
    const upTo = { from: null, to: bound(0) };
    expect(stateConditions({ blue: null, green: upTo, amber: upTo }, "x", 0)).toEqual([
      { state: "green", conditions: ["x<=0"] },
      { state: "red", conditions: ["x>0"] },
    ]);
  });

  it("tell a fourth state from the third: 90% at 15% is blue from 103.5%", () => {
    const bounds = { blue: from(1.035), green: from(0.9), amber: from(0.765) };
    expect(stateConditions(bounds, "x", 0)).toEqual([
      { state: "blue", conditions: ["x>=1.035"] },
      { state: "green", conditions: ["x>=0.9", "x<1.035"] },
      { state: "amber", conditions: ["x>=0.765", "x<0.9"] },
      { state: "red", conditions: ["x<0.765"] },
    ]);
  });

  it("are written in what the cell holds: points, and millions", () => {
    expect(
      stateConditions({ blue: null, green: from(0.9), amber: from(0.765) }, "x", -2)[0]?.conditions,
    ).toEqual(["x>=90"]);
    expect(
      stateConditions({ blue: null, green: from(1_100_000), amber: from(935_000) }, "x", 6)[2]?.conditions,
    ).toEqual(["x<0.935"]);
  });
});

describe("the rules of a sheet", () => {
  const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Target", "Direction of travel"];
  const row = (id: string): (string | readonly [number, string])[] => [
    id,
    `Visits on time ${id}`,
    [0.8, "80.0%"],
    [0.7, "70.0%"],
    [0.9, "90.0%"],
    "",
  ];
  const rows = (count: number) =>
    gridOf([HEADER, ...Array.from({ length: count }, (_, at) => row(String(at)))]);

  it("read as a person would write them", () => {
    expect(figureRules(rows(3)).map(({ formula }) => formula)).toEqual([
      '=AND(N("ScorecardRAG")=0,$E2=0.9,ISNUMBER(C2),ROUND(C2,3)>=0.9)',
      '=AND(N("ScorecardRAG")=0,$E2=0.9,ISNUMBER(C2),ROUND(C2,3)>=0.765,ROUND(C2,3)<0.9)',
      '=AND(N("ScorecardRAG")=0,$E2=0.9,ISNUMBER(C2),ROUND(C2,3)<0.765)',
    ]);
  });

  it("are as many for 300 rows as for 3, and as long", () => {
    const [few, many] = [3, 300].map((count) => [...figureRules(rows(count)), ...arrowRules(rows(count))]);
    expect(many?.map(({ formula }) => formula)).toEqual(few?.map(({ formula }) => formula));
    expect(many?.map(({ areas }) => areas.length)).toEqual(few?.map(({ areas }) => areas.length));
  });

  it("carry the add-in's mark, and nobody else's does", () => {
    expect(figureRules(rows(1)).every(({ formula }) => isOwnFormula(formula))).toBe(true);
    expect(isOwnFormula('=A1="ScorecardRAG"')).toBe(false);
  });

  it("tell rows with one target but another polarity apart by words in their names, however many they are", () => {
    const names = (count: number) =>
      gridOf([
        HEADER,
        ...Array.from({ length: count }, (_, at) => {
          const [id, , ...others] = row(String(at));
          return [id ?? "", at % 2 === 0 ? `Visits completed ${at}` : `Children missing ${at}`, ...others];
        }),
      ]);
    const [few, many] = [60, 600].map((count) => figureRules(names(count)));
    expect(many?.length).toBe(few?.length);
    expect(many?.some(({ formula }) => formula.includes("ISNUMBER(SEARCH("))).toBe(true);
  });
});
