import type { Direction, DirectionOfTravel, Movement } from "../judgement/judgement-kinds";

/** What each direction is called. */
const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  up: "Up",
  down: "Down",
  same: "No change",
  none: "No earlier figure",
};

/** Whether the move was a good one; nothing is said where that is not known, or where nothing moved. */
const MOVEMENT_WORDS: Readonly<Record<Movement, string>> = {
  better: ", better",
  worse: ", worse",
  same: "",
  unknown: "",
};

/** A direction of travel in words alone: `Up from Jan-25, worse`; `No change from Jan-25`; `No earlier figure`. */
export function travelInWords({ direction, movement, compared }: DirectionOfTravel): string {
  const from = compared === null ? "" : ` from ${compared.from.label}`;
  return `${DIRECTION_WORDS[direction]}${from}${MOVEMENT_WORDS[movement]}`;
}
