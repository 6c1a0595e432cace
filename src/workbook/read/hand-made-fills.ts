import { addressOf, cellsIn, joined, type Area } from "../area";

/** A fill that somebody gave to period cells by hand: the colour and where. */
export interface HandMadeFill {
  readonly color: string;
  readonly area: Area;
  /** False where only some cells of the area have a fill: a large sheet is asked about by column. */
  readonly isWhole: boolean;
}

/** As many cells as are asked about one by one: some 45 bytes of answer each. */
const MOST_CELLS = 30_000;

/** How Excel answers for a cell without a fill. */
const NO_FILL = "#FFFFFF";

type Queued =
  | {
      readonly kind: "byCell";
      readonly area: Area;
      readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    }
  | {
      readonly kind: "byColumn";
      readonly columns: readonly { readonly area: Area; readonly fill: Excel.RangeFill }[];
    };

/** Asks for the cells' own fills, which conditional formats leave as they are. */
export function queueFills(worksheet: Excel.Worksheet, area: Area): Queued {
  const range = worksheet.getRange(addressOf(area));
  if (cellsIn(area) <= MOST_CELLS) {
    return { kind: "byCell", area, cells: range.getCellProperties({ format: { fill: { color: true } } }) };
  }
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => {
    const column = { ...area, left: area.left + at, right: area.left + at };
    const { fill } = worksheet.getRange(addressOf(column)).format;
    fill.load("color");
    return { area: column, fill };
  });
  return { kind: "byColumn", columns };
}

/** An area of a sheet in which some cells are known to have a fill. */
export interface PartlyFilled {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
}

/**
 * The fills of areas where only some cells have one, cell by cell: a request for as many cells as one may ask about, so
 * that no answer passes the limit of Excel on the web. One list for each area, in their order.
 */
export async function fillsCellByCell(
  context: Excel.RequestContext,
  areas: readonly PartlyFilled[],
): Promise<HandMadeFill[][]> {
  const found: HandMadeFill[][] = areas.map(() => []);
  const parts = areas.flatMap(({ worksheet, area }, of) =>
    partsOf(area).map((part) => ({ of, worksheet, part })),
  );
  await askInTurn(context, parts, found);
  return found;
}

interface PartOfArea {
  readonly of: number;
  readonly worksheet: Excel.Worksheet;
  readonly part: Area;
}

/** An area in pieces of whole rows that may be asked about at once. */
function partsOf(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let { top } = area; top <= area.bottom; top += rows) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return parts;
}

async function askInTurn(
  context: Excel.RequestContext,
  parts: readonly PartOfArea[],
  found: readonly HandMadeFill[][],
): Promise<void> {
  if (parts.length === 0) return;
  let cells = 0;
  const fitting = parts.findIndex(({ part }) => (cells += cellsIn(part)) > MOST_CELLS);
  const now = parts.slice(0, fitting < 0 ? parts.length : Math.max(1, fitting));
  const queued = now.map(({ worksheet, part }) => queueFills(worksheet, part));
  await context.sync();
  now.forEach(({ of }, at) => {
    const answer = queued[at];
    if (answer !== undefined) found[of]?.push(...fillsFrom(answer));
  });
  await askInTurn(context, parts.slice(now.length), found);
}

/** The fills that were found, joined where cells of one colour lie under one another. */
export function fillsFrom(queued: Queued): HandMadeFill[] {
  if (queued.kind === "byColumn") {
    return queued.columns.flatMap(({ area, fill }) => {
      const color = fill.color;
      if (isNone(color)) return [];
      return [{ color: color ?? "", area, isWhole: color !== null && color !== "" }];
    });
  }
  const byColour = new Map<string, Area[]>();
  queued.cells.value.forEach((row, down) => {
    row.forEach(({ format }, across) => {
      const color = format?.fill?.color;
      if (color === undefined || isNone(color) || color === "") return;
      const [top, left] = [queued.area.top + down, queued.area.left + across];
      byColour.set(color, [...(byColour.get(color) ?? []), { top, left, bottom: top, right: left }]);
    });
  });
  return [...byColour].flatMap(([color, areas]) =>
    joined(areas).map((area) => ({ color, area, isWhole: true })),
  );
}

const isNone = (color: string | null): boolean => color?.toUpperCase() === NO_FILL;
