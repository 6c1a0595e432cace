import { formulaPieces, type FormulaPiece } from "./formula-tokens";

/** One in the fifteenth digit of x, away from zero, where ROUND to n decimals drops that digit; else nothing. */
const nudge = (x: string, n: string): string => {
  const power = `INT(LOG10(ABS(${x})))`;
  return `IF(${x}=0,0,IF(${n}+${power}<14,SIGN(${x})*10^(${power}-14),0))`;
};

/**
 * A formula with every ROUND as Excel rounds. The engine's takes fifteen digits of a number, as Excel does, but then rounds
 * the binary number nearest to them: it gives 0.14 for ROUND(0.145,2) where Excel gives 0.15. One more in the fifteenth digit
 * takes such ties to Excel's side and moves nothing that is further from a tie.
 *
 * `=ROUND(A1,2)<0.5` → `=LET(x1,A1,n1,2,ROUND(x1+…,n1))<0.5`.
 */
export function withExactRounding(formula: string): string {
  if (!/ROUND\s*\(/i.test(formula)) return formula;
  return exactPieces(formulaPieces(formula))
    .map(({ text }) => text)
    .join("");
}

interface OpenCall {
  /** The number of the ROUND that this bracket belongs to; null for any other. */
  readonly round: number | null;
  hasDecimals: boolean;
}

const other = (text: string): FormulaPiece => ({ kind: "other", text });

/** Names like no cell's address and no defined name that a person would choose. */
const numberName = (round: number): string => `number_to_round_${round}`;
const decimalsName = (round: number): string => `decimals_to_keep_${round}`;

/** The same for a formula in pieces. */
export function exactPieces(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  const open: OpenCall[] = [];
  let rounds = 0;
  return pieces.flatMap((piece, at): FormulaPiece[] => {
    if (isRound(piece)) {
      rounds += 1;
      return [{ ...piece, text: "LET" }];
    }
    if (piece.kind !== "other") return [piece];
    if (piece.text === "(") {
      const before = pieces[at - 1];
      const round = before !== undefined && isRound(before) ? rounds : null;
      open.push({ round, hasDecimals: false });
      return round === null ? [piece] : [piece, other(`${numberName(round)},`)];
    }
    if (piece.text === ")") return [...closingOf(open.pop()), piece];
    const call = open.at(-1);
    if (piece.text !== "," || call?.round == null || call.hasDecimals) return [piece];
    call.hasDecimals = true;
    return [piece, other(`${decimalsName(call.round)},`)];
  });
}

const isRound = ({ kind, text }: FormulaPiece): boolean =>
  kind === "functionName" && text.toUpperCase() === "ROUND";

function closingOf(call: OpenCall | undefined): FormulaPiece[] {
  if (call?.round == null) return [];
  const x = numberName(call.round);
  const n = decimalsName(call.round);
  return [other(`,ROUND(${x}+${nudge(x, n)},${n})`)];
}
