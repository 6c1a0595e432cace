import { assessed } from "../../kit/assessed";
import { dataRemarks } from "../../../src/scorecard/data-checks/data-remarks";
import { referenceGrid } from "../../kit/reference-grid";

test("on the published scorecard there are five remarks, each of which a reader can see for themselves", () => {
  expect(dataRemarks(assessed(referenceGrid()).sections).map(({ kind, cell }) => `${kind} ${cell}`)).toEqual([
    "mixedDecimals I56",
    "mixedDecimals C86",
    "notSumOfParts I89",
    "notSumOfParts K89",
    "notSumOfParts L89",
  ]);
});
