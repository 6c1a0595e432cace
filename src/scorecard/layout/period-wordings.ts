/** How a month is drawn where its own cell does not tell. */
export const MONTH_LABELS: readonly string[] = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

/** Months by the first three letters of their name, January 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_LABELS.map((name, at) => [name.toLowerCase(), at + 1]),
);

/** Periods named from today's point of view, in the order in which they lie (Rules, section 1). */
export const RELATIVE_PERIODS: readonly string[] = [
  "last year",
  "previous year",
  "prior year",
  "same period last year",
  "same quarter last year",
  "same month last year",
  "this year",
  "current year",
  "last quarter",
  "previous quarter",
  "this quarter",
  "current quarter",
  "last month",
  "previous month",
  "this month",
  "current month",
  "last week",
  "this week",
  "last period",
  "previous period",
  "previous",
  "this period",
  "current period",
  "latest period",
  "current",
  "latest",
];

/** Headers of a single column of values, for a sheet that shows one period only. */
export const VALUE_HEADERS: ReadonlySet<string> = new Set([
  "value",
  "actual",
  "actuals",
  "result",
  "performance",
  "results",
  "outturn",
  "score",
  "current",
  "current value",
  "current performance",
  "latest",
  "latest value",
  "latest result",
  "latest performance",
]);

/** How the figure itself is headed below a period, beside the numbers that it is made of. */
export const FIGURE_HEADERS: ReadonlySet<string> = new Set([
  "%",
  "rate",
  "percentage",
  "per cent",
  "percent",
]);

/** The month in which a council's financial year begins. */
export const FINANCIAL_YEAR_START = 4;
