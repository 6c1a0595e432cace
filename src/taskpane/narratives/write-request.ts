import { writeNarrative } from "../../actions";
import { findingsAfter } from "../state/findings-after";
import type { Message, PaneEvent, PaneState } from "../state/pane-state";
import { shortName } from "../parts/indicator-rows";
import { answered, placeKey, written, type InsertAnswer, type Narratives } from "../state/narratives";
import type { NarrativeRequest } from "../state/narrative-request";

/**
 * Takes words into the sheet, and tells what came of it: to the editor where it is still open for that indicator, else in
 * the pane's message. `stateNow` is asked after the writing, since the person may have typed on.
 */
export async function carryOut(request: NarrativeRequest, stateNow: () => PaneState): Promise<PaneEvent> {
  const { place, text, agreement } = request;
  const outcome = await writeNarrative({ ...place, text, ...agreement });
  const { narratives, findings } = stateNow();
  if (outcome.kind === "refused") {
    const { sentence } = outcome.refusal;
    return answerFor(request, answered(narratives, place, { kind: "refused", sentence }), {
      intent: "error",
      sentence: `${shortName(place)}: ${sentence}`,
    });
  }
  const judged: Judged = { findings: findingsAfter(findings, outcome), settings: outcome.settings };
  if (outcome.written === null) {
    const answer: InsertAnswer = { kind: "asks", questions: outcome.questions, agreement };
    return answerFor(request, answered(narratives, place, answer), asksInWords(request), judged);
  }
  const { cell, remarks } = outcome.written;
  return answerFor(
    request,
    written(narratives, request, { kind: "written", cell, remarks }),
    { intent: "success", sentence: `${shortName(place)}: written into ${cell}.` },
    judged,
  );
}

const asksInWords = ({ place }: NarrativeRequest): Message => ({
  intent: "warning",
  sentence: `${shortName(place)} has not been written yet, as there is a question to answer first: open its narrative again.`,
});

type Judged = Extract<PaneEvent, { readonly kind: "narrativeAnswered" }>["judged"];

/** The message is for a person who has left the editor in the meantime. */
function answerFor(
  { place }: NarrativeRequest,
  narratives: Narratives,
  message: Message,
  judged: Judged = null,
): PaneEvent {
  const isOpen = narratives.open !== null && placeKey(narratives.open) === placeKey(place);
  return { kind: "narrativeAnswered", narratives, judged, message: isOpen ? null : message };
}
