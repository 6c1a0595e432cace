import { a1Address, columnIndex, columnLetters, rowIndex } from "../../../src/scorecard/sheet/position";

describe("cell addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column index %i is column %s", (index, letters) => {
    expect(columnLetters(columnIndex(index))).toBe(letters);
  });

  it("names a cell as Excel does, rows from 1", () => {
    expect(a1Address(rowIndex(21), columnIndex(2))).toBe("C22");
  });
});
