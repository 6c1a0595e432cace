import { intersection } from "../model/area";
import { cellFor } from "../model/cells";
import { fieldsOf } from "./cell-fields";
import { invalidArgument, notImplemented, readsAndWrites, type Member } from "./member";
import type { RangePlace } from "./range-place";
import { enterAsTyped } from "./range-values";

/** The font that Excel gives to a link. */
const LINK_COLOUR = "#0563C1";

/**
 * A link to a place in the workbook: https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink. Setting it gives
 * the cells the look of links, and the text to display where that is given.
 */
export function rangeHyperlink({ session, sheet, area }: RangePlace): Record<string, Member> {
  return {
    Hyperlink: readsAndWrites(
      "1.7",
      () => {
        const found = sheet.attachments.find(
          ({ link, areas }) =>
            link !== undefined &&
            areas.some((one) => intersection(one, { ...area, bottom: area.top, right: area.left })),
        );
        if (found?.link === undefined) return null;
        return { documentReference: found.link.location, screenTip: found.link.tooltip ?? "" };
      },
      (value) => {
        session.mustBeUnprotected(sheet, "allowInsertHyperlinks");
        const { documentReference, screenTip, textToDisplay, ...others } = fieldsOf(value);
        const [other] = Object.keys(others);
        if (other !== undefined) throw notImplemented("Range", `hyperlink.${other}`);
        if (typeof documentReference !== "string" || documentReference === "")
          throw invalidArgument("A link within the workbook needs a document reference.");
        const elsewhere = sheet.attachments.filter(
          ({ link, areas }) => link === undefined || !areas.every((one) => intersection(one, area) !== null),
        );
        const tooltip = typeof screenTip === "string" && screenTip !== "" ? { tooltip: screenTip } : {};
        const link = { location: documentReference, ...tooltip };
        sheet.attachments = [
          ...elsewhere,
          { id: `new hyperlink ${session.newId()}`, areas: [area], formulas: [], link },
        ];
        if (typeof textToDisplay === "string") enterAsTyped(session, sheet, area, textToDisplay);
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            const { style } = cellFor(sheet, row, column);
            style.font = { ...style.font, underline: true, color: LINK_COLOUR };
          }
        }
      },
    ),
  };
}
