import type { Workbook } from "../model";
import { addContentType, removeContentType } from "./content-types";
import { readCustomXml } from "./custom-xml";
import { freePart, setText, type Package } from "./package";
import { addRelationship, removePart, removeRelationship } from "./relationships";
import { escapeXml } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Writes the custom XML parts that were changed, adds new ones and takes out those that are gone. */
export function writeCustomXml(parts: Package, workbookPart: string, wanted: Workbook["customXml"]): void {
  const before = readCustomXml(parts, workbookPart);
  for (const { id, part, propertiesPart } of before) {
    if (wanted.some((one) => one.id === id)) continue;
    removeRelationship(parts, workbookPart, part);
    if (propertiesPart !== null) {
      removeContentType(parts, propertiesPart);
      removePart(parts, propertiesPart);
    }
    removePart(parts, part);
  }
  for (const { id, xml } of wanted) {
    const own = before.find((one) => one.id === id);
    if (own === undefined) addPart(parts, workbookPart, id, xml);
    else if (own.xml !== xml) setText(parts, own.part, xml);
  }
}

function addPart(parts: Package, workbookPart: string, id: string, xml: string): void {
  const part = freePart(parts, "customXml/item", ".xml");
  setText(parts, part, xml);
  addRelationship(parts, workbookPart, `${RELATIONSHIPS}/customXml`, part);
  const properties = freePart(parts, "customXml/itemProps", ".xml");
  setText(
    parts,
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  addContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, part, `${RELATIONSHIPS}/customXmlProps`, properties);
}
