import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AddInReference } from "../xlsx/web-extension";
import { childOf, parseXml, rootOf } from "../xlsx/xml";

const MANIFEST = "manifest.xml";

/** The add-in as its manifest names it: a workbook keeps its settings under that name. */
export function addInReference(): AddInReference {
  const text = readFileSync(join(resolve(__dirname, "../../.."), MANIFEST), "utf8");
  const manifest = rootOf(parseXml(text, MANIFEST));
  return {
    id: childOf(manifest, "Id")?.textContent ?? "",
    version: childOf(manifest, "Version")?.textContent ?? "",
  };
}
