import { openInExcel, type InExcel } from "../../kit/office";
import { workbookOf } from "../../kit/workbook-of";

let excel: InExcel;
beforeEach(async () => {
  excel = await openInExcel(
    workbookOf({
      Scorecard: [
        ["Indicator", "Apr-24"],
        ["Visits in time", [0.87, "0.0%"]],
      ],
    }),
  );
});
afterEach(() => {
  excel.close();
});

describe("Microsoft's own client library before the host", () => {
  it("reads values and what is drawn", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.load("values,text,address");
      await context.sync();
      expect(range.address).toBe("Scorecard!A1:B2");
      expect(range.values).toEqual([
        ["Indicator", "Apr-24"],
        ["Visits in time", 0.87],
      ]);
      expect(range.text).toEqual([
        ["Indicator", "Apr-24"],
        ["Visits in time", "87.0%"],
      ]);
    });
  });

  it("writes a value", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scorecard").getRange("B2").values = [[0.9]];
      await context.sync();
    });
    expect(excel.host.workbook.worksheets[0]?.cells.get(1)?.get(1)?.value).toBe(0.9);
  });
});
