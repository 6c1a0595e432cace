import { breachesOf, breachesWith } from "../../../src/taskpane/breaches-tab/breaches";
import { assessed } from "../../kit/assessed";
import { referenceGrid } from "../../kit/reference-grid";
import { sheetOf } from "../../kit/judged-row";

const idsOf = (rows: ReturnType<typeof breachesOf>): string =>
  rows.map(({ indicator }) => indicator.id).join(" ");

describe("the order of breaches", () => {
  it("is worst first: by share of the target missed, then by periods red in a row", () => {
    const sheet = sheetOf([
      { target: "90%", figures: ["95%", "45%"] },
      { target: "90%", figures: ["30%", "30%"] },
      { target: "200", figures: ["90", "100"], name: "Visits completed" },
      { target: "0", figures: ["0", "1"] },
      { target: "90%", figures: ["95%", "80%"] },
    ]);
    expect(idsOf(breachesOf([sheet]))).toBe("4 2 3 1");
  });

  it("puts what breaches by another rule, though on target, last", () => {
    const sheet = sheetOf(
      [
        { target: "90%", figures: ["99%", "95%"] },
        { target: "90%", figures: ["95%", "45%"] },
      ],
      { breach: { kind: "redOrWorse" } },
    );
    expect(idsOf(breachesOf([sheet]))).toBe("2 1");
  });

  it("lists the published scorecard's eighteen, missed targets of 0 first", () => {
    const breaches = breachesOf([assessed(referenceGrid(), { polarity: { "36": "lower" } })]);
    expect(idsOf(breaches)).toBe("32 29 44 30 58 26 56 38b 38a 54 55 13 9a 50 21 19b 19c 19a");
    expect(breachesWith(breaches, "", "missing")).toHaveLength(12);
  });
});
