import type { Command } from "./command";
import { isObject, objectsAt } from "./plain-answer";
import type { Actions } from "./add-in-actions";

type NarrateCommand = Extract<Command, { kind: "narrate" }>;

const refused = (sentence: string): unknown => ({ kind: "refused", refusal: { sentence } });

/**
 * Has the add-in write one narrative. Without a sheet it is the scorecard sheet that has the ID; of several, the one in
 * front, else none. Nobody can be asked here: what is there is replaced, and a paragraph that others share stays theirs.
 */
export async function narrate(
  actions: Pick<Actions, "check" | "writeNarrative">,
  { id, text, options }: NarrateCommand,
  inFront: string,
): Promise<unknown> {
  let sheet: string | null = options.sheet ?? null;
  if (sheet === null) {
    const checked = await actions.check({ kind: "allSheets" }, {});
    if (!isObject(checked) || checked["kind"] !== "done") return checked;
    const names = sheetsWith(id, checked["report"]);
    const [only] = names;
    if (only === undefined) return refused(`No scorecard sheet has an indicator with ID ${id}.`);
    if (names.length > 1 && !names.includes(inFront)) {
      const listed = names.map((name) => `"${name}"`).join(", ");
      return refused(`Several sheets have an indicator with ID ${id}: name one of ${listed} with --sheet.`);
    }
    sheet = names.includes(inFront) ? inFront : only;
  }
  const agreed = ["replaces", "sharedParagraph", "losesRichText"];
  return actions.writeNarrative({
    sheet,
    id,
    name: null,
    section: null,
    text,
    agreed,
    shared: "ownParagraph",
  });
}

/** IDs are the same in whatever case and spacing. */
const idKey = (id: unknown): string => String(id).toLowerCase().replaceAll(/\s+/g, "").replace(/\.+$/, "");

function sheetsWith(id: string, report: unknown): string[] {
  const hasId = (sheet: Record<string, unknown>): boolean =>
    objectsAt(sheet, "sections").some((section) =>
      objectsAt(section, "indicators").some((indicator) => idKey(indicator["id"]) === idKey(id)),
    );
  return objectsAt(report, "sheets")
    .filter(hasId)
    .map(({ name }) => String(name));
}

/** What the add-in remarks on a narrative that it has written, in one line; null where nothing. */
export function remarksOn(written: unknown): string | null {
  const remarks = isObject(written) ? written["remarks"] : undefined;
  return Array.isArray(remarks) && remarks.length > 0 ? remarks.map(String).join(" ") : null;
}
