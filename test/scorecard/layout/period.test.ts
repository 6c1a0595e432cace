import { isoDate, readPeriodHeader } from "../../../src/scorecard/layout/period";

const started = (text: string, value: string | number = text) => {
  const period = readPeriodHeader(value, text);
  return period === null ? null : [period.kind, period.start === null ? null : isoDate(period.start)];
};

describe("a period's heading", () => {
  it.each([
    ["Apr-24", "month", "2024-04-01"],
    ["April 2024", "month", "2024-04-01"],
    ["Apr 24", "month", "2024-04-01"],
    ["2024-04", "month", "2024-04-01"],
    ["Sept 2024", "month", "2024-09-01"],
    ["Q1 2024/25", "quarter", "2024-04-01"],
    ["Q4 24-25", "quarter", "2025-01-01"],
    ["2024/25 Q2", "quarter", "2024-07-01"],
    ["Quarter 2", "quarter", null],
    ["Year end 2023/24", "year", "2023-04-01"],
    ["2023/24", "year", "2023-04-01"],
    ["H1 2024", "half", "2024-04-01"],
    ["Week 12", "week", null],
    ["w/e 05/04/24", "week", "2024-03-30"],
    ["Last quarter", "relative", null],
    ["Apr-24 (prov)", "month", "2024-04-01"],
    ["Apr\n2024", "month", "2024-04-01"],
    ["Apr-24*", "month", "2024-04-01"],
    ["Actual Apr-24", "month", "2024-04-01"],
    ["Apr-24 outturn", "month", "2024-04-01"],
    ["Jan 2024/25", "month", "2025-01-01"],
    ["Apr", "month", null],
    ["Q1 (Apr - Jun) 2024/25", "quarter", "2024-04-01"],
    ["2024-Q3", "quarter", "2024-10-01"],
    ["W/E 5 April 2024", "week", "2024-03-30"],
    ["As at 31 March 2024", "day", "2024-03-31"],
    ["FY24/25", "year", "2024-04-01"],
  ])("%j is a %s from %s", (text, kind, start) => {
    expect(started(text)).toEqual([kind, start]);
  });

  it("is a real date in any display format", () => {
    expect(started("Apr-24", 45383)).toEqual(["month", "2024-04-01"]);
    expect(started("01/04/2024", 45383)).toEqual(["month", "2024-04-01"]);
    expect(started("April 2024", 45397)).toEqual(["month", "2024-04-01"]);
  });

  it("is a date whose column is too narrow to draw it, named as a month", () => {
    expect(readPeriodHeader(45383, "#####")).toMatchObject({ label: "Apr-24", kind: "month" });
  });

  it("is a date of the 1904 date system where it is drawn as one", () => {
    expect(started("Apr-24", 43921)).toEqual(["month", "2024-04-01"]);
    expect(started("1 May 2024", 43951)).toEqual(["month", "2024-05-01"]);
  });

  it.each(["Target", "87.0%", "Mary", "12", "Maybe 24", "2024/29", ""])("is not %j", (text) => {
    expect(started(text)).toBeNull();
  });

  it("is not a figure", () => {
    expect(started("87.0%", 0.87)).toBeNull();
    expect(started("1,036", 1036)).toBeNull();
    expect(started("£45,000.00", 45000)).toBeNull();
    expect(started("33000r", 33000)).toBeNull();
  });
});
