import {
  writeNarrative,
  type NarrativeOrder,
  type NarrativeWritten,
} from "../../src/actions/write-narrative";

const ORDER: NarrativeOrder = {
  sheet: null,
  id: null,
  name: null,
  section: null,
  text: "",
  agreed: [],
  shared: "ownParagraph",
};

/** Has a narrative written on the active sheet; a refusal fails the test with its sentence. */
export async function narrated(order: Partial<NarrativeOrder>): Promise<NarrativeWritten> {
  const outcome = await writeNarrative({ ...ORDER, ...order });
  if (outcome.kind === "refused") throw new Error(outcome.refusal.sentence);
  return outcome;
}

/** Asks for a narrative that must be refused, and gives the reason. */
export async function refusedNarrative(
  order: Partial<NarrativeOrder>,
): Promise<{ readonly kind: string; readonly sentence: string }> {
  const outcome = await writeNarrative({ ...ORDER, ...order });
  if (outcome.kind === "done") throw new Error("It was not refused");
  return outcome.refusal;
}
