import { createExcelHost } from "../../../src/workbench/host/excel-host";
import { newWorksheet } from "../../../src/workbench/model/new-workbook";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { History } from "../../../src/workbench/page/history";
import { areaAt, sheetIn, workbookOf } from "../../kit/workbook-of";

function opened(): { workbook: Workbook; history: History; type: (address: string, text: string) => void } {
  const workbook = workbookOf({ Sheet1: [["a", [0.5, "0.0%"]]], Sheet2: [["b"]] });
  const host = createExcelHost(workbook);
  const type = (address: string, text: string): void => {
    host.typeInto("Sheet1", address, text);
  };
  return { workbook, history: new History(workbook), type };
}

const valueIn = (workbook: Workbook, row: number, column: number, sheet = "Sheet1"): unknown =>
  sheetIn(workbook, sheet).cells.get(row)?.get(column)?.value;

describe("what was done to a workbook", () => {
  it("is undone and done again, step by step", () => {
    const { workbook, history, type } = opened();
    type("A1", "first");
    history.record("Typing in A1");
    type("B1", "70%");
    history.record("Typing in B1");
    expect(history.undo()?.label).toBe("Typing in B1");
    expect(valueIn(workbook, 0, 1)).toBe(0.5);
    expect(history.undo()?.label).toBe("Typing in A1");
    expect(valueIn(workbook, 0, 0)).toBe("a");
    expect(history.undo()).toBeNull();
    history.redo();
    history.redo();
    expect([valueIn(workbook, 0, 0), valueIn(workbook, 0, 1)]).toEqual(["first", 0.7]);
    expect(history.redo()).toBeNull();
  });

  it("is no step where nothing has changed", () => {
    const { history, type } = opened();
    type("A1", "a");
    expect(history.record("Typing in A1")).toBeNull();
  });

  it("leaves a cell that was new empty again", () => {
    const { workbook, history, type } = opened();
    type("C9", "new");
    history.record("Typing in C9");
    history.undo();
    expect(sheetIn(workbook, "Sheet1").cells.has(8)).toBe(false);
  });

  it("holds formats, rules, hidden rows, settings and sheets, whoever changed them", () => {
    const { workbook, history } = opened();
    const sheet = sheetIn(workbook, "Sheet1");
    const cell = sheet.cells.get(0)?.get(0);
    if (cell !== undefined) cell.style.font = { bold: true };
    sheet.conditionalFormats.push({
      id: "1",
      areas: [areaAt("A1:B2")],
      priority: 0,
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=TRUE", style: { fill: "#FFC7CE" } },
    });
    sheet.hiddenRows.add(4);
    workbook.settings.set("tolerance", 0.1);
    history.record("The add-in");
    workbook.worksheets.push(newWorksheet("Sheet3", 2));
    history.record("A new sheet");
    history.undo();
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
    history.undo();
    expect(sheet.cells.get(0)?.get(0)?.style.font).toBeUndefined();
    expect([sheet.conditionalFormats.length, sheet.hiddenRows.size, workbook.settings.size]).toEqual([
      0, 0, 0,
    ]);
    history.redo();
    history.redo();
    expect(sheetIn(workbook, "Sheet1")).toBe(sheet);
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(workbook.worksheets).toHaveLength(3);
  });

  it("does not undo what somebody else did in between", () => {
    const { workbook, history, type } = opened();
    type("A1", "mine");
    history.record("Typing in A1");
    type("B1", "90%");
    history.absorb();
    history.undo();
    expect([valueIn(workbook, 0, 0), valueIn(workbook, 0, 1)]).toEqual(["a", 0.9]);
  });

  it("can no longer be done again once something else is done", () => {
    const { history, type } = opened();
    type("A1", "one");
    history.record("Typing in A1");
    history.undo();
    type("A1", "two");
    history.record("Typing in A1");
    expect(history.next).toBeNull();
  });
});
