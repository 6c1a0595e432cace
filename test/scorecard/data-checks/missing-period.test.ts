import { remarksOn, row } from "./remarks-on";

const missing = (...headings: readonly string[]): string[] =>
  remarksOn(
    "periodMissing",
    [row("Referrals", headings.map((_, at) => String(20 + at)).join(" "))],
    headings,
  );

describe("a period missing between two others", () => {
  it("is remarked on at the period behind the gap", () => {
    expect(missing("Apr-24", "May-24", "Jul-24")).toEqual([
      "E1 Between May-24 and Jul-24 a month is missing: check that no column was left out.",
    ]);
    expect(missing("Dec-24", "Jan-25", "Apr-25", "May-25")).toEqual([
      "E1 Between Jan-25 and Apr-25 2 months are missing: check that no column was left out.",
    ]);
    expect(missing("Q1 2024/25", "Q2 2024/25", "Q4 2024/25")).toHaveLength(1);
    expect(missing("2019/20", "2020/21", "2022/23")).toHaveLength(1);
    expect(missing("w/e 05/04/24", "w/e 12/04/24", "w/e 26/04/24").join()).toContain("a week is missing");
  });

  it("is found where the newest stands first", () => {
    expect(missing("Jul-24", "May-24", "Apr-24").join()).toContain("Between May-24 and Jul-24");
  });

  it("goes unsaid for periods in a row, of no year, or chosen here and there", () => {
    expect(missing("Nov-24", "Dec-24", "Jan-25")).toEqual([]);
    expect(missing("Apr-24", "Jul-24", "Oct-24")).toEqual([]);
    expect(missing("Quarter 1", "Quarter 2", "Quarter 4")).toEqual([]);
    expect(missing("Apr-24", "Jul-24")).toEqual([]);
    expect(missing("Apr-20", "May-20", "Mar-22", "Jun-23")).toEqual([]);
  });
});
