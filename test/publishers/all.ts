import { datesInEveryFormat } from "./dates-in-every-format";
import { flatQuarters } from "./flat-quarters";
import { lastAndThisQuarter } from "./last-and-this-quarter";
import { monthsAmongContext } from "./months-among-context";
import { noughtsForNoData } from "./noughts-for-no-data";
import { oneValueColumn } from "./one-value-column";
import { partsOfFigures } from "./parts-of-figures";
import { planNewestFirst } from "./plan-newest-first";
import { pointsAndFractions } from "./points-and-fractions";
import type { Publisher } from "./publisher";
import { quarterGroups } from "./quarter-groups";
import { tableWithFormulas } from "./table-with-formulas";
import { targetsInWords } from "./targets-in-words";
import { toleranceColumn } from "./tolerance-column";
import { trustTotals } from "./trust-totals";
import { weekly } from "./weekly";
import { yearTargetBesideQuarters } from "./year-target-beside-quarters";
import { yearsWithAGap } from "./years-with-a-gap";

/** Every publisher's workbook by the name of its file: a new one is a file of its own and a line here. */
export const PUBLISHERS: Readonly<Record<string, Publisher>> = {
  "dates-in-every-format": datesInEveryFormat,
  "flat-quarters": flatQuarters,
  "last-and-this-quarter": lastAndThisQuarter,
  "months-among-context": monthsAmongContext,
  "noughts-for-no-data": noughtsForNoData,
  "one-value-column": oneValueColumn,
  "parts-of-figures": partsOfFigures,
  "plan-newest-first": planNewestFirst,
  "points-and-fractions": pointsAndFractions,
  "quarter-groups": quarterGroups,
  "table-with-formulas": tableWithFormulas,
  "targets-in-words": targetsInWords,
  "tolerance-column": toleranceColumn,
  "trust-totals": trustTotals,
  weekly,
  "year-target-beside-quarters": yearTargetBesideQuarters,
  "years-with-a-gap": yearsWithAGap,
};
