import { readFileSync } from "node:fs";
import type { Report, ReportedIndicator } from "../../src/actions/report";

/** The report that the runner leaves in a file. */
export type FileReport = Report & {
  readonly host: { readonly requests: number; readonly requestBytes: number; readonly responseBytes: number };
};

export function reportIn(path: string): FileReport {
  const report: FileReport = JSON.parse(readFileSync(path, "utf8"));
  return report;
}

export const indicatorsIn = (report: FileReport): ReportedIndicator[] =>
  report.sheets.flatMap(({ sections }) => sections).flatMap(({ indicators }) => [...indicators]);

/** The IDs of the breaches that nobody has written about, in the order of the sheet. */
export const missingIn = (report: FileReport): string =>
  indicatorsIn(report)
    .filter(({ breach, narrative }) => breach && narrative.state === "missing")
    .map(({ id }) => id)
    .join(" ");
