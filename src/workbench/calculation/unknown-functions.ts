import { formulaPieces } from "./formula-tokens";

/**
 * The functions of a formula that the engine does not know, inside an IFERROR as well, which would hide them. `asUnderstood`
 * is the formula as the engine gives it back: it writes functions that it knows in capitals, and any other in small letters.
 *
 * `=IFERROR(getpivotdata(A1),3)` → `["GETPIVOTDATA"]`
 */
export function unknownFunctions(asUnderstood: string): string[] {
  return formulaPieces(asUnderstood)
    .filter(({ kind, text }) => kind === "functionName" && text !== text.toUpperCase())
    .map(({ text }) => text.toUpperCase());
}
