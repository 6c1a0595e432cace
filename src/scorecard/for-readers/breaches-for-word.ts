import type { SheetAssessment } from "../assessment";
import { exceptionsOf, latestPeriodOf, NO_NARRATIVE, sheetsInWords, type Exception } from "./exceptions";

/** Something to paste: formatted for Word, and the same as plain text. */
export interface WordCopy {
  readonly html: string;
  readonly text: string;
}

/** The facts of a breach in their order, for both forms. */
const FACTS: readonly (readonly [heading: string, of: (exception: Exception) => string])[] = [
  ["ID", ({ id }) => id ?? ""],
  ["Indicator", ({ name }) => name],
  ["Figure", ({ figure, period }) => `${figure} (${period})`],
  ["Target", ({ target }) => target],
  ["How far off", ({ miss, statusName }) => `${statusName}: ${miss}`],
  ["Direction of travel", ({ travel }) => travel],
  ["Periods red in a row", ({ redPeriods }) => String(redPeriods)],
];

/**
 * The breaches of some sheets with their narratives, for a report in Word: a table of the facts, then under each section the
 * narratives. Everything that comes from the workbook is escaped; styles stand on the elements, where Word keeps them.
 */
export function breachesForWord(sheets: readonly SheetAssessment[]): WordCopy {
  const exceptions = exceptionsOf(sheets);
  const period = latestPeriodOf(sheets);
  const title = `Exceptions from ${sheetsInWords(sheets)}${period === null ? "" : `, ${period}`}`;
  if (exceptions.length === 0) {
    const nothing = "No indicator is in breach by its latest reported figure.";
    return { html: page(heading(2, title) + paragraph(nothing)), text: `${title}\n\n${nothing}\n` };
  }
  const sections = bySection(exceptions, sheets.length > 1);
  return {
    html: page(heading(2, title) + table(exceptions) + sections.map(sectionHtml).join("")),
    text: `${[title, ...sections.map(sectionText)].join("\n\n")}\n`,
  };
}

interface SectionOfBreaches {
  readonly title: string;
  readonly exceptions: readonly Exception[];
}

function bySection(exceptions: readonly Exception[], nameSheets: boolean): SectionOfBreaches[] {
  const sections: { title: string; exceptions: Exception[] }[] = [];
  for (const exception of exceptions) {
    const { sheet, section } = exception;
    const title = nameSheets ? `${sheet}: ${section}` : section;
    const last = sections.at(-1);
    if (last?.title === title) last.exceptions.push(exception);
    else sections.push({ title, exceptions: [exception] });
  }
  return sections;
}

const nameOf = ({ id, name }: Exception): string => (id === null ? name : `ID ${id}: ${name}`);

const factsInWords = ({
  figure,
  period,
  target,
  miss,
  travel,
  statusName,
  redPeriods,
}: Exception): string => {
  const run = redPeriods > 1 ? ` Red for ${String(redPeriods)} periods in a row.` : "";
  return `${statusName}. ${period}: ${figure} against a target of ${target}, ${miss}. ${travel}.${run}`;
};

const sectionText = ({ title, exceptions }: SectionOfBreaches): string =>
  [
    title,
    ...exceptions.map((exception) =>
      [nameOf(exception), factsInWords(exception), exception.narrative ?? NO_NARRATIVE].join("\n"),
    ),
  ].join("\n\n");

const FONT = "font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#000000";
const CELL = "border:1px solid #BFBFBF;padding:3pt 5pt;vertical-align:top;text-align:left";

const page = (inside: string): string =>
  `<html lang="en-GB"><head><meta charset="utf-8"></head><body style="${FONT}">${inside}</body></html>`;

const heading = (level: 2 | 3, words: string): string =>
  `<h${String(level)}>${escaped(words)}</h${String(level)}>`;

/** A narrative's own line breaks stay lines. */
const paragraph = (words: string, style = ""): string =>
  `<p style="margin:0 0 6pt 0;${style}">${escaped(words).replace(/\r\n|\r|\n/g, "<br>")}</p>`;

function table(exceptions: readonly Exception[]): string {
  const headings = FACTS.map(
    ([words]) => `<th scope="col" style="${CELL};background:#E7ECEF;font-weight:bold">${escaped(words)}</th>`,
  );
  const rows = exceptions.map((exception) => {
    const cells = FACTS.map(([, of]) => `<td style="${CELL}">${escaped(of(exception))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="border-collapse:collapse;${FONT}"><thead><tr>${headings.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function sectionHtml({ title, exceptions }: SectionOfBreaches): string {
  const breaches = exceptions.map((exception) => {
    const words = exception.narrative;
    return (
      paragraph(nameOf(exception), "font-weight:bold") +
      paragraph(factsInWords(exception)) +
      (words === null ? paragraph(NO_NARRATIVE, "font-style:italic") : paragraph(words))
    );
  });
  return heading(3, title) + breaches.join("");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
