import { getTokens } from "@ironcalc/wasm";
import { columnOf, LAST_COLUMN, LAST_ROW, lettersOf } from "../model/area";
import { needEngine } from "./engine";

/** A formula in pieces as they are written; only `reference` pieces move when the formula moves. */
export interface FormulaPiece {
  readonly kind: "reference" | "functionName" | "name" | "error" | "other";
  readonly text: string;
}

/** Splits a formula at its references and names: `=AND($N5=0.9,A1>0)` → `=`, `AND` (function), `(`, `$N5` (reference), … */
export function formulaPieces(formula: string): FormulaPiece[] {
  needEngine();
  // The engine counts characters, not UTF-16 units.
  const characters = Array.from(formula);
  const tokens = getTokens(formula);
  const pieces: FormulaPiece[] = [];
  let end = 0;
  tokens.forEach((token, at) => {
    if (token.start > end) pieces.push({ kind: "other", text: characters.slice(end, token.start).join("") });
    const text = characters.slice(token.start, token.end).join("");
    pieces.push({ kind: kindOf(token.token, tokens[at + 1]?.token), text });
    end = token.end;
  });
  if (end < characters.length) pieces.push({ kind: "other", text: characters.slice(end).join("") });
  return pieces;
}

type EngineToken = ReturnType<typeof getTokens>[number]["token"];

function kindOf(token: EngineToken, next: EngineToken | undefined): FormulaPiece["kind"] {
  if (typeof token === "string") return token === "Illegal" ? "error" : "other";
  if ("Reference" in token || "Range" in token) return "reference";
  if (!("Ident" in token)) return "other";
  return next === "LeftParenthesis" ? "functionName" : "name";
}

/**
 * A formula as it reads `down` rows and `right` columns further: relative references move, absolute ones stay.
 * `=$N5>C$2` one down and two to the right → `=$N6>E$2`. Beyond the sheet's edge a reference comes in at the other side, as in Excel.
 */
export function shiftedFormula(pieces: readonly FormulaPiece[], down: number, right: number): string {
  return pieces
    .map(({ kind, text }) => (kind === "reference" ? shiftedReference(text, down, right) : text))
    .join("");
}

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d+)|(\$?)\b([A-Z]{1,3})\b|(\$?)\b(\d+)\b/gi;

function shiftedReference(text: string, down: number, right: number): string {
  const bang = text.lastIndexOf("!") + 1;
  const address = text
    .slice(bang)
    .replace(
      CELL,
      (
        _whole,
        beforeColumn: string | undefined,
        column: string | undefined,
        beforeRow: string | undefined,
        row: string | undefined,
        beforeWholeColumn: string | undefined,
        wholeColumn: string | undefined,
        beforeWholeRow: string | undefined,
        wholeRow: string | undefined,
      ) =>
        movedColumn(beforeColumn ?? beforeWholeColumn, column ?? wholeColumn, right) +
        movedRow(beforeRow ?? beforeWholeRow, row ?? wholeRow, down),
    );
  return text.slice(0, bang) + address;
}

const wrapped = (index: number, last: number): number => (index + last + 1) % (last + 1);

function movedColumn(dollar = "", letters: string | undefined, right: number): string {
  if (letters === undefined) return "";
  return dollar + (dollar === "" ? lettersOf(wrapped(columnOf(letters) + right, LAST_COLUMN)) : letters);
}

function movedRow(dollar = "", row: string | undefined, down: number): string {
  if (row === undefined) return "";
  return dollar + (dollar === "" ? String(wrapped(Number(row) - 1 + down, LAST_ROW) + 1) : row);
}
