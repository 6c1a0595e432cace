import { recalculate } from "../calculation/recalculate";
import { createExcelHost, type ExcelHost } from "../host/excel-host";
import type { Workbook } from "../model";

/**
 * Opens a workbook in an Excel that works out formulas. Programs that write files often leave the results of formulas
 * out; those are worked out on opening, as Excel does.
 */
export function openExcel(workbook: Workbook): ExcelHost {
  const calculate = (one: Workbook): void => {
    recalculate(one);
  };
  if (lacksResults(workbook)) calculate(workbook);
  // Nobody looks at a pane here: one would read the workbook for itself.
  return createExcelHost(workbook, { recalculate: calculate, displayMode: "hidden" });
}

const lacksResults = ({ worksheets }: Workbook): boolean =>
  worksheets.some(({ cells }) =>
    [...cells.values()].some((row) =>
      [...row.values()].some(({ formula, value }) => formula !== undefined && value === null),
    ),
  );
