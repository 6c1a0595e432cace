import { parseArea } from "../model/area";
import type { DefinedName, Worksheet } from "../model";
import {
  calls,
  ExcelError,
  invalidArgument,
  isHostObject,
  NULL_OBJECT,
  reads,
  readsAndWrites,
  type HostObject,
} from "./member";
import { areaOfArgument, fullAddress } from "./range-place";
import type { Session } from "./session";

/** Excel's NamedItemCollection, of the workbook or of one sheet: https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export function namesObject(session: Session, sheet?: Worksheet): HostObject {
  const { workbook } = session;
  const here = (): DefinedName[] => workbook.names.filter(({ scope }) => scope === sheet?.name);
  const find = (name: unknown): HostObject | null => {
    const wanted = String(name).toLowerCase();
    const found = here().find((one) => one.name.toLowerCase() === wanted);
    return found === undefined ? null : nameObject(session, found);
  };
  return {
    typeName: "NamedItemCollection",
    identity: {},
    items: () => here().map((name) => nameObject(session, name)),
    item: find,
    members: {
      GetCount: calls("1.4", () => here().length),
      GetItem: calls("1.1", ([name]) => {
        const found = find(name);
        if (found !== null) return found;
        throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
      }),
      GetItemOrNullObject: calls("1.4", ([name]) => find(name) ?? NULL_OBJECT),
      Add: calls("1.4", ([name, reference]) => {
        if (find(name) !== null) {
          throw new ExcelError(
            "ItemAlreadyExists",
            "A resource with the same name or identifier already exists.",
          );
        }
        if (!isName(String(name))) throw invalidArgument(`"${String(name)}" cannot be a name.`);
        const formula = isHostObject(reference) ? `=${pinnedAddress(session, reference)}` : String(reference);
        const added: DefinedName = {
          name: String(name),
          formula: formula.startsWith("=") ? formula : `=${formula}`,
          ...(sheet === undefined ? {} : { scope: sheet.name }),
        };
        workbook.names.push(added);
        return nameObject(session, added);
      }),
    },
  };
}

/** Letters, digits, full stops and underlines, and nothing that reads as a cell: https://support.microsoft.com/office/define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64 */
const isName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc])$/.test(name);

/** A range as a name refers to it, with dollars: `Sheet1!$A$1:$B$2`. */
function pinnedAddress(session: Session, range: HostObject): string {
  const member = range.members["Worksheet"];
  const sheet = member?.kind === "navigation" ? session.sheetBy(member.open().identity["Id"]) : null;
  const area = areaOfArgument(range);
  if (sheet === null) return "";
  const [prefix = "", address = ""] = fullAddress(sheet, area).split(/!(?=[^!]*$)/);
  return `${prefix}!${address.replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

function nameObject(session: Session, defined: DefinedName): HostObject {
  const { workbook } = session;
  const target = (): HostObject | null => {
    const [prefix = "", address = ""] = defined.formula.replace(/^=/, "").split(/!(?=[^!]*$)/);
    const sheet = session.sheetBy(prefix.replace(/^'|'$/g, "").replaceAll("''", "'"));
    const area = parseArea(address);
    if (sheet === null || area === null) return null;
    return session.open.range(sheet, area);
  };
  return {
    typeName: "NamedItem",
    identity: { Name: defined.name },
    members: {
      Name: reads("1.1", () => defined.name),
      Formula: reads("1.7", () => defined.formula),
      Value: reads("1.1", () => defined.formula.replace(/^=/, "")),
      Type: reads("1.1", () => (target() === null ? "String" : "Range")),
      Scope: reads("1.4", () => (defined.scope === undefined ? "Workbook" : "Worksheet")),
      // "Specifies if the object is visible."
      Visible: readsAndWrites(
        "1.1",
        () => defined.hidden !== true,
        (value) => {
          if (typeof value !== "boolean") throw invalidArgument("true or false was expected.");
          if (value) delete defined.hidden;
          else defined.hidden = true;
        },
      ),
      GetRange: calls("1.1", () => {
        const range = target();
        if (range !== null) return range;
        throw new ExcelError("InvalidOperation", "The name does not refer to a range.");
      }),
      GetRangeOrNullObject: calls("1.4", () => target() ?? NULL_OBJECT),
      Delete: calls("1.4", () => {
        workbook.names = workbook.names.filter((one) => one !== defined);
        return null;
      }),
    },
  };
}
