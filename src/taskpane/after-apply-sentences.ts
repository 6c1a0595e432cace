import type { Actions } from "../actions/load-actions";

type Applied = Extract<Awaited<ReturnType<Actions["applyRag"]>>, { kind: "done" }>;
type SheetAfterApply = Applied["sheets"][number];
type Skipped = SheetAfterApply["arrows"]["skipped"][number];

/** Why a section got no arrows, and what to do about it. */
const SKIPPED: Readonly<Record<Skipped["why"], string>> = {
  noColumn: "it has no direction-of-travel column",
  columnBesideIsInUse: "the column beside it is in use, so none could be made",
};

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** `Coloured 152 figures: 60 green, 22 amber, 70 red.`, or that nothing needed to change. */
export function appliedInWords({ sheets }: Pick<Applied, "sheets">): string {
  const changed = sheets.filter((sheet) => sheet.changed);
  if (changed.length === 0) return "Everything was already up to date: nothing was changed.";
  const sum = (colour: "green" | "amber" | "red"): number =>
    sheets.reduce((all, { coloured }) => all + coloured[colour], 0);
  const [green, amber, red] = [sum("green"), sum("amber"), sum("red")];
  const where = sheets.length === 1 ? "" : ` on ${plural(sheets.length, "sheet", "sheets")}`;
  return `Coloured ${plural(green + amber + red, "figure", "figures")}${where}: ${String(green)} green, ${String(amber)} amber, ${String(red)} red.`;
}

/** What a person should know of how the sheets were painted, one sentence each. */
export function notesAfterApply({
  sheets,
  protectedSheets,
}: Pick<Applied, "sheets" | "protectedSheets">): string[] {
  return [
    ...protectedSheets.map((sheet) => `The sheet "${sheet}" is protected, so it was passed over.`),
    ...sheets.flatMap(notesOfSheet),
  ];
}

function notesOfSheet({ sheet, arrows, rulesUnderneath }: SheetAfterApply): string[] {
  const { skipped, formulaCells } = arrows;
  return [
    ...skipped.map(({ section, why }) => `No arrows for "${section}" on ${sheet}: ${SKIPPED[why]}.`),
    ...(formulaCells.length === 0
      ? []
      : [`Left alone on ${sheet} since they hold formulas: ${formulaCells.join(", ")}.`]),
    ...(rulesUnderneath.length === 0
      ? []
      : [
          `${plural(rulesUnderneath.length, "colour rule of somebody else's lies", "colour rules of somebody else's lie")} under the new colours on ${sheet}: ${rulesUnderneath.map(({ cells }) => cells).join("; ")}.`,
        ]),
  ];
}
