import {
  applyRag,
  check,
  clear,
  listSheets,
  makeAccessibleCopy,
  makeExceptionsSheet,
  markAsPublished,
  publishCheck,
  writeNarrative,
  type Checked,
  type Outcome,
} from "../actions";
import { withPublishReport, withReport } from "../actions/with-report";

const reported =
  <Given extends readonly unknown[], Done extends Checked>(
    action: (...given: Given) => Promise<Outcome<Done>>,
  ) =>
  (...given: Given) =>
    withReport(action(...given));

/** The actions that a caller in this page may ask for by `ScorecardRag.applyRag(…)`, the very ones behind the buttons. */
const OFFERED = {
  applyRag: reported(applyRag),
  check: reported(check),
  clear,
  publishCheck: (...given: Parameters<typeof publishCheck>) => withPublishReport(publishCheck(...given)),
  markAsPublished: (...given: Parameters<typeof markAsPublished>) =>
    withPublishReport(markAsPublished(...given)),
  makeExceptionsSheet,
  makeAccessibleCopy,
  listSheets,
  writeNarrative: reported(writeNarrative),
};

declare global {
  var ScorecardRag: typeof OFFERED | undefined;
}

/** Puts the actions within reach of the headless runner, which calls what a person's click calls and reads the report. */
export function offerActions(): void {
  globalThis.ScorecardRag = OFFERED;
}
