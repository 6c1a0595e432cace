import { remarksOn, row } from "./remarks-on";

describe("mixed decimals in a row", () => {
  it("are remarked on once, at the first figure that is not as most are", () => {
    expect(
      remarksOn("mixedDecimals", [
        row("Visits", "98.6% 97.80% 96.2% 97.60% 98.2%"),
        row("Days lost", "6.00 6.7 6.04 6.53"),
        row("Homes", "65% 68% 66.7% 68.1%"),
      ]),
    ).toEqual([
      "D2 97.80% has 2 decimals and the row's other figures 1: show them in the same way.",
      "D3 6.7 has 1 decimal and the row's other figures 2: show them in the same way.",
      "C4 65% has 0 decimals and the row's other figures 1: show them in the same way.",
    ]);
  });

  it.each([
    [row("Visits", "98.6% 100% 0% 97.6%"), "nought and all are written short"],
    [row("Referrals", "6 6.5 7"), "whole counts stand among averages"],
    [row("Visits", "98% 97% 67% 5%"), "all are alike"],
    [
      {
        name: "Rate",
        figures: [
          [6.5, "6.5"],
          [6.25, "6.25"],
          [6, "6"],
        ] as const,
      },
      "General drops noughts",
    ],
  ])("go unsaid in %j since %s", (quiet) => {
    expect(remarksOn("mixedDecimals", [quiet])).toEqual([]);
  });
});
