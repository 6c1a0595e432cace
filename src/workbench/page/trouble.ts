import { addressOf } from "../model/area";
import { displayText } from "../calculation/display-text";
import type { Cell, Worksheet } from "../model";
import type { Workbench } from "./workbench";

/** One way to make trouble on purpose, as the menu shows it. */
export interface TroubleItem {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Whether it is on; null for what happens once. */
  readonly isOn: (workbench: Workbench) => boolean | null;
  readonly make: (workbench: Workbench) => void;
}

/** What the menu offers; another trouble is another entry. */
export const TROUBLES: readonly TroubleItem[] = [
  {
    id: "protect",
    label: "Protect the sheet",
    tip: "Nothing on it may be changed, by a person or by the add-in.",
    isOn: ({ sheet }) => sheet.protection.protected,
    make: (workbench) => {
      const { sheet, file } = workbench;
      const on = !sheet.protection.protected;
      file.host.setProtection(sheet.name, on);
      workbench.absorb();
      workbench.say("info", `${sheet.name} is ${on ? "protected" : "no longer protected"}.`);
    },
  },
  {
    id: "edit",
    label: "Start editing a cell",
    tip: "While a person types in a cell, Excel refuses every request of an add-in.",
    isOn: () => null,
    make: (workbench) => {
      workbench.startEditing("cell");
      if (workbench.editing !== null)
        workbench.say(
          "info",
          "A cell is being edited: Excel refuses the add-in until Enter or Esc is pressed.",
        );
    },
  },
  {
    id: "fail",
    label: "Fail the next request",
    tip: "The add-in's next request is aborted, as on a poor connection; nothing of it is done.",
    isOn: () => null,
    make: (workbench) => {
      workbench.file.host.failRequest(ABORTED);
      workbench.say("info", "The add-in's next request will fail.");
    },
  },
  {
    id: "slow",
    label: "Slow requests down",
    tip: "Each message of the add-in waits for two seconds, as on a slow connection.",
    isOn: ({ lane }) => lane.isSlow,
    make: (workbench) => {
      const { lane } = workbench;
      lane.isSlow = !lane.isSlow;
      workbench.say(
        "info",
        lane.isSlow
          ? "Each message of the add-in now waits for two seconds."
          : "Requests run at full speed again.",
      );
    },
  },
  {
    id: "german",
    label: "Draw numbers as in Germany",
    tip: "Excel in another country draws 87.0% as 87,0%, and 1,036 as 1.036; text stays as it was typed.",
    isOn: ({ file }) => file.workbook.locale === GERMAN,
    make: (workbook) => {
      const { workbook: open } = workbook.file;
      open.locale = open.locale === GERMAN ? BRITISH : GERMAN;
      workbook.absorb();
      workbook.say("info", `Numbers are now drawn as in ${open.locale === GERMAN ? "Germany" : "Britain"}.`);
    },
  },
  {
    id: "coAuthor",
    label: "Let a co-author edit",
    tip: "Somebody else halves the selected figure, or the first one of the sheet where none is selected.",
    isOn: () => null,
    make: coAuthorEdits,
  },
];

const BRITISH = "en-GB";
const GERMAN = "de-DE";

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const ABORTED = { code: "RequestAborted", message: "The request was aborted during run time." };

function coAuthorEdits(workbench: Workbench): void {
  const { sheet, selection, file } = workbench;
  const found = figureAt(sheet, selection.top, selection.left) ?? firstFigure(sheet);
  if (found === null) {
    workbench.say("warning", "This sheet has no figure that a co-author could edit.");
    return;
  }
  const { row, column, value, cell } = found;
  workbench.stepOfAddIn();
  const address = addressOf({ top: row, left: column, bottom: row, right: column });
  file.host.typeInto(sheet.name, address, value / 2, "Remote");
  workbench.absorb();
  const shown = (figure: number): string =>
    displayText(figure, cell.style.numberFormat ?? "General", file.workbook);
  workbench.say("info", `A co-author changed ${address} from ${shown(value)} to ${shown(value / 2)}.`);
}

interface Figure {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly cell: Cell;
}

function figureAt(sheet: Worksheet, row: number, column: number): Figure | null {
  const cell = sheet.cells.get(row)?.get(column);
  if (cell === undefined || cell.formula !== undefined || typeof cell.value !== "number") return null;
  return { row, column, value: cell.value, cell };
}

/** The first percentage, or otherwise the first number: an ID is a number too. */
function firstFigure(sheet: Worksheet): Figure | null {
  const figures = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells.keys()].flatMap((column) => figureAt(sheet, row, column) ?? []),
  );
  const isPercentage = ({ cell }: Figure): boolean => cell.style.numberFormat?.includes("%") === true;
  return figures.find(isPercentage) ?? figures[0] ?? null;
}
