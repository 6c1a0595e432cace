import { applyRag, check, clear } from "../actions";
import { offerActions } from "./offered-actions";
import { ribbonCommand } from "./ribbon-command";

const ACTIVE_SHEET = { kind: "activeSheet" } as const;

/**
 * The ribbon's commands, by the function names in manifest.xml. Apply RAG and Clear show themselves on the sheet; the
 * pane opens where that is not enough: on a refusal, or while a breach has no narrative.
 */
const COMMANDS = {
  ApplyRag: ribbonCommand(async () => {
    const outcome = await applyRag(ACTIVE_SHEET);
    const open =
      outcome.kind === "refused" ||
      outcome.sheets.some(({ breachesWithoutNarrative }) => breachesWithoutNarrative.length > 0);
    return { request: { kind: "applied", outcome }, open };
  }),
  Clear: ribbonCommand(async () => {
    const outcome = await clear(ACTIVE_SHEET);
    return { request: { kind: "cleared", outcome }, open: outcome.kind === "refused" };
  }),
  OpenNarratives: ribbonCommand(checked),
  Check: ribbonCommand(checked),
  ApplyRagAllSheets: ribbonCommand(() => Promise.resolve({ request: { kind: "chooseSheets" }, open: true })),
};

async function checked() {
  const outcome = await check(ACTIVE_SHEET);
  return { request: { kind: "checked", outcome }, open: true } as const;
}

// At the top level: Excel may ask for a command as soon as the page has run its scripts.
for (const [name, command] of Object.entries(COMMANDS)) Office.actions.associate(name, command);
offerActions();
