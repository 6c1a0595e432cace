import { askPane, type PaneRequest } from "../actions/outcome-channel";

/** What a click on the ribbon leads to: what the pane is to show of it, and whether it must open for that. */
export interface Clicked {
  readonly request: PaneRequest;
  readonly open: boolean;
}

/**
 * Makes a ribbon command of what a click does. Excel is always told that the command is complete, whatever happened, or
 * it would keep the button busy; a fault in the add-in opens the pane, for a click must show something.
 */
export function ribbonCommand(
  click: () => Promise<Clicked>,
): (event: Pick<Office.AddinCommands.Event, "completed">) => Promise<void> {
  return async (event) => {
    try {
      await show(await click().catch(broken));
    } finally {
      event.completed();
    }
  };
}

async function show({ request, open }: Clicked): Promise<void> {
  askPane(request);
  if (open) await Office.addin.showAsTaskpane();
}

const broken = (fault: unknown): Clicked => ({
  request: { kind: "broken", fault: fault instanceof Error ? fault.message : String(fault) },
  open: true,
});
