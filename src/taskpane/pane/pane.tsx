import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { whenPaneIsAsked } from "../../actions/outcome-channel";
import type { PaneCallbacks } from "../state/pane-callbacks";
import { paneEffects } from "./pane-effects";
import { paneStore, type PaneStore } from "../state/pane-store";
import { PaneView } from "./pane-view";
import { themeNamed } from "./themes";
import { wantedTheme, whenThemeMayChange } from "./wanted-theme";

interface PaneProps {
  readonly store: PaneStore;
  readonly callbacks: PaneCallbacks;
  readonly firstTheme: Theme;
}

function Pane({ store, callbacks, firstTheme }: PaneProps) {
  const state = useSyncExternalStore(store.listen, store.state);
  const [theme, setTheme] = useState(firstTheme);
  useEffect(
    () =>
      whenThemeMayChange(() => {
        void themeNamed(wantedTheme()).then(setTheme);
      }),
    [],
  );
  return (
    <FluentProvider theme={theme}>
      <PaneView state={state} {...callbacks} />
    </FluentProvider>
  );
}

/** Puts the pane on the page, and lets it follow the workbook. */
export async function openPane(place: HTMLElement): Promise<void> {
  const store = paneStore();
  const { callbacks, open, show } = paneEffects(store);
  const firstTheme = await themeNamed(wantedTheme());
  createRoot(place).render(<Pane store={store} callbacks={callbacks} firstTheme={firstTheme} />);
  let wasAsked = false;
  whenPaneIsAsked((request) => {
    wasAsked = true;
    show(request);
  });
  open(wasAsked);
}
