/** A note that stands in one merged cell; rows and columns count from 0. */
export interface MergedNote {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Notes that the published page prints across several cells, cut where the cells end, and how each of them runs. */
const NOTES: readonly {
  readonly runs: "down" | "across";
  readonly pieces: readonly string[];
  readonly text: string;
}[] = [
  {
    runs: "down",
    pieces: ["Not", "reported due to new moderation", "process"],
    text: "Not reported due to new moderation process",
  },
  {
    runs: "across",
    pieces: ["Process co", "ommenced i", "n quarter 2"],
    text: "Process commenced in quarter 2",
  },
];

const FIRST_PERIOD = 2;

/**
 * The merged cells that notes were typed in: `Process co`, `ommenced i`, `n quarter 2` side by side are one note over these
 * cells and the empty ones around them; `Not`, `reported …`, `process` below each other are one over three rows.
 */
export function mergedNotes(rows: readonly (readonly string[])[]): MergedNote[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((_, column) =>
      NOTES.flatMap((note) => {
        const isHere = note.pieces.every((piece, at) =>
          note.runs === "across" ? cells[column + at] === piece : rows[row + at]?.[column] === piece,
        );
        if (!isHere) return [];
        if (note.runs === "down") {
          const bottom = row + note.pieces.length - 1;
          return [{ text: note.text, top: row, left: column, bottom, right: column }];
        }
        return [
          { text: note.text, top: row, bottom: row, ...withEmptyCells(cells, column, note.pieces.length) },
        ];
      }),
    ),
  );
}

function withEmptyCells(
  cells: readonly string[],
  column: number,
  count: number,
): { left: number; right: number } {
  let left = column;
  let right = column + count - 1;
  while (left > FIRST_PERIOD && cells[left - 1] === "") left -= 1;
  while (cells[right + 1] === "") right += 1;
  return { left, right };
}

export const covers = (note: MergedNote, row: number, column: number): boolean =>
  row >= note.top && row <= note.bottom && column >= note.left && column <= note.right;
