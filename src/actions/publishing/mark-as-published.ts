import type { SheetAssessment } from "../../scorecard/assessment";
import {
  latestPeriodWithFigures,
  publishedNarratives,
  type Publication,
} from "../../scorecard/publishing/publication";
import { totalsOf } from "../../scorecard/totals";
import { save } from "../../workbook/paint";
import { refusal } from "../../workbook/refusals";
import { MOST_PUBLICATIONS } from "../../workbook/kept/saved-publications";
import { withAccepted } from "./accept-items";
import { refusable, type ActionOptions, type Outcome } from "../outcome";
import { lookBeforePublishing, publishChecked, type PublishChecked } from "./publish-check";
import type { PublishItem } from "./publish-items";
import type { Scope } from "../read-and-judge/scope";

export interface PublishOptions extends ActionOptions {
  /** Accepts every item that is still open, for this reason. */
  readonly accept?: string;
}

export interface MarkedAsPublished extends PublishChecked {
  /** The oldest publications, which the workbook no longer keeps because there are too many. */
  readonly forgotten: readonly { readonly sheet: string; readonly period: string }[];
}

/**
 * Records in the workbook that its sheets were published: the latest period with figures, the time, the totals, what was
 * accepted and why, and the fingerprints of the narratives, by which the next period's are compared. The same period of the
 * same sheet again replaces the earlier record. Nothing on the sheets is changed, so they may be protected.
 *
 * Refused: an item neither fixed nor accepted; no reason for accepting; no scorecard; a cell being edited.
 */
export function markAsPublished(
  scope: Scope,
  options: PublishOptions = {},
): Promise<Outcome<MarkedAsPublished>> {
  return refusable(() => Excel.run((context) => mark(context, scope, options)));
}

async function mark(
  context: Excel.RequestContext,
  scope: Scope,
  options: PublishOptions,
): Promise<Outcome<MarkedAsPublished>> {
  const reason = options.accept?.trim();
  if (reason === "") return { kind: "refused", refusal: refusal("reasonMissing") };
  const looked = await lookBeforePublishing(context, scope, options);
  if (looked.kind === "refused") return looked;
  const { checked, store } = looked;
  const at = new Date().toISOString();
  const open = checked.items.filter(({ accepted }) => accepted === null);
  if (open.length > 0 && reason === undefined)
    return { kind: "refused", refusal: refusal("notAllClear", openInWords(open)) };
  const items = checked.items.map((item) =>
    item.accepted === null && reason !== undefined ? { ...item, accepted: { reason, at } } : item,
  );
  const added = checked.assessments.map((sheet) => publicationOf(sheet, items, at));
  const all = [...store.publications.filter((old) => !added.some((one) => isSame(one, old))), ...added];
  const dropped = Math.max(0, all.length - MOST_PUBLICATIONS);
  const publications = all.slice(dropped);
  const keys = open.map(({ key }) => key);
  const acceptances =
    reason === undefined ? store.acceptances : withAccepted(store.acceptances, keys, reason, at);
  if (options.signal?.aborted === true) return { kind: "refused", refusal: refusal("cancelled") };
  save(context, { ...store, publications, acceptances });
  await context.sync();
  const forgotten = all.slice(0, dropped).map(({ sheet, period }) => ({ sheet, period }));
  return { kind: "done", ...publishChecked(checked, items, publications), forgotten };
}

const isSame = (one: Publication, other: Publication): boolean =>
  one.sheet === other.sheet && one.period === other.period;

function publicationOf(sheet: SheetAssessment, items: readonly PublishItem[], at: string): Publication {
  const ofSheet = items.filter((item) => item.sheet === sheet.sheet);
  return {
    sheet: sheet.sheet,
    period: latestPeriodWithFigures(sheet)?.label ?? "",
    at,
    totals: totalsOf([sheet]),
    accepted: ofSheet.flatMap(({ key, what, accepted }) =>
      accepted === null ? [] : [{ key, what, ...accepted }],
    ),
    narratives: publishedNarratives(sheet),
  };
}

function openInWords(open: readonly PublishItem[]): string {
  const [first] = open;
  const count =
    open.length === 1 ? "one item is open" : `${String(open.length)} items are open, the first of them`;
  return `${count}: ${first?.what ?? ""}`;
}
