import { addressOf, LAST_COLUMN, LAST_ROW, parseArea, sheetPrefix } from "../model/area";
import type { Area, Worksheet } from "../model";
import { ExcelError, invalidArgument, isHostObject, type HostObject } from "./member";
import type { Session } from "./session";

/** Where a range lies, and what its members need to open other ranges. */
export interface RangePlace {
  readonly session: Session;
  readonly sheet: Worksheet;
  readonly area: Area;
  readonly openRange: (area: Area) => HostObject;
}

/** A number from an argument; refused otherwise. */
export const wholeNumber = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument("A whole number was expected.");
  return value;
};

/** An area that a caller worked out; refused where it leaves the sheet. */
export function onSheet(area: Area): Area {
  const { top, left, bottom, right } = area;
  const isInside = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!isInside || top > bottom || left > right) {
    throw invalidArgument(
      "The argument is invalid or missing or has an incorrect format: outside the worksheet.",
    );
  }
  return area;
}

/** The area of an address within a sheet, such as `B2:D9`, `Sheet1!B2` or `$B$2`. */
export function areaOf(address: unknown): Area {
  const bare = String(address).replace(/^.*!/, "");
  const area = parseArea(bare);
  if (area === null)
    throw invalidArgument(`The argument is invalid or missing or has an incorrect format: ${bare}`);
  return area;
}

/** An area as a range's address with its sheet: `Sheet1!B2:D9`. */
export const fullAddress = (sheet: Worksheet, area: Area): string =>
  `${sheetPrefix(sheet.name)}${addressOf(area)}`;

/** The area of an argument that is a range object or an address. */
export function areaOfArgument(argument: unknown): Area {
  if (!isHostObject(argument)) return areaOf(argument);
  if (argument.isNull === true)
    throw new ExcelError("InvalidObjectPath", "The range given as an argument doesn't exist.");
  const address = argument.members["Address"];
  return areaOf(address?.kind === "scalar" ? address.read() : "");
}

/** The longest list of addresses that Excel takes: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
const LONGEST_ADDRESS = 8192;

/** The areas of `A1:B2,D4`; refused where one is no address, or the list is too long. */
export function areasOf(address: unknown): Area[] {
  const list = String(address);
  if (list.length > LONGEST_ADDRESS)
    throw invalidArgument(`A list of addresses has at most ${LONGEST_ADDRESS} characters.`);
  return list.split(",").map((one) => areaOf(one.trim()));
}
