import { textOf, type Package } from "./package";
import { relationshipsOf, targetOfKind } from "./relationships";
import { attributeOf, parseXml, rootOf } from "./xml";

/** A custom XML part of the workbook, and the parts that hold it and its id. */
export interface ReadCustomXml {
  readonly id: string;
  readonly xml: string;
  readonly part: string;
  readonly propertiesPart: string | null;
}

export function readCustomXml(parts: Package, workbookPart: string): ReadCustomXml[] {
  return relationshipsOf(parts, workbookPart)
    .filter(({ kind }) => kind === "customXml")
    .flatMap(({ target: part }) => {
      const xml = textOf(parts, part);
      if (xml === null) return [];
      const propertiesPart = targetOfKind(parts, part, "customXmlProps");
      const properties = propertiesPart === null ? null : textOf(parts, propertiesPart);
      const id =
        propertiesPart === null || properties === null
          ? null
          : attributeOf(rootOf(parseXml(properties, propertiesPart)), "itemID");
      return [{ id: id ?? part, xml, part, propertiesPart }];
    });
}
