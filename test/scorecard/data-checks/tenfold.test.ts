import { remarksOn, row } from "./remarks-on";

describe("a figure far from its neighbours", () => {
  it("is remarked on where it is about ten times or a tenth of them", () => {
    expect(
      remarksOn("tenfold", [
        row("Visits in time", "87.0% 8.6% 85.0% 88.0% 90.0%"),
        row("Referrals", "628 683 6900 776 602"),
      ]),
    ).toEqual([
      "D2 8.6% is about a tenth of the row's other figures (87.0%): check the decimal point.",
      "E3 6,900 is about ten times the row's other figures (683): check the decimal point.",
    ]);
  });

  it.each([
    [row("Referrals", "628 683 690 776 1200"), "twice as much is a rise"],
    [row("Alerts", "1 2 1 12 1"), "small counts leap"],
    [row("Cases", "9 10 1 11 10"), "a small count may fall"],
    [row("Reviews", "0.5% 10.0% 2.0% 4.7% 0.3%"), "the row leaps anyway"],
    [row("Visits", "87% 86% 8.6% 8.7% 88%"), "two figures agree"],
    [row("Visits", "87% 8.7% 86%"), "two others are too few"],
    [row("Visits", "50% 0% 57% 60% 55%"), "nought is no slip of the point"],
  ])("goes unsaid in %j since %s", (quiet) => {
    expect(remarksOn("tenfold", [quiet])).toEqual([]);
  });
});
