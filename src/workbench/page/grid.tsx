import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { addressOf, intersection, lettersOf } from "../model/area";
import type { Area } from "../model";
import { onCopy, onPaste } from "./grid-clipboard";
import { GridRow, cellId } from "./grid-row";
import { isTyping, moveOf } from "./grid-keys";
import { layoutOf, LETTERS_HEIGHT, ROW_NUMBERS_WIDTH, windowAt } from "./grid-layout";
import { showCell } from "./show-cell";
import type { Workbench } from "./workbench";

/** The sheet in front as a table: column letters, row numbers, cells. The keyboard works as in Excel. */
export function Grid({ workbench }: { readonly workbench: Workbench }) {
  const { sheet, selection, editing, changes } = workbench;
  const layout = useMemo(() => layoutOf(sheet), [sheet, changes]);
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [scrolled, setScrolled] = useState({ top: 0, height: 800, isSideways: false });
  const drawn = windowAt(sheet, layout.bodyRows, scrolled.top, scrolled.height);
  const last = layout.columns.at(-1)?.column ?? 0;
  const frozenLooks = workbench.looksIn(areaOfRows(layout.frozenRows, last));
  const looks = workbench.looksIn(areaOfRows(drawn.rows, last));
  const active = useActiveCell(workbench);
  const mouse = useMouseSelection(workbench);

  const onScroll = useCallback(() => {
    const { scrollTop = 0, scrollLeft = 0, clientHeight = 0 } = scroller.current ?? {};
    setScrolled({ top: scrollTop, height: clientHeight, isSideways: scrollLeft > 0 });
  }, []);

  useEffect(() => {
    if (editing === null) table.current?.focus({ preventScroll: true });
  }, [editing === null, sheet]);

  const cell = addressOf({ ...active, bottom: active.top, right: active.left });
  useLayoutEffect(() => {
    showCell(workbench, scroller.current, layout.bodyRows, active);
  }, [cell, sheet]);

  const row = (at: number) => (
    <GridRow
      key={at}
      workbench={workbench}
      sheet={sheet}
      row={at}
      columns={layout.columns}
      looks={at < sheet.frozen.rows ? frozenLooks : looks}
      changes={changes}
      selected={selectedIn(selection, at)}
      activeColumn={at === active.top ? active.left : null}
      editing={editing?.row === at ? editing : null}
      frozenEnd={at < sheet.frozen.rows ? sheet.frozen.rows : null}
    />
  );

  return (
    <div
      className={scrolled.isSideways ? "grid-scroller sideways" : "grid-scroller"}
      ref={scroller}
      onScroll={onScroll}
    >
      <table
        ref={table}
        role="grid"
        className="grid"
        tabIndex={0}
        aria-label={`Cells of the sheet ${sheet.name}`}
        aria-activedescendant={cellId(active.top, active.left)}
        aria-rowcount={layout.frozenRows.length + layout.bodyRows.length}
        aria-colcount={layout.columns.length}
        aria-multiselectable
        style={{ width: layout.width }}
        onKeyDown={(event) => {
          onGridKey(event, workbench);
        }}
        onCopy={(event) => {
          onCopy(event, workbench);
        }}
        onPaste={(event) => {
          onPaste(event, workbench);
        }}
        {...mouse}
      >
        <colgroup>
          <col style={{ width: ROW_NUMBERS_WIDTH }} />
          {layout.columns.map(({ column, width }) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead className={sheet.frozen.rows > 0 ? "has-frozen" : ""}>
          <tr style={{ height: LETTERS_HEIGHT }}>
            <td className="corner" />
            {layout.columns.map(({ column, stuckAt }) => (
              <th
                key={column}
                scope="col"
                className={`letters${stuckAt === null ? "" : " stuck"}${
                  column >= selection.left && column <= selection.right ? " touched" : ""
                }`}
                style={stuckAt === null ? undefined : { left: stuckAt }}
              >
                {lettersOf(column)}
              </th>
            ))}
          </tr>
          {layout.frozenRows.map(row)}
        </thead>
        <tbody>
          {drawn.above > 0 && <Gap height={drawn.above} />}
          {drawn.rows.map(row)}
          {drawn.below > 0 && <Gap height={drawn.below} />}
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the place of rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  <tr aria-hidden style={{ height }}>
    <td />
  </tr>
);

const areaOfRows = (rows: readonly number[], lastColumn: number): Area => ({
  top: rows[0] ?? 0,
  left: 0,
  bottom: rows.at(-1) ?? 0,
  right: lastColumn,
});

function selectedIn({ top, bottom, left, right }: Area, row: number): string | null {
  return row >= top && row <= bottom ? `${left}:${right}` : null;
}

/** The upper left cell of the selection. */
const useActiveCell = ({ selection }: Workbench): Area => ({
  ...selection,
  bottom: selection.top,
  right: selection.left,
});

function onGridKey(event: KeyboardEvent, workbench: Workbench): void {
  if (workbench.editing !== null) return;
  const { key, shiftKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  const direct = ACTIONS[key];
  const alias = shiftKey ? BACKWARDS[key] : FORWARDS[key];
  const move = moveOf(alias ?? key, isControl, workbench.selection, workbench.sheet);
  if (direct !== undefined) direct(workbench);
  else if (move !== null)
    workbench.select(
      shiftKey && alias === undefined
        ? reaching(workbench.selection, move.row, move.column)
        : workbench.areaOfCell(move.row, move.column),
    );
  else if (isTyping(event)) workbench.startEditing("cell", key);
  else return;
  event.preventDefault();
}

const ACTIONS: Readonly<Record<string, (workbench: Workbench) => void>> = {
  F2: (workbench) => {
    workbench.startEditing("cell");
  },
  Delete: (workbench) => {
    workbench.clearSelected();
  },
  Backspace: (workbench) => {
    workbench.startEditing("cell", "");
  },
};

/** Enter goes down and Shift+Enter up. Tab leaves the grid, as keyboard users of a page expect. */
const FORWARDS: Readonly<Record<string, string>> = { Enter: "ArrowDown" };
const BACKWARDS: Readonly<Record<string, string>> = { Enter: "ArrowUp" };

const reaching = ({ top, left }: Area, row: number, column: number): Area => ({
  top: Math.min(top, row),
  left: Math.min(left, column),
  bottom: Math.max(top, row),
  right: Math.max(left, column),
});

/** Clicking selects a cell, dragging or Shift an area, a double click begins to edit. */
function useMouseSelection(workbench: Workbench) {
  const from = useRef<Area | null>(null);
  useEffect(() => {
    const end = (): void => {
      from.current = null;
    };
    window.addEventListener("mouseup", end);
    return () => {
      window.removeEventListener("mouseup", end);
    };
  }, []);
  return {
    onMouseDown: (event: MouseEvent) => {
      const place = placeOf(event);
      if (place === null || event.button !== 0) return;
      if (workbench.editing !== null) workbench.finishEditing();
      const area = workbench.areaOfCell(place.row, place.column);
      from.current = event.shiftKey ? workbench.selection : area;
      workbench.select(event.shiftKey ? reaching(workbench.selection, place.row, place.column) : area);
    },
    onMouseOver: (event: MouseEvent) => {
      const place = placeOf(event);
      if (place === null || from.current === null || event.buttons !== 1) return;
      const { row, column } = place;
      if (intersection(from.current, { top: row, left: column, bottom: row, right: column }) !== null) return;
      workbench.select(reaching(from.current, row, column));
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event) !== null) workbench.startEditing("cell");
    },
  };
}

/** The cell under the mouse; null for anything else, the cell's editor included. */
function placeOf({ target }: MouseEvent): { readonly row: number; readonly column: number } | null {
  if (!(target instanceof Element) || target.closest("input") !== null) return null;
  const cell = target.closest("td[data-column]");
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}
