import { LAST_COLUMN, LAST_ROW, sheetPrefix } from "../model/area";
import { referenceText } from "../model/formula-references";
import type { Area, Margin, Worksheet } from "../model";
import { fieldsOf } from "./cell-fields";
import {
  calls,
  invalidArgument,
  notImplemented,
  readsAndWrites,
  type HostObject,
  type Member,
} from "./member";
import { areaOfArgument, wholeNumber } from "./range-place";
import type { Session } from "./session";

/** Names by which a file keeps what of a sheet is printed (ECMA-376, part 1, 18.2.6). */
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

const PAPER_SIZES: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

/** In inches, as Excel prints a new sheet. */
const USUAL_MARGINS: Readonly<Record<Margin, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const POINTS_OF_INCH = 72;

const ALL_PINNED = { top: true, left: true, bottom: true, right: true };

/** Excel's PageLayout: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export function pageLayoutObject(session: Session, sheet: Worksheet): HostObject {
  const { page } = sheet;
  const name = (builtIn: string, area: Area): null => {
    session.mustBeUnprotected(sheet);
    const { workbook } = session;
    const formula = `=${sheetPrefix(sheet.name)}${referenceText(area, ALL_PINNED)}`;
    const others = workbook.names.filter((one) => one.name !== builtIn || one.scope !== sheet.name);
    workbook.names = [...others, { name: builtIn, formula, scope: sheet.name }];
    return null;
  };
  // "The worksheet's left page margin, in points, for use when printing."
  const margin = (side: Margin): Member =>
    readsAndWrites(
      "1.9",
      () => (page.margins ?? USUAL_MARGINS)[side] * POINTS_OF_INCH,
      (value) => {
        if (typeof value !== "number" || value < 0) throw invalidArgument("A margin is a number of points.");
        page.margins = { ...USUAL_MARGINS, ...page.margins, [side]: value / POINTS_OF_INCH };
      },
    );
  return {
    typeName: "PageLayout",
    identity: {},
    members: {
      Orientation: readsAndWrites(
        "1.9",
        () => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
        (value) => {
          if (value !== "Landscape" && value !== "Portrait")
            throw invalidArgument(`${String(value)} is no orientation of a page.`);
          page.orientation = value === "Landscape" ? "landscape" : "portrait";
        },
      ),
      PaperSize: readsAndWrites(
        "1.9",
        () => Object.entries(PAPER_SIZES).find(([, size]) => size === (page.paperSize ?? 1))?.[0] ?? null,
        (value) => {
          const size = PAPER_SIZES[String(value)];
          if (size === undefined) throw notImplemented("PageLayout", `paperSize (${String(value)})`);
          page.paperSize = size;
        },
      ),
      // "Number of pages to fit horizontally. This value can be null if percentage scale is used."
      Zoom: readsAndWrites(
        "1.9",
        () => ({
          horizontalFitToPages: page.fitToWidth ?? null,
          verticalFitToPages: page.fitToHeight === 0 ? null : (page.fitToHeight ?? null),
        }),
        (value) => {
          const { horizontalFitToPages: wide, verticalFitToPages: high, ...others } = fieldsOf(value);
          const [other] = Object.keys(others);
          if (other !== undefined) throw notImplemented("PageLayout", `zoom.${other}`);
          page.fitToWidth = wide == null ? 0 : wholeNumber(wide);
          page.fitToHeight = high == null ? 0 : wholeNumber(high);
        },
      ),
      LeftMargin: margin("left"),
      RightMargin: margin("right"),
      TopMargin: margin("top"),
      BottomMargin: margin("bottom"),
      SetPrintArea: calls("1.9", ([range]) => name(PRINT_AREA, areaOfArgument(range))),
      // "Sets the rows that contain the cells to be repeated at the top of each page of the worksheet for printing."
      SetPrintTitleRows: calls("1.9", ([range]) => {
        const { top, bottom } = areaOfArgument(range);
        if (bottom === LAST_ROW) throw invalidArgument("Not every row can be a title.");
        return name(PRINT_TITLES, { top, bottom, left: 0, right: LAST_COLUMN });
      }),
    },
  };
}
