import { calls, ExcelError, NULL_OBJECT, reads, type HostObject } from "./member";
import type { Session } from "./session";

/** Excel's CustomXmlPartCollection: https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export function customXmlObject(session: Session): HostObject {
  const { workbook } = session;
  const open = (part: { id: string; xml: string }): HostObject => ({
    typeName: "CustomXmlPart",
    identity: { Id: part.id },
    members: {
      Id: reads("1.5", () => part.id),
      NamespaceUri: reads("1.5", () => /\sxmlns="([^"]*)"/.exec(part.xml)?.[1] ?? ""),
      GetXml: calls("1.5", () => part.xml),
      SetXml: calls("1.5", ([xml]) => {
        part.xml = String(xml);
        return null;
      }),
      Delete: calls("1.5", () => {
        workbook.customXml = workbook.customXml.filter((one) => one !== part);
        return null;
      }),
    },
  });
  const find = (id: unknown): HostObject | null => {
    const part = workbook.customXml.find((one) => one.id === id);
    return part === undefined ? null : open(part);
  };
  return {
    typeName: "CustomXmlPartCollection",
    identity: {},
    items: () => workbook.customXml.map(open),
    item: find,
    members: {
      GetCount: calls("1.5", () => workbook.customXml.length),
      GetItem: calls("1.5", ([id]) => {
        const part = find(id);
        if (part !== null) return part;
        throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
      }),
      GetItemOrNullObject: calls("1.5", ([id]) => find(id) ?? NULL_OBJECT),
      Add: calls("1.5", ([xml]) => {
        const part = { id: session.newId(), xml: String(xml) };
        workbook.customXml.push(part);
        return open(part);
      }),
    },
  };
}
