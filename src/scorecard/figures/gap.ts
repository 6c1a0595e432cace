import type { Gap, GapReason } from "./figure-kinds";
import { ERROR_VALUES, GAP_WORDINGS } from "./gap-wordings";
import { beginsWithWording, wordingOf } from "../sheet/plain-text";

const WHOLE = new Map(
  GAP_WORDINGS.filter(({ match }) => match === "whole").map(({ wording, reason }) => [wording, reason]),
);
const STARTS = GAP_WORDINGS.filter(({ match }) => match === "start");

/** A small number hidden to protect a child: `<5`, `< 6`. */
const SUPPRESSED_COUNT = /^<\s?\d{1,2}$/;

/**
 * Reads a text as a gap: a cell that says why it holds no figure (Rules, section 2). Null for any other text.
 *
 * `Not reported due to…` → notAvailable; `-` → notApplicable; `<5` → suppressed; `#N/A` → error; `-5` → null.
 */
export function readGap(text: string): Gap | null {
  const reason = gapReason(text);
  return reason === null ? null : { kind: "gap", reason, text };
}

function gapReason(text: string): GapReason | null {
  const wording = wordingOf(text);
  if (wording === "") return "empty";
  if (ERROR_VALUES.has(text.trim().toUpperCase())) return "error";
  const whole = WHOLE.get(wording);
  if (whole !== undefined) return whole;
  if (SUPPRESSED_COUNT.test(wording)) return "suppressed";
  return STARTS.find((entry) => beginsWithWording(wording, entry.wording))?.reason ?? null;
}
