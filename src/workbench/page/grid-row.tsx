import { memo, useEffect, useRef, type CSSProperties } from "react";
import type { EffectiveLook, EffectiveLooks } from "../calculation/conditional-formats";
import { addressOf } from "../model/area";
import { cellAt } from "../model/cells";
import type { Area, Worksheet } from "../model";
import { shownText, styleOf } from "./cell-look";
import { heightOf, type ColumnPlace } from "./grid-layout";
import { mergeAt } from "./merges";
import type { Workbench } from "./workbench";
import type { Editing } from "./workbench-state";

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

interface RowProps {
  readonly workbench: Workbench;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly columns: readonly ColumnPlace[];
  readonly looks: EffectiveLooks;
  /** The state of the workbook's content: a row is drawn anew when it has changed. */
  readonly changes: number;
  /** The selected columns of this row, `2:5`; null where none is. */
  readonly selected: string | null;
  readonly activeColumn: number | null;
  readonly editing: Editing | null;
  /** Where the frozen rows end, for a row among them. */
  readonly frozenEnd: number | null;
}

/** One row of the grid with its number. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { sheet, row, columns, selected } = props;
  const [from = -1, to = -1] = (selected ?? "").split(":").map(Number);
  const fixed = sheet.rowHeights.has(row) ? heightOf(sheet, row) : null;
  return (
    <tr style={{ height: heightOf(sheet, row) }} aria-rowindex={row + 1}>
      <th scope="row" className={`number${selected === null ? "" : " touched"}`}>
        {row + 1}
      </th>
      {columns.map((place, at) => (
        <GridCell
          key={place.column}
          {...props}
          place={place}
          at={at}
          fixedHeight={fixed}
          isSelected={selected !== null && place.column >= from && place.column <= to}
          isActive={props.activeColumn === place.column}
        />
      ))}
    </tr>
  );
});

interface CellProps extends RowProps {
  readonly place: ColumnPlace;
  /** Its place among the columns that are shown. */
  readonly at: number;
  readonly fixedHeight: number | null;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}

function GridCell(props: CellProps) {
  const { workbench, sheet, row, columns, place, looks, isSelected, isActive, editing } = props;
  const { column, stuckAt } = place;
  const merge = mergeAt(sheet, row, column);
  const shown = merge === null ? null : shownMerge(sheet, merge, props.frozenEnd, columns);
  if (shown !== null && !(shown.row === row && shown.column === column)) return null;
  const cell = merge === null ? cellAt(sheet, row, column) : cellAt(sheet, merge.top, merge.left);
  const look: EffectiveLook = looks(merge?.top ?? row, merge?.left ?? column);
  const text = shownText(workbench.file.workbook, sheet, cell, column, look);
  const isWrapped = cell?.style.wrapText === true;
  const style: CSSProperties = { ...styleOf(cell, look), ...(stuckAt === null ? {} : { left: stuckAt }) };
  const isEdited = editing?.column === column;
  const room = !isWrapped && merge === null && typeof cell?.value === "string" ? roomBeside(props) : null;
  return (
    <td
      id={cellId(row, column)}
      role="gridcell"
      aria-selected={isSelected}
      aria-colindex={column + 1}
      data-row={row}
      data-column={column}
      className={classesOf({
        isSelected,
        isActive,
        isStuck: stuckAt !== null,
        isReaching: room !== null && room.all > 0,
      })}
      style={style}
      {...(shown === null ? {} : { rowSpan: shown.rows, colSpan: shown.columns })}
    >
      {text !== "" && (
        <div
          className={isWrapped ? "content wrapped" : "content"}
          style={{
            ...(props.fixedHeight !== null && merge === null ? { maxHeight: props.fixedHeight - 2 } : {}),
            ...(room === null ? {} : widthsWith(place.width, room)),
          }}
        >
          {text}
        </div>
      )}
      {isEdited && editing !== null && <CellEditor workbench={workbench} editing={editing} />}
    </td>
  );
}

const classesOf = (is: {
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isStuck: boolean;
  readonly isReaching: boolean;
}): string =>
  [
    is.isSelected ? "selected" : "",
    is.isActive ? "active" : "",
    is.isStuck ? "stuck" : "",
    is.isReaching ? "reaching" : "",
  ]
    .filter((name) => name !== "")
    .join(" ");

interface ShownMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The part of a merged area that is shown: without hidden rows and columns, and on one side of the frozen rows' end. */
function shownMerge(
  sheet: Worksheet,
  { top, bottom, left, right }: Area,
  frozenEnd: number | null,
  columns: readonly ColumnPlace[],
): ShownMerge | null {
  const firstRow = frozenEnd === null ? Math.max(top, sheet.frozen.rows) : top;
  const lastRow = frozenEnd === null ? bottom : Math.min(bottom, frozenEnd - 1);
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) if (!sheet.hiddenRows.has(row)) rows.push(row);
  const shownColumns = columns.filter(({ column }) => column >= left && column <= right);
  const [row] = rows;
  const [first] = shownColumns;
  if (row === undefined || first === undefined) return null;
  return { row, column: first.column, rows: rows.length, columns: shownColumns.length };
}

/** How far beyond its cell a text may reach: in all, and while the sheet is scrolled sideways under the frozen columns. */
interface Room {
  readonly all: number;
  readonly amongFrozen: number;
}

/** A text reaches over the empty cells beside it, as long as nothing stands there. */
function roomBeside({ sheet, row, columns, at, place }: CellProps): Room {
  const style = cellAt(sheet, row, place.column)?.style;
  let [all, amongFrozen] = [0, 0];
  if (style?.horizontal !== undefined && style.horizontal.toLowerCase() !== "left")
    return { all, amongFrozen };
  for (const next of columns.slice(at + 1)) {
    const cell = cellAt(sheet, row, next.column);
    const isFree = (cell?.value ?? null) === null && cell?.style.fill === undefined;
    if (!isFree || mergeAt(sheet, row, next.column) !== null) break;
    all += next.width;
    if (place.stuckAt === null || next.stuckAt !== null) amongFrozen += next.width;
  }
  return { all, amongFrozen };
}

/** What a cell's width holds beside its text: space on both sides, and the line to the next cell. */
const PADDING = 7;

const widthsWith = (width: number, { all, amongFrozen }: Room): CSSProperties =>
  Object.fromEntries([
    ["width", width + all - PADDING],
    ["--width-among-frozen", `${width + amongFrozen - PADDING}px`],
  ]);

/** Where a cell is typed into: Enter and Tab put it in, Esc leaves the cell as it was. */
function CellEditor({ workbench, editing }: { readonly workbench: Workbench; readonly editing: Editing }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (editing.place === "cell") input.current?.focus();
  }, [editing.place]);
  const { row, column, text } = editing;
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label={`Edit ${addressOf({ top: row, left: column, bottom: row, right: column })}`}
      autoComplete="off"
      spellCheck={false}
      size={Math.max(8, text.length + 1)}
      value={text}
      onChange={(event) => {
        workbench.keepTyping(event.target.value, "cell");
      }}
      onKeyDown={(event) => {
        workbench.onEditorKey(event);
      }}
    />
  );
}
