import { assessed } from "../../kit/assessed";
import { dataCheck } from "../../../src/scorecard/data-checks/data-check";
import { DATA_CHECKS } from "../../../src/scorecard/data-checks/data-checks";
import { dataRemarks, remarksBy } from "../../../src/scorecard/data-checks/data-remarks";
import { problemGroupsBy } from "../../../src/taskpane/problems-tab/problem-groups";
import { gridOfText } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";
import { addressAt } from "../../../src/scorecard/sheet/position";

test("on the published scorecard there are five remarks, each of which a reader can see for themselves", () => {
  expect(
    dataRemarks(assessed(referenceGrid()).sections).map((remark) => `${remark.kind} ${addressAt(remark)}`),
  ).toEqual([
    "mixedDecimals I56",
    "mixedDecimals C86",
    "notSumOfParts I89",
    "notSumOfParts K89",
    "notSumOfParts L89",
  ]);
});

describe("a check that is added to the table", () => {
  const table = {
    ...DATA_CHECKS,
    noTarget: dataCheck({
      weight: "form",
      title: "Rows without a target",
      meaning: "Nothing tells whether they do well.",
      find: ({ indicators, columns }) =>
        indicators
          .filter(({ target }) => target.kind === "none")
          .map(({ row, name }) => ({ row, column: columns.name, facts: { name } })),
      sentence: ({ name }) => `${name} has no target.`,
    }),
  };
  const sheet = assessed(
    gridOfText([
      ["ID", "Indicator", "Apr-24", "May-24", "Target"],
      ["1", "Visits", "80%", "104%", "90%"],
      ["2", "Calls", "70%", "72%", "Monitor"],
    ]),
  );
  const problems = remarksBy(table, sheet.sections);

  it("is made beside the others, each remark at its cell", () => {
    expect(problems.map((remark) => `${remark.kind} ${addressAt(remark)} ${remark.what}`)).toEqual([
      "overHundred D2 104% is more than 100%: check that this is right.",
      "noTarget B3 Calls has no target.",
    ]);
  });

  it("is listed by the pane under its title, after what weighs more", () => {
    expect(problemGroupsBy(table, [{ ...sheet, problems }])).toMatchObject([
      { title: "Percentages over 100", count: 1 },
      { title: "Rows without a target", meaning: "Nothing tells whether they do well.", count: 1 },
    ]);
  });
});
