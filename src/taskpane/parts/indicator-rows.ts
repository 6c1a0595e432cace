import type { IndicatorAssessment, SectionAssessment, SheetAssessment } from "../../scorecard/assessment";
import { a1Address, type A1Address } from "../../scorecard/sheet/position";

/** An indicator with where it stands, as the pane's lists show it. */
export interface IndicatorRow {
  readonly key: string;
  readonly sheet: string;
  readonly section: SectionAssessment;
  readonly sectionKey: string;
  readonly indicator: IndicatorAssessment;
  /** Its latest figure, or its name where it has none. */
  readonly cell: A1Address;
}

/** A section as a filter offers it; the sheet stands before the title where there are several sheets. */
export interface SectionChoice {
  readonly key: string;
  readonly title: string;
}

const sectionKeyOf = (sheet: SheetAssessment, at: number): string => `${sheet.sheet} ${String(at)}`;

/** Every indicator of some sheets, in the order of the sheets. */
export const indicatorRowsOf = (sheets: readonly SheetAssessment[]): IndicatorRow[] =>
  sheets.flatMap((sheet) =>
    sheet.sections.flatMap((section, at) =>
      section.indicators.map((indicator) => ({
        key: `${sheet.sheet} ${String(at)} ${String(indicator.row)}`,
        sheet: sheet.sheet,
        section,
        sectionKey: sectionKeyOf(sheet, at),
        indicator,
        cell: a1Address(indicator.row, indicator.latest?.period.column ?? section.columns.name),
      })),
    ),
  );

/** The sections that a filter offers, in the order of the sheets. */
export const sectionChoicesOf = (sheets: readonly SheetAssessment[]): SectionChoice[] =>
  sheets.flatMap((sheet) =>
    sheet.sections.map(({ title }, at) => {
      const name = title.trim() === "" ? `Section ${String(at + 1)}` : title.trim();
      return { key: sectionKeyOf(sheet, at), title: sheets.length > 1 ? `${sheet.sheet}: ${name}` : name };
    }),
  );

/** What a button or a list calls an indicator: `ID 9a`, or its name where it has no ID. */
export const shortName = ({ id, name }: Pick<IndicatorAssessment, "id" | "name">): string =>
  id === null ? name : `ID ${id}`;
