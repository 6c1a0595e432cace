import { formulaPieces, type FormulaPiece } from "./formula-tokens";

/**
 * The engine's ROUND takes fifteen digits of a number, as Excel does, but then rounds the binary number nearest to them: it
 * gives 0.14 for ROUND(0.145,2) where Excel gives 0.15. This much more than 1 adds at least one to the fifteenth digit and at
 * most six, which takes such ties to Excel's side and moves nothing that is further from a tie.
 */
const HAIR = "(1+6E-15)";

/** A formula with every ROUND as Excel rounds: `=ROUND(A1,2)<0.5` → `=ROUND((A1)*(1+6E-15),2)<0.5`. */
export function withExactRounding(formula: string): string {
  if (!/ROUND\s*\(/i.test(formula)) return formula;
  return exactPieces(formulaPieces(formula))
    .map(({ text }) => text)
    .join("");
}

/** The same for a formula in pieces. */
export function exactPieces(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  const depths: { isRound: boolean }[] = [];
  let follows = "";
  return pieces.flatMap((piece): FormulaPiece[] => {
    const before = follows;
    follows = piece.kind === "functionName" ? piece.text.toUpperCase() : "";
    if (piece.kind !== "other") return [piece];
    if (piece.text === "(") {
      depths.push({ isRound: before === "ROUND" });
      return before === "ROUND" ? [piece, { kind: "other", text: "(" }] : [piece];
    }
    if (piece.text === ")") depths.pop();
    const call = depths.at(-1);
    if (piece.text !== "," || call?.isRound !== true) return [piece];
    call.isRound = false;
    return [{ kind: "other", text: `)*${HAIR}` }, piece];
  });
}
