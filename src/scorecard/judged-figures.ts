import type { Figure, Gap, JudgedFigure, Thresholds } from "./assessment";
import { statusOf } from "./status";
import type { ColourBounds } from "./thresholds";

/** Judges a reading by what the judging was made for. */
export type Judge = (reading: Figure | Gap) => JudgedFigure;

/**
 * Judges figures, and gives the same object again for a reading that was judged by the same thresholds before: a sheet of
 * percentages has few different figures and targets, however many cells.
 */
export class JudgedFigures {
  private readonly known = new Map<Thresholds | null, Map<Figure | Gap, JudgedFigure>>();

  /** Judges by thresholds, or by none: then no figure has a status. */
  by(bounds: ColourBounds | null, thresholds: Thresholds | null): Judge {
    const known = this.known.get(thresholds) ?? new Map<Figure | Gap, JudgedFigure>();
    this.known.set(thresholds, known);
    return (reading) => {
      const before = known.get(reading);
      if (before !== undefined) return before;
      const status = reading.kind === "figure" && bounds !== null ? statusOf(reading.value, bounds) : "none";
      const judged: JudgedFigure = { reading, status, thresholds };
      known.set(reading, judged);
      return judged;
    };
  }
}
