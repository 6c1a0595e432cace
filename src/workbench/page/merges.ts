import type { Area, Worksheet } from "../model";

/** The merged area that a cell lies in; null for a cell of its own. */
export const mergeAt = ({ merges }: Worksheet, row: number, column: number): Area | null =>
  merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  ) ?? null;
