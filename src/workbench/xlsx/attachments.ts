import type { Area, Attachment, Link } from "../model";
import { addressOf, LAST_COLUMN, LAST_ROW } from "../model/area";
import { withoutPrefixes, withPrefixes } from "./function-names";
import { setText, textOf, type Package } from "./package";
import { relationshipsOf } from "./relationships";
import { areasIn, placeInOrder } from "./sheet-frame";
import {
  allWithin,
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  isElement,
  parseXml,
  removeElement,
  rootOf,
  xmlText,
  type Document,
  type Element,
} from "./xml";

/** Something that stands at cells, and the way to write where it stands now; null where it is gone. */
export interface ReadAttachment {
  readonly attachment: Attachment;
  readonly write: (now: Attachment | null) => void;
}

/** The attachments of one part, and the way to save it once they are written. */
export interface AttachmentsOfPart {
  readonly found: readonly ReadAttachment[];
  /** Null for what stands in the sheet's own part, which is saved with it. */
  readonly save: (() => void) | null;
}

const addressesOf = (areas: readonly Area[]): string => areas.map(addressOf).join(" ");

/** Elements of the sheet's part that stand at cells: their list, their name, and the attribute that says where. */
const IN_SHEET: readonly (readonly [
  list: string,
  name: string,
  where: "sqref" | "ref",
  formulas: readonly string[],
])[] = [
  ["dataValidations", "dataValidation", "sqref", ["formula1", "formula2"]],
  ["hyperlinks", "hyperlink", "ref", []],
  ["ignoredErrors", "ignoredError", "sqref", []],
  ["protectedRanges", "protectedRange", "sqref", []],
];

/** Everything that stands at cells of a sheet, in its own part and in those that it leads to. */
export function readAttachments(parts: Package, sheetPart: string, frame: Document): AttachmentsOfPart[] {
  const root = rootOf(frame);
  const inLists = IN_SHEET.flatMap(([list, name, where, formulas]) =>
    childrenOf(childOf(root, list), name).map((element, at) =>
      byAttribute(`${name} ${at}`, element, where, formulas),
    ),
  );
  const filters = childrenOf(root, "autoFilter").map((element, at) =>
    byAttribute(`autoFilter ${at}`, element, "ref", []),
  );
  const extended = childrenOf(root, "extLst")
    .flatMap((list) => allWithin(list, "dataValidation"))
    .map(byChild);
  const inSheet = [...inLists, ...filters, ...extended, ...readBreaks(root)].filter(isPlaced);
  return [{ found: inSheet, save: null }, ...inOtherParts(parts, sheetPart)];
}

const isPlaced = ({ attachment }: ReadAttachment): boolean => attachment.areas.length > 0;

function byAttribute(
  id: string,
  element: Element,
  where: string,
  formulaNames: readonly string[],
): ReadAttachment {
  const formulas = formulaNames.flatMap((name) => childrenOf(element, name));
  return {
    attachment: {
      id,
      areas: areasIn(attributeOf(element, where)),
      formulas: formulas.map(formulaOf),
      ...linkIn(element),
    },
    write: (now) => {
      if (now === null) {
        removeWithEmptyList(element);
        return;
      }
      element.setAttribute(where, addressesOf(now.areas));
      formulas.forEach((formula, at) => {
        setFormula(formula, now.formulas[at]);
      });
    },
  };
}

/** A link to a place in the workbook; one to an address outside says where it leads in another part. */
function linkIn(element: Element): { readonly link?: Link } {
  const location = attributeOf(element, "location");
  if (element.localName !== "hyperlink" || location === null || attributeOf(element, "id") !== null)
    return {};
  const tooltip = attributeOf(element, "tooltip");
  return { link: { location, ...(tooltip === null ? {} : { tooltip }) } };
}

/** Adds the links that were made since the file was read; true where there are any. */
export function writeNewLinks(
  now: readonly Attachment[],
  read: readonly AttachmentsOfPart[],
  root: Element,
): boolean {
  const known = new Set(read.flatMap(({ found }) => found.map(({ attachment }) => attachment.id)));
  const added = now.flatMap(({ id, areas, link }) =>
    known.has(id) || link === undefined ? [] : areas.map((area) => ({ area, link })),
  );
  if (added.length === 0) return false;
  const list = childOf(root, "hyperlinks") ?? elementLike(root, "hyperlinks");
  for (const { area, link } of added) {
    const tooltip: Record<string, string> = link.tooltip === undefined ? {} : { tooltip: link.tooltip };
    list.appendChild(
      elementLike(root, "hyperlink", { ref: addressOf(area), location: link.location, ...tooltip }),
    );
  }
  if (list.parentNode === null) placeInOrder(root, list);
  return true;
}

const formulaOf = (element: Element): string => `=${withoutPrefixes(element.textContent ?? "")}`;

function setFormula(element: Element, formula: string | undefined): void {
  if (formula !== undefined && formula !== formulaOf(element))
    element.textContent = withPrefixes(formula.replace(/^=/, ""));
}

/** Newer validations say where they stand, and their formulas, in elements of their own. */
function byChild(element: Element, at: number): ReadAttachment {
  const where = childOf(element, "sqref");
  const formulas = ["formula1", "formula2"].flatMap((name) => childrenOf(childOf(element, name), "f"));
  return {
    attachment: {
      id: `newer dataValidation ${at}`,
      areas: areasIn(where?.textContent ?? null),
      formulas: formulas.map(formulaOf),
    },
    write: (now) => {
      if (now === null) removeWithEmptyList(element);
      else {
        if (where !== null) where.textContent = addressesOf(now.areas);
        formulas.forEach((formula, place) => {
          setFormula(formula, now.formulas[place]);
        });
      }
    },
  };
}

/** A list says how many it holds, and an empty one must go. */
function removeWithEmptyList(element: Element): void {
  const list = element.parentNode;
  removeElement(element);
  if (list === null || !isElement(list)) return;
  const left = childrenOf(list).length;
  if (left === 0) removeElement(list);
  else if (attributeOf(list, "count") !== null) list.setAttribute("count", String(left));
}

/** A break before a row or a column stands at that row or column. */
function readBreaks(root: Element): ReadAttachment[] {
  const at = (
    list: string,
    areaOf: (place: number) => Area,
    placeOf: (area: Area) => number,
  ): ReadAttachment[] =>
    childrenOf(childOf(root, list), "brk").map((element, number) => ({
      attachment: {
        id: `${list} ${number}`,
        areas: [areaOf(Number(attributeOf(element, "id")))],
        formulas: [],
      },
      write: (now) => {
        const [area] = now?.areas ?? [];
        if (area === undefined) removeWithEmptyList(element);
        else element.setAttribute("id", String(placeOf(area)));
      },
    }));
  return [
    ...at(
      "rowBreaks",
      (row) => ({ top: row, bottom: row, left: 0, right: LAST_COLUMN }),
      ({ top }) => top,
    ),
    ...at(
      "colBreaks",
      (column) => ({ top: 0, bottom: LAST_ROW, left: column, right: column }),
      ({ left }) => left,
    ),
  ];
}

/** Comments and drawings stand in parts of their own. */
function inOtherParts(parts: Package, sheetPart: string): AttachmentsOfPart[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ kind, target, isExternal }) => {
    const text = isExternal ? null : textOf(parts, target);
    if (text === null) return [];
    if (kind === "vmlDrawing") return [notesIn(parts, target, text)];
    const read = READERS[kind];
    if (read === undefined) return [];
    const document = parseXml(text, target);
    const found = read(rootOf(document), target).filter(isPlaced);
    return [{ found, save: () => setText(parts, target, xmlText(document)) }];
  });
}

const READERS: Readonly<Record<string, (root: Element, part: string) => ReadAttachment[]>> = {
  comments: (root, part) =>
    allWithin(root, "comment").map((element, at) => byAttribute(`${part} ${at}`, element, "ref", [])),
  threadedComment: (root, part) =>
    childrenOf(root, "threadedComment").map((element, at) =>
      byAttribute(`${part} ${at}`, element, "ref", []),
    ),
  drawing: (root, part) => childrenOf(root).map((anchor, at) => anchored(`${part} ${at}`, anchor)),
};

const numberIn = (corner: Element | null, name: string): number =>
  Number(childOf(corner, name)?.textContent ?? 0);

/** A picture or chart between two cells, or at one. */
function anchored(id: string, anchor: Element): ReadAttachment {
  const [from, to] = [childOf(anchor, "from"), childOf(anchor, "to")];
  const isFree = from === null || attributeOf(anchor, "editAs") === "absolute";
  const [top, left] = [numberIn(from, "row"), numberIn(from, "col")];
  const [bottom, right] = to === null ? [top, left] : [numberIn(to, "row"), numberIn(to, "col")];
  const put = (corner: Element | null, row: number, column: number): void => {
    const [inRow, inColumn] = [childOf(corner, "row"), childOf(corner, "col")];
    if (inRow !== null) inRow.textContent = String(row);
    if (inColumn !== null) inColumn.textContent = String(column);
  };
  return {
    attachment: { id, areas: isFree ? [] : [{ top, left, bottom, right }], formulas: [] },
    write: (now) => {
      const [area] = now?.areas ?? [];
      if (area === undefined) {
        removeElement(anchor);
        return;
      }
      put(from, area.top, area.left);
      put(to, area.bottom, area.right);
    },
  };
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const ROW = /<x:Row>\s*(\d+)\s*<\/x:Row>/;
const COLUMN = /<x:Column>\s*(\d+)\s*<\/x:Column>/;
const ANCHOR = /<x:Anchor>([\d,\s-]+)<\/x:Anchor>/;

/** The yellow notes of a sheet are drawn by a part in an old language that is not always well-formed. */
function notesIn(parts: Package, part: string, text: string): AttachmentsOfPart {
  const changed = new Map<string, string>();
  const found = [...text.matchAll(SHAPE)].flatMap(([shape], at): ReadAttachment[] => {
    const [row, column] = [ROW.exec(shape)?.[1], COLUMN.exec(shape)?.[1]];
    if (row === undefined || column === undefined) return [];
    const [top, left] = [Number(row), Number(column)];
    const area = { top, left, bottom: top, right: left };
    return [
      {
        attachment: { id: `${part} ${at}`, areas: [area], formulas: [] },
        write: (now) => {
          const [place] = now?.areas ?? [];
          changed.set(shape, place === undefined ? "" : movedNote(shape, area, place));
        },
      },
    ];
  });
  return {
    found,
    save: () =>
      setText(
        parts,
        part,
        text.replace(SHAPE, (shape) => changed.get(shape) ?? shape),
      ),
  };
}

function movedNote(shape: string, from: Area, to: Area): string {
  const [down, across] = [to.top - from.top, to.left - from.left];
  const moves = [across, 0, down, 0, across, 0, down, 0];
  return shape
    .replace(ROW, `<x:Row>${to.top}</x:Row>`)
    .replace(COLUMN, `<x:Column>${to.left}</x:Column>`)
    .replace(ANCHOR, (_whole, numbers: string) => {
      const moved = numbers.split(",").map((number, at) => Number(number) + (moves[at] ?? 0));
      return `<x:Anchor>${moved.join(", ")}</x:Anchor>`;
    });
}

/** Writes where the attachments of a sheet are now; true where the sheet's own part changed. */
export function writeAttachments(now: readonly Attachment[], read: readonly AttachmentsOfPart[]): boolean {
  const byId = new Map(now.map((attachment) => [attachment.id, attachment]));
  let isSheetChanged = false;
  for (const { found, save } of read) {
    const changed = found.filter(
      ({ attachment }) => JSON.stringify(byId.get(attachment.id)) !== JSON.stringify(attachment),
    );
    for (const { attachment, write } of changed) write(byId.get(attachment.id) ?? null);
    if (changed.length === 0) continue;
    if (save === null) isSheetChanged = true;
    else save();
  }
  return isSheetChanged;
}
