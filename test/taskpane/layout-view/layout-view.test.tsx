import { shown } from "../../kit/shown";
import { layoutAsRead } from "../../../src/scorecard/layout/corrections/layout-as-read";
import {
  NO_CORRECTIONS,
  type LayoutCorrections,
} from "../../../src/scorecard/layout/corrections/layout-corrections";
import type { Grid } from "../../../src/scorecard/sheet/grid";
import { rowIndex } from "../../../src/scorecard/sheet/position";
import { LayoutView } from "../../../src/taskpane/layout-view/layout-view";
import type { LayoutRequest } from "../../../src/taskpane/state/layout-request";
import { ByHand } from "../../scorecard/layout/corrections/corrected";
import { gridOfText } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";

const unusual = gridOfText([
  ["Housing performance", "", "", "", ""],
  ["Service", "What we count", "Apr-24", "May-24", "Goal"],
  ["", "All figures are provisional", "", "", ""],
  ["Repairs", "Repairs done in time", "95%", "70%", "90%"],
  ["Lettings", "Homes let in time", "80%", "91%", "90%"],
]);

async function viewShowing(grid: Grid, corrections: LayoutCorrections = NO_CORRECTIONS, busy = false) {
  const requests: LayoutRequest[] = [];
  const gone: string[] = [];
  const view = (reading: unknown) => (
    <LayoutView
      shown={{ layout: layoutAsRead(grid, corrections), corrections }}
      reading={reading}
      busy={busy}
      onLayout={(request) => requests.push(request)}
      onGoTo={(sheet, cell) => gone.push(`${sheet}!${cell}`)}
    />
  );
  const page = await shown(view(1));
  return { ...page, requests, gone, readAgain: () => page.show(view(2)) };
}

/** What a request comes to, where it is made from the selected cell: with row 7 selected. */
const asked = (request: LayoutRequest | undefined): unknown =>
  request?.kind === "pointAt" ? { ...request, order: request.order(rowIndex(6)) } : request;

const chosen = () => new ByHand(unusual).header(2).layout;

describe("the sheet as read", () => {
  it("says how to show the header where none was recognised, and takes the selected cell's row for it", async () => {
    const { texts, press, requests } = await viewShowing(unusual);
    expect(texts("p").join(" ")).toContain("No header row was recognised on this sheet.");
    await press("Use the selected cell’s row as a header");
    expect(asked(requests[0])).toEqual({
      kind: "pointAt",
      sheet: "Scorecard",
      order: { kind: "header", headerRow: null, row: 6 },
    });
  });

  it("tells each column with its heading and what it is taken for, and what is still to be said", async () => {
    const { texts, find } = await viewShowing(unusual, chosen());
    expect(texts("[aria-label='Columns of What we count'] li > span")).toEqual([
      "Service",
      "What we count",
      "Apr-24",
      "May-24",
      "Goal",
    ]);
    expect(find("[aria-label='Column C, Apr-24, holds']")).toHaveProperty("value", "period");
    expect(texts("details p")[0]).toBe(
      "No column has been set as the target yet, so no figure can be coloured.",
    );
    expect(texts("summary").at(-1)).toBe("1 row is passed over");
  });

  it("keeps a role once it is saved, and not before", async () => {
    const { chooseCalled, press, hasButton, requests } = await viewShowing(unusual, chosen());
    await chooseCalled("Column E, Goal, holds", "Target");
    expect(requests).toEqual([]);
    await press("Save what column E holds");
    expect(requests).toEqual([
      {
        kind: "correct",
        sheet: "Scorecard",
        order: { kind: "role", headerRow: 1, column: 4, heading: "Goal", role: "target" },
      },
    ]);
    expect(hasButton("Save what column E holds")).toBe(false);
  });

  it("takes the selected cell for the first and the last row, and goes to where they are now", async () => {
    const { press, requests, gone } = await viewShowing(unusual, chosen());
    await press("Use the selected cell as the last indicator of What we count");
    expect(asked(requests[0])).toMatchObject({ order: { kind: "edge", headerRow: 1, edge: "last", row: 6 } });
    await press("Go to cell B5, last indicator of What we count");
    await press("Go to cell E2, Goal");
    expect(gone).toEqual(["Scorecard!B5", "Scorecard!E2"]);
  });

  it("lists the corrections, each with the way to forget it", async () => {
    const { layout } = new ByHand(unusual).header(2).role("E", "target");
    const { press, texts, requests } = await viewShowing(unusual, layout);
    expect(texts("h3").at(-1)).toBe("Your corrections in this workbook (2)");
    await press('Forget: The column headed "goal" is: Target');
    expect(requests).toEqual([
      {
        kind: "correct",
        sheet: "Scorecard",
        order: { kind: "forget", correction: { kind: "column", correction: layout.columns[0] } },
      },
    ]);
  });

  it("reads the sheet again once the workbook was read again", async () => {
    const { readAgain, requests } = await viewShowing(unusual);
    await readAgain();
    expect(requests).toEqual([{ kind: "readAgain" }]);
  });

  it("folds the sections and the months of the published scorecard together", async () => {
    const { texts } = await viewShowing(referenceGrid());
    expect(texts("summary").filter((text) => text.includes("indicators, header"))).toHaveLength(6);
    expect(texts("summary")[1]).toBe("C to M: 11 periods, Apr-24 to Feb-25");
  });

  it("does nothing while an action runs", async () => {
    const { press, requests } = await viewShowing(unusual, NO_CORRECTIONS, true);
    await press("Use the selected cell’s row as a header");
    expect(requests).toEqual([]);
  });
});
