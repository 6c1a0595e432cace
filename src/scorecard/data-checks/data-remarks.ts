import type { SectionAssessment } from "../assessment";
import type { Problem } from "../problems/problem";
import { missingPeriod } from "./missing-period";
import { mixedDecimals } from "./mixed-decimals";
import { overHundred } from "./over-hundred";
import { pastedTwice } from "./pasted-twice";
import { sumOfParts } from "./sum-of-parts";
import { tenfold } from "./tenfold";

/** Every check on the data itself: a new one is a line here. */
const CHECKS: readonly ((section: SectionAssessment) => Problem[])[] = [
  overHundred,
  tenfold,
  pastedTwice,
  mixedDecimals,
  sumOfParts,
  missingPeriod,
];

/**
 * Remarks on figures that look wrong though they can be read and are judged: each a kind, a cell and a sentence. They decide
 * no colour, and each check is quiet where it is not sure.
 */
export const dataRemarks = (sections: readonly SectionAssessment[]): Problem[] =>
  sections.flatMap((section) => CHECKS.flatMap((check) => check(section)));
