import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { OverviewTab } from "../overview-tab/overview-tab";
import { LoadBoundary } from "./load-boundary";
import { Messages } from "./messages";
import type { PaneCallbacks } from "../state/pane-callbacks";
import { isBusy, type PaneState } from "../state/pane-state";
import { PANEL_ID, tabId, TabStrip } from "./tab-strip";

const BreachesTab = lazy(async () => ({
  default: (await import("../breaches-tab/breaches-tab")).BreachesTab,
}));
const IndicatorsTab = lazy(async () => ({
  default: (await import("../indicators-tab/indicators-tab")).IndicatorsTab,
}));
const ProblemsTab = lazy(async () => ({
  default: (await import("../problems-tab/problems-tab")).ProblemsTab,
}));
const LayoutView = lazy(async () => ({
  default: (await import("../layout-view/layout-view")).LayoutView,
}));
const PublishView = lazy(async () => ({
  default: (await import("../publish/publish-view")).PublishView,
}));
const SettingsTab = lazy(async () => ({
  default: (await import("../settings-tab/settings-tab")).SettingsTab,
}));

const useStyles = makeStyles({
  pane: {
    "& h2": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
    "& h3": { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: 0 },
    "& p": { margin: 0 },
    minHeight: "100vh",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface PaneViewProps extends PaneCallbacks {
  readonly state: PaneState;
}

/** The whole pane: shows the state, hands every request to a callback. */
export function PaneView({ state, ...callbacks }: PaneViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.pane} aria-busy={state.task !== null}>
      <TabStrip chosen={state.tab} onChoose={callbacks.onChooseTab} />
      <div
        id={PANEL_ID}
        role="tabpanel"
        aria-labelledby={tabId(state.tab)}
        tabIndex={0}
        className={styles.panel}
      >
        <Messages state={state} onCancel={callbacks.onCancel} onClose={callbacks.onCloseMessage} />
        <LoadBoundary key={state.tab}>
          <Suspense fallback={<p>Opening…</p>}>
            <ChosenTab state={state} {...callbacks} />
          </Suspense>
        </LoadBoundary>
      </div>
    </div>
  );
}

function ChosenTab({ state, ...callbacks }: PaneViewProps) {
  const sheets = state.findings?.sheets ?? [];
  switch (state.tab) {
    case "overview":
      return state.publishing.isOpen ? (
        <PublishView {...callbacks} sheets={sheets} found={state.publishing.found} busy={isBusy(state)} />
      ) : (
        <OverviewTab state={state} {...callbacks} />
      );
    case "breaches":
      return (
        <BreachesTab
          {...callbacks}
          sheets={sheets}
          narratives={state.narratives}
          sectionNarrativeCounts={state.settings?.sectionNarrativeCounts === true}
          busy={isBusy(state)}
        />
      );
    case "indicators":
      return (
        <IndicatorsTab
          sheets={sheets}
          settings={state.settings}
          search={state.search}
          busy={isBusy(state)}
          onChoose={callbacks.onChoose}
          onGoTo={callbacks.onGoTo}
        />
      );
    case "problems":
      return state.layout === null ? (
        <ProblemsTab sheets={sheets} onGoTo={callbacks.onGoTo} onLayout={callbacks.onLayout} />
      ) : (
        <LayoutView
          shown={state.layout}
          reading={state.findings ?? state.nothing}
          busy={isBusy(state)}
          onLayout={callbacks.onLayout}
          onGoTo={callbacks.onGoTo}
        />
      );
    case "settings":
      return (
        <SettingsTab
          settings={state.settings}
          nothing={state.nothing}
          busy={isBusy(state)}
          onChange={callbacks.onChangeSettings}
          onForget={callbacks.onForgetSettings}
          file={state.settingsFile}
          onFile={callbacks.onSettingsFile}
        />
      );
  }
}
