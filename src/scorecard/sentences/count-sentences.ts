import { STATUS_NAMES, type Status } from "../judgement/states";
import { countOf, type StatusCounts } from "../judgement/status-counts";

/** `18 red`, `56 no colour`. */
export const countInWords = (counts: StatusCounts, status: Status): string =>
  `${String(countOf(counts, status))} ${STATUS_NAMES[status].toLowerCase()}`;
