import { workbookOf } from "../../kit/workbook-of";
import { builtAddIn } from "../../kit/built-add-in";
import { rag } from "../../kit/rag";
import { indicatorsIn, reportIn } from "../../kit/report-in";
import { TestFolder } from "../../kit/test-folder";

builtAddIn();
const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});

test("a settings file with other publishers' rules is followed, and the report says what was compared", async () => {
  const workbook = workbookOf({
    Scorecard: [
      ["ID", "Measures", "Apr-23", "Mar-24", "Apr-24", "Target", "SN av", "Red threshold"],
      ["1", "Visits in time", [0.8, "0%"], [0.96, "0%"], [0.95, "0%"], [0.9, "0%"], [0.87, "0%"], null],
      ["2", "Plans in time", [0.8, "0%"], [0.84, "0%"], [0.9, "0%"], [0.9, "0%"], [0.93, "0%"], [0.85, "0%"]],
    ],
  });
  const input = folder.save("rules.xlsx", workbook);
  const [report, settings] = [folder.at("report.json"), folder.at("settings.json")];
  folder.write(
    "settings.json",
    JSON.stringify({
      tolerance: { basis: "relative", amount: 0.05 },
      states: "redAmberGreenBlue",
      boundary: "worse",
      travelAgainst: "sameLastYear",
    }),
  );
  expect(await rag("check", input, "--report", report, "--settings", settings)).toEqual({
    status: 0,
    said: "",
  });
  const read = reportIn(report);
  expect(indicatorsIn(read).map(({ figures }) => figures.map(({ status }) => status))).toEqual([
    ["red", "blue", "blue"],
    ["red", "red", "amber"],
  ]);
  expect(indicatorsIn(read)[0]).toMatchObject({
    travel: { against: "sameLastYear", from: "Apr-23", to: "Apr-24" },
    movement: "better",
    benchmark: { text: "87%", value: 0.87, against: "better" },
  });
  expect(indicatorsIn(read)[1]?.benchmark?.against).toBe("worse");
  expect(read.totals).toMatchObject({ blue: 1, amber: 1 });
});
