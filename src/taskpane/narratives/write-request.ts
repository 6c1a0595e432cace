import type { Actions } from "../../actions/load-actions";
import { findingsAfter } from "../state/findings-after";
import type { LaterParts, Message, PaneEvent, PaneState } from "../state/pane-state";
import { shortName } from "../parts/indicator-rows";
import { answered, placeKey, written, type InsertAnswer, type Narratives } from "../state/narratives";
import type { NarrativeRequest } from "../state/narrative-request";

/**
 * Takes words into the sheet, and tells what came of it: to the editor where it is still open for that indicator, else in
 * the pane's message. `stateNow` is asked after the writing, since the person may have typed on.
 */
export async function carryOut(
  request: NarrativeRequest,
  { writeNarrative }: Actions,
  stateNow: () => PaneState,
): Promise<PaneEvent> {
  const { place, text, agreement } = request;
  const outcome = await writeNarrative({ ...place, text, ...agreement });
  const { narratives, findings } = stateNow();
  if (outcome.kind === "refused") {
    const { sentence } = outcome.refusal;
    return toldOf(request, answered(narratives, place, { kind: "refused", sentence }), {
      intent: "error",
      sentence: `${shortName(place)}: ${sentence}`,
    });
  }
  const parts: LaterParts = { findings: findingsAfter(findings, outcome), settings: outcome.settings };
  if (outcome.written === null) {
    const answer: InsertAnswer = { kind: "asks", questions: outcome.questions, agreement };
    return toldOf(request, answered(narratives, place, answer), asksInWords(request), parts);
  }
  const { cell, remarks } = outcome.written;
  return toldOf(
    request,
    written(narratives, request, { kind: "written", cell, remarks }),
    { intent: "success", sentence: `${shortName(place)}: written into ${cell}.` },
    parts,
  );
}

const asksInWords = ({ place }: NarrativeRequest): Message => ({
  intent: "warning",
  sentence: `${shortName(place)} was not written yet: something was asked first. Open its narrative again.`,
});

/** The message is for whoever has left the editor meanwhile. */
function toldOf(
  { place }: NarrativeRequest,
  narratives: Narratives,
  message: Message,
  parts: LaterParts = {},
): PaneEvent {
  const isOpen = narratives.open !== null && placeKey(narratives.open) === placeKey(place);
  return { kind: "done", parts: { ...parts, narratives, ...(isOpen ? {} : { message }) } };
}
