import type { SheetAssessment } from "../../scorecard/assessment";
import { fingerprint } from "../../scorecard/publishing/fingerprint";
import type { A1Address } from "../../scorecard/sheet/position";
import type { Settings } from "../../scorecard/settings/settings";
import type { HandMadeFill } from "../../workbook/read/hand-made-fills";
import type { Acceptance, Acceptances } from "../../workbook/kept/saved-publications";
import { fillItems } from "./publish-items-of-fills";
import { narrativeItems } from "./publish-items-of-narratives";
import { emptyPeriodItems } from "./publish-items-of-periods";
import { assumedPolarityItems, problemItems } from "./publish-items-of-rows";
import { colourItems } from "./publish-items-of-colours";
import { seriousnessOf, WHY_IT_MATTERS, type PublishItemKind } from "./publish-item-kinds";
import type { SheetStanding } from "../out-of-date";

/** Something to look at before publishing: fixed, it is gone; accepted with a reason, it may stand. */
export interface PublishItem {
  /** The same for the same fact: once the fact changes, an acceptance of it no longer counts. */
  readonly key: string;
  readonly kind: PublishItemKind;
  readonly sheet: string;
  readonly cell: A1Address;
  /** One sentence or two, naming the cell. */
  readonly what: string;
  /** Why it matters to readers. */
  readonly why: string;
  readonly accepted: Acceptance | null;
}

export interface CheckedSheet {
  readonly assessment: SheetAssessment;
  readonly standing: SheetStanding;
  readonly fills: readonly HandMadeFill[];
}

/** Everything to look at on one sheet before it is published, the most serious first. */
export function publishItems(
  { assessment, standing, fills }: CheckedSheet,
  settings: Settings,
  acceptances: Acceptances,
): PublishItem[] {
  const found = [
    ...narrativeItems(assessment),
    ...colourItems(assessment, standing, settings),
    ...fillItems(assessment, fills),
    ...problemItems(assessment),
    ...emptyPeriodItems(assessment),
    ...assumedPolarityItems(assessment),
  ];
  const times = new Map<string, number>();
  const items = found.map(({ kind, cell, what, fact }): PublishItem => {
    const bare = `${kind} ${fingerprint([assessment.sheet, ...fact].join("\n"))}`;
    const time = (times.get(bare) ?? 0) + 1;
    times.set(bare, time);
    const key = time === 1 ? bare : `${bare} ${String(time)}`;
    const why = WHY_IT_MATTERS[kind];
    return { key, kind, sheet: assessment.sheet, cell, what, why, accepted: acceptances.get(key) ?? null };
  });
  return items.sort((one, other) => seriousnessOf(one.kind) - seriousnessOf(other.kind));
}
