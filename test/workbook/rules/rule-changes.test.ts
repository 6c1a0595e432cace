import { areasIn } from "../../../src/workbook/area";
import { ruleChanges } from "../../../src/workbook/rules/rule-changes";
import type { FoundRule } from "../../../src/workbook/read/found-rule";
import type { PlannedRule } from "../../../src/workbook/rules/planned-rule";

const areas = areasIn("C5:M9,C12:M20") ?? [];
const planned: PlannedRule = {
  areas,
  formula: "=NUMBERVALUE(C5)>0.9",
  formulaFromA1: "=NUMBERVALUE(A1)>0.9",
  fill: "#C6EFCE",
  font: "#006100",
  numberFormat: null,
  rows: [4],
};
const found: FoundRule = {
  id: "1",
  type: "Custom",
  formula: planned.formula,
  fill: "#c6efce",
  font: "#006100",
  areas: areasIn("Sheet1!C12:M20,Sheet1!C5:M9"),
};

describe("a rule that is there already", () => {
  it.each([
    ["as it was written", {}],
    ["with Excel's prefix for newer functions", { formula: "=_xlfn.NUMBERVALUE(C5)>0.9" }],
    ["relative to the first cell of the sheet", { formula: "=NUMBERVALUE(A1)>0.9" }],
  ])("%s stays", (_, change) => {
    expect(ruleChanges([planned], [{ ...found, ...change }])).toEqual({ takeOff: [], putOn: [] });
  });

  it.each([
    ["another threshold", { formula: "=NUMBERVALUE(C5)>0.8" }],
    ["another row", { formula: "=NUMBERVALUE(C6)>0.9" }],
    ["another colour", { fill: "#FF0000" }],
    ["fewer cells", { areas: areasIn("C5:M9") }],
    ["cells that could not be read", { areas: null }],
  ])("with %s is put on anew", (_, change) => {
    const changes = ruleChanges([planned], [{ ...found, ...change }]);
    expect(changes).toEqual({ takeOff: [{ ...found, ...change }], putOn: [planned] });
  });

  it("twice comes off once", () => {
    const copy = { ...found, id: "2" };
    expect(ruleChanges([planned], [found, copy])).toEqual({ takeOff: [copy], putOn: [] });
  });
});
