import type { Area } from "../model";
import { cellId } from "./grid-row";
import { ROW_NUMBERS_WIDTH, topOf } from "./grid-layout";
import type { Workbench } from "./workbench";

/** Scrolls no more than is needed to show a cell clear of what is frozen. */
export function showCell(
  { sheet }: Workbench,
  scroller: HTMLDivElement | null,
  bodyRows: readonly number[],
  { top, left }: Area,
): void {
  if (scroller === null) return;
  const drawn = document.getElementById(cellId(top, left));
  if (drawn === null) {
    if (top >= sheet.frozen.rows)
      scroller.scrollTop = topOf(sheet, bodyRows, top) - scroller.clientHeight / 3;
    return;
  }
  const head = scroller.querySelector("thead")?.getBoundingClientRect();
  const frozen = [...scroller.querySelectorAll("th.letters.stuck")].at(-1)?.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const cell = drawn.getBoundingClientRect();
  if (top >= sheet.frozen.rows) {
    const upper = head?.bottom ?? view.top;
    const lower = view.top + scroller.clientHeight;
    if (cell.top < upper) scroller.scrollTop -= upper - cell.top;
    else if (cell.bottom > lower) scroller.scrollTop += Math.min(cell.bottom - lower, cell.top - upper);
  }
  if (left >= sheet.frozen.columns) {
    const start = frozen?.right ?? view.left + ROW_NUMBERS_WIDTH;
    const end = view.left + scroller.clientWidth;
    if (cell.left < start) scroller.scrollLeft -= start - cell.left;
    else if (cell.right > end) scroller.scrollLeft += Math.min(cell.right - end, cell.left - start);
  }
}
