import type { Period } from "../layout/layout-kinds";
import type { A1Address } from "../sheet/position";
import type { TravelBasis } from "../settings/settings";

export type Direction = "up" | "down" | "same" | "none";

export type Movement = "better" | "worse" | "same" | "unknown";

export interface DirectionOfTravel {
  readonly direction: Direction;
  readonly movement: Movement;
  /** The two periods compared, earlier first; null with fewer than two figures. */
  readonly compared: { readonly from: Period; readonly to: Period } | null;
  /** Which earlier figure was looked for. */
  readonly against: TravelBasis;
  /** True when the latest reported figure is not in the section's latest period. */
  readonly behind: boolean;
}

/** How an indicator's latest figure stands against its neighbours' average: shown beside the RAG, never in it. */
export interface BenchmarkComparison {
  readonly cell: A1Address;
  readonly text: string;
  readonly value: number;
  readonly against: "better" | "worse" | "similar" | "unknown";
}
