import { calls, ExcelError, NULL_OBJECT, reads, readsAndWrites, type HostObject, type Json } from "./member";
import type { Session } from "./session";

/** Excel's SettingCollection: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export function settingsObject({ workbook: { settings } }: Session): HostObject {
  const open = (key: string): HostObject => settingObject(settings, key);
  const find = (key: unknown): HostObject | null => (settings.has(String(key)) ? open(String(key)) : null);
  return {
    typeName: "SettingCollection",
    identity: {},
    items: () => [...settings.keys()].map(open),
    item: find,
    members: {
      Add: calls("1.4", ([key, value]) => {
        settings.set(String(key), asJson(value));
        return open(String(key));
      }),
      GetCount: calls("1.4", () => settings.size),
      GetItem: calls("1.4", ([key]) => {
        const setting = find(key);
        if (setting === null) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
        return setting;
      }),
      GetItemOrNullObject: calls("1.4", ([key]) => find(key) ?? NULL_OBJECT),
    },
  };
}

function settingObject(settings: Map<string, unknown>, key: string): HostObject {
  return {
    typeName: "Setting",
    identity: { _Id: key },
    members: {
      Key: reads("1.4", () => key),
      _Id: reads("1.4", () => key),
      Value: readsAndWrites(
        "1.4",
        () => asJson(settings.get(key)),
        (value) => settings.set(key, asJson(value)),
      ),
      Delete: calls("1.4", () => {
        settings.delete(key);
        return null;
      }),
    },
  };
}

/** A copy as JSON would carry it. */
const asJson = (value: unknown): Json => {
  const copy: Json = JSON.parse(JSON.stringify(value ?? null));
  return copy;
};
