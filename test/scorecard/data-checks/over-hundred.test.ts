import { remarksOn, row } from "./remarks-on";

describe("a percentage over 100", () => {
  it("is remarked on, at its cell", () => {
    expect(remarksOn("overHundred", [row("Visits in time", "98% 104% 97% 100%", "90%")])).toEqual([
      "D2 104% is more than 100%: check that this is right.",
    ]);
  });

  it.each([
    [row("Visits in time", "98% 104% 97%", "110%"), "the target is over 100%"],
    [row("Occupancy of beds", "98% 104% 97%"), "the name speaks of occupancy"],
    [row("Spend as a share of budget", "98% 104% 97%"), "the name speaks of a budget"],
    [row("Change since last year", "98% 104% 97%"), "the name speaks of change"],
    [row("Visits in time", "120% 104% 97%"), "half of the row is over 100%"],
    [row("Referrals", "98 104 97"), "it is no percentage"],
  ])("goes unsaid in %j since %s", (quiet) => {
    expect(remarksOn("overHundred", [quiet])).toEqual([]);
  });
});
