import { LAST_COLUMN, LAST_ROW } from "../model/area";
import { usedArea } from "../model/cells";
import type { Area, Worksheet } from "../model";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far Page Down goes. */
const PAGE_ROWS = 20;

/** Where each key takes the active cell to. A merged area is left at its far side. */
const MOVES: Readonly<Record<string, (from: Area, sheet: Worksheet) => Place>> = {
  ArrowUp: ({ top, left }) => ({ row: top - 1, column: left }),
  ArrowDown: ({ bottom, left }) => ({ row: bottom + 1, column: left }),
  ArrowLeft: ({ top, left }) => ({ row: top, column: left - 1 }),
  ArrowRight: ({ top, right }) => ({ row: top, column: right + 1 }),
  PageUp: ({ top, left }) => ({ row: top - PAGE_ROWS, column: left }),
  PageDown: ({ bottom, left }) => ({ row: bottom + PAGE_ROWS, column: left }),
  Home: ({ top }) => ({ row: top, column: 0 }),
  "Control+Home": () => ({ row: 0, column: 0 }),
  "Control+End": (_from, sheet) => {
    const used = usedArea(sheet, false);
    return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
  },
};

/** Which way a move goes on when it comes upon a hidden row or column. */
const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  PageUp: { row: -1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};
const DOWN: Place = { row: 1, column: 0 };

/** The cell that a key goes to from an area; null for a key that moves nothing, or where the way ends. */
export function moveOf(key: string, isControl: boolean, from: Area, sheet: Worksheet): Place | null {
  const move = MOVES[isControl ? `Control+${key}` : key];
  if (move === undefined) return null;
  const step = STEPS[key] ?? DOWN;
  let { row, column } = move(from, sheet);
  row = Math.min(LAST_ROW, Math.max(0, row));
  column = Math.min(LAST_COLUMN, Math.max(0, column));
  while (sheet.hiddenRows.has(row) && step.row !== 0) row += step.row;
  while (sheet.hiddenColumns.has(column) && step.column !== 0) column += step.column;
  return row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

/** Whether a key types a sign, which begins an edit in Excel. */
export const isTyping = (event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): boolean => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
