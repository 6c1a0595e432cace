import { JSDOM } from "jsdom";

/** How a cell looks once every format that applies to it has been applied. Colours are `#RRGGBB`. */
export interface DrawnCell {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly text: string;
}

/** A cell of a page, with the number that it stores where it stores one. */
export interface PageCell extends DrawnCell {
  readonly stored: number | null;
}

/** A sheet's table on a page, row by row; a merged cell stands in every place that it covers. */
export interface PageTable {
  /** Null where the page does not say: it has one sheet only. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly (PageCell | undefined)[])[];
}

/** Reads the page that LibreOffice writes of a workbook: a table for each sheet, with a heading when there are several. */
export function tablesOfPage(html: string): PageTable[] {
  const { document } = new JSDOM(html).window;
  const names = [...document.querySelectorAll('a[name^="table"] em')].map((name) => name.textContent);
  return [...document.querySelectorAll("table")].map((table, at) => ({
    sheet: names[at] ?? null,
    rows: placed(table),
  }));
}

/** Each cell stands in the first place of its row that no cell from above or from the left covers. */
function placed(table: HTMLTableElement): (PageCell | undefined)[][] {
  const grid: (PageCell | undefined)[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, top) => {
    let left = 0;
    for (const element of Array.from(row.cells)) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const cell = pageCell(element);
      for (const covered of grid.slice(top, top + element.rowSpan)) {
        for (let column = left; column < left + element.colSpan; column++) covered[column] = cell;
      }
      left += element.colSpan;
    }
  });
  return grid;
}

function pageCell(element: HTMLTableCellElement): PageCell {
  const stored = element.getAttribute("sdval");
  return {
    fill: colour(element.getAttribute("bgcolor")),
    fontColor: colour(element.querySelector("font[color]")?.getAttribute("color") ?? null),
    text: textOf(element),
    stored: stored === null ? null : Number(stored),
  };
}

const colour = (written: string | null): string | null => written?.toUpperCase() ?? null;

/** An empty cell holds one line break, so that a browser gives it its height. */
function textOf(element: HTMLTableCellElement): string {
  if (element.textContent === "") return "";
  for (const lineBreak of Array.from(element.querySelectorAll("br"))) lineBreak.replaceWith("\n");
  return element.textContent;
}
