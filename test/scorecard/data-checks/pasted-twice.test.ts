import { remarksOn, row } from "./remarks-on";

describe("a period that repeats the one before in every row", () => {
  it("is remarked on at its heading", () => {
    expect(
      remarksOn("pastedTwice", [
        row("Visits", "80% 82% 85% 85%"),
        row("Plans", "70% 71% 75% 75%"),
        row("Referrals", "61 62 65 65"),
        row("Reviews", "_ _ 50% _"),
      ]),
    ).toEqual([
      "F1 All 3 figures of Jul-24 that could be compared are the same as for Jun-24: check that they are not last period's.",
    ]);
  });

  it.each([
    [["80% 85% 85%", "70% 75% 75%", "61 65 66"], "one row moved"],
    [["80% 85% 85%", "70% 75% 75%"], "two rows are too few"],
    [["0 0 0", "100% 100% 100%", "0 0 0", "85% 85% 85%"], "none and all stay what they are"],
    [["3 2 2", "1 2 2", "5 2 2"], "all are alike"],
    [["80% 80% 80% 90%", "70% 70% 70% 60%", "61 61 61 62"], "most periods repeat the one before"],
  ])("goes unsaid in %j since %s", (figures) => {
    const rows = figures.map((ofRow, at) => row(`Measure ${at}`, ofRow));
    expect(remarksOn("pastedTwice", rows)).toEqual([]);
  });
});
