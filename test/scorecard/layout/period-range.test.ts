import { readPeriodHeader } from "../../../src/scorecard/layout/period";

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe("a heading that spans months", () => {
  it.each([
    ["Apr-Jun 2024", "quarter", "2024-04-01", "2024-07-01"],
    ["April to June 2024", "quarter", "2024-04-01", "2024-07-01"],
    ["Jul – Sep '24", "quarter", "2024-07-01", "2024-10-01"],
    ["Jan-Mar 2024/25", "quarter", "2025-01-01", "2025-04-01"],
    ["Dec 24 - Feb 25", "quarter", "2024-12-01", "2025-03-01"],
    ["Apr-Sep 2024", "half", "2024-04-01", "2024-10-01"],
    ["Apr 23 - Mar 24", "year", "2023-04-01", "2024-04-01"],
  ])("%s is a %s", (text, kind, start, end) => {
    expect(readPeriodHeader(text, text)).toEqual({
      label: text,
      kind,
      order: day(start),
      start: day(start),
      end: day(end),
    });
  });

  it("of no said year has a place in the year only", () => {
    expect(readPeriodHeader("Apr-Jun", "Apr-Jun")).toMatchObject({ kind: "quarter", order: 4, start: null });
  });

  it.each(["Apr-May 2024", "Apr 23 - Mar 25", "Home-Out 2024", "Mon-Wed"])("%s is no period", (text) => {
    expect(readPeriodHeader(text, text)).toBeNull();
  });
});
