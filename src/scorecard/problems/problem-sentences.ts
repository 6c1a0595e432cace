import type { A1Address } from "../sheet/position";

/** The sentence for each kind of problem: what is wrong, and what to do. */
export const PROBLEM_SENTENCES = {
  unreadableFigure: (text: string) => `"${text}" is not a figure.`,
  targetNotUnderstood: (text: string) =>
    `The target "${text}" is not understood, so the row has no RAG: write a number such as 90% or Below 8%, or set a target for the row.`,
  duplicateId: (id: string, rows: string) =>
    `ID ${id} is used in rows ${rows}: each is judged, and a narrative for it covers all of them; give each an ID of its own.`,
  polarityNotUnderstood: (text: string) =>
    `The polarity "${text}" is not understood: write High or Low; until then the target or the wording decides.`,
  polarityContradictsTarget: (text: string, target: string) =>
    `The polarity "${text}" contradicts the target "${target}": the polarity was followed; correct one of them.`,
  toleranceNotUnderstood: (text: string) =>
    `The tolerance "${text}" is not understood, so the usual one was used: write it as 5% or 2pp.`,
  narrativeForNoIndicator: (ids: string, cell: A1Address, nearest: string) =>
    `The narrative names ${ids}, which no indicator has: correct the ID in ${cell}${nearest === "" ? "" : `, perhaps to ${nearest}`}.`,
  correctionNotFound: (what: string) =>
    `${what} is not on this sheet: correct it again in Sheet as read, or forget the correction there.`,
  thresholdNotUnderstood: (text: string) =>
    `The threshold "${text}" is not understood or is on the wrong side of the target, so the usual tolerance was used: write a number such as 80%.`,
  noFigures: (name: string) => `${name} has no figure in any period.`,
  zeroMayMeanNoData: (cells: readonly string[], lowest: string) =>
    `${cells.join(", ")} ${cells.length === 1 ? "is" : "are"} 0 while no other figure of the row is under ${lowest}: if it means that there is no data, write n/a; until then it is judged as 0.`,
  readInPoints: () =>
    `The row's figures are read as percentages in points, since its target or unit is a percentage.`,
} as const;

/** Why a target that names a benchmark is not understood. */
export const BENCHMARK_SENTENCES = {
  notFound: (text: string) =>
    `The target "${text}" is set against a benchmark that has no column of its own here, so the row has no RAG: set a target for the row, or add a column headed with the benchmark's name.`,
  empty: (text: string, cell: A1Address) =>
    `The target "${text}" is set against ${cell}, which holds no figure, so the row has no RAG: fill in ${cell}, or set a target for the row.`,
} as const;
