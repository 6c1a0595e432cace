import type { Actions } from "../../actions/load-actions";
import { findingsAfter } from "../pane/findings-after";
import type { LaterParts, Message, PaneEvent, PaneState } from "../pane/pane-state";
import { calledShortly } from "../figures/indicator-rows";
import { answered, placeKey, written, type InsertAnswer, type Narratives } from "./narratives";
import type { NarrativeWish } from "./props";

/**
 * Takes words into the sheet, and tells what came of it: to the editor where it is still open for that indicator, else in
 * the pane's message. `stateNow` is asked after the writing, since the person may have typed on.
 */
export async function eventOfWish(
  wish: NarrativeWish,
  { writeNarrative }: Actions,
  stateNow: () => PaneState,
): Promise<PaneEvent> {
  const { place, text, agreement } = wish;
  const outcome = await writeNarrative({ ...place, text, ...agreement });
  const { narratives, findings } = stateNow();
  if (outcome.kind === "refused") {
    const { sentence } = outcome.refusal;
    return toldOf(wish, answered(narratives, place, { kind: "refused", sentence }), {
      intent: "error",
      sentence: `${calledShortly(place)}: ${sentence}`,
    });
  }
  const parts: LaterParts = { findings: findingsAfter(findings, outcome), settings: outcome.settings };
  if (outcome.written === null) {
    const answer: InsertAnswer = { kind: "asks", questions: outcome.questions, agreement };
    return toldOf(wish, answered(narratives, place, answer), asksInWords(wish), parts);
  }
  const { cell, remarks } = outcome.written;
  return toldOf(
    wish,
    written(narratives, wish, { kind: "written", cell, remarks }),
    { intent: "success", sentence: `${calledShortly(place)}: written into ${cell}.` },
    parts,
  );
}

const asksInWords = ({ place }: NarrativeWish): Message => ({
  intent: "warning",
  sentence: `${calledShortly(place)} was not written yet: something was asked first. Open its narrative again.`,
});

/** The message is for whoever has left the editor meanwhile. */
function toldOf(
  { place }: NarrativeWish,
  narratives: Narratives,
  message: Message,
  parts: LaterParts = {},
): PaneEvent {
  const isOpen = narratives.open !== null && placeKey(narratives.open) === placeKey(place);
  return { kind: "done", parts: { ...parts, narratives, ...(isOpen ? {} : { message }) } };
}
