import { parseArea } from "../model/area";
import type { Table } from "../model";
import { textOf, type Package } from "./package";
import { relationshipsOf } from "./relationships";
import { attributeOf, parseXml, rootOf, type Document } from "./xml";

/** A table of a sheet and the part that it was read from. */
export interface ReadTable {
  readonly table: Table;
  readonly part: string;
  readonly document: Document;
}

export function readTables(parts: Package, sheetPart: string): ReadTable[] {
  return relationshipsOf(parts, sheetPart)
    .filter(({ kind, isExternal }) => kind === "table" && !isExternal)
    .flatMap(({ target: part }) => {
      const text = textOf(parts, part);
      if (text === null) return [];
      const document = parseXml(text, part);
      const root = rootOf(document);
      const area = parseArea(attributeOf(root, "ref") ?? "");
      if (area === null) return [];
      const id = Number(attributeOf(root, "id"));
      const name = attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "";
      return [{ part, document, table: { id, name, area } }];
    });
}
