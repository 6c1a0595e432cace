import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer } from "react";
import { createRoot } from "react-dom/client";
import { whenPaneIsAsked } from "../actions/outcome-channel";
import { eventOfRequest } from "./outcome-events";
import { paneCallbacks } from "./pane-callbacks";
import { FIRST_STATE, paneAfter } from "./pane-state";
import { PaneView } from "./pane-view";

function Pane() {
  const [state, dispatch] = useReducer(paneAfter, FIRST_STATE);
  const callbacks = useMemo(() => paneCallbacks(dispatch), []);
  useEffect(
    () =>
      whenPaneIsAsked((request) => {
        if (request.kind === "chooseSheets") callbacks.onListSheets();
        else dispatch(eventOfRequest(request));
      }),
    [callbacks],
  );
  return <PaneView state={state} {...callbacks} />;
}

/** Puts the pane on the page. */
export function openPane(place: HTMLElement): void {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
  );
}
