import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { EmptyState } from "../parts/empty-state";
import { AfterFirstNumbers } from "./after-first-numbers";
import type { PaneCallbacks } from "../state/pane-callbacks";
import { isBusy, type Findings, type PaneState } from "../state/pane-state";
import { breachesInWords, WORKING } from "../state/sentences";
import { countsInWords, latestPeriods, sectionBars } from "../parts/counts";
import { NOTHING_TITLES } from "./nothing-sentences";
import { StatusBar } from "./status-bar";

const KeepUpToDate = lazy(async () => ({
  default: (await import(/* webpackChunkName: "keep-up-to-date" */ "./keep-up-to-date")).KeepUpToDate,
}));
const Standing = lazy(async () => ({ default: (await import("./apply-state")).ApplyState }));
const LastRunShown = lazy(async () => ({ default: (await import("./last-run")).LastRunShown }));
const SheetList = lazy(async () => ({ default: (await import("./sheet-list")).SheetList }));
const FillsQuestion = lazy(async () => ({ default: (await import("./fills-question")).FillsQuestion }));

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px" },
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  wide: { gridColumn: "1 / -1" },
  period: { color: tokens.colorNeutralForeground2 },
  breaches: { fontWeight: tokens.fontWeightSemibold },
  sections: { display: "flex", flexDirection: "column", gap: "12px" },
  reading: { color: tokens.colorNeutralForeground2 },
});

interface OverviewTabProps extends PaneCallbacks {
  readonly state: PaneState;
}

/** The first tab: how the sheet stands, what to do about it, and what was done last. */
export function OverviewTab({ state, ...callbacks }: OverviewTabProps) {
  const styles = useStyles();
  const { findings, choices, lastRun } = state;
  const busy = isBusy(state);
  const sheets = findings?.sheets.map(({ sheet }) => sheet) ?? [];
  return (
    <div className={styles.tab}>
      {findings === null ? (
        <NothingShown state={state} onLayout={callbacks.onLayout} />
      ) : (
        <InAll findings={findings} />
      )}
      <Buttons busy={busy} {...callbacks} />
      {choices !== null && (
        <Suspense>
          <SheetList
            choices={choices}
            busy={busy}
            onToggle={callbacks.onToggleSheet}
            onApply={callbacks.onApplyToSheets}
            onClose={callbacks.onCloseList}
          />
        </Suspense>
      )}
      <Suspense>
        {findings?.standings.map((standing) => (
          <Standing
            key={standing.sheet}
            standing={standing}
            several={findings.standings.length > 1}
            onGoTo={callbacks.onGoTo}
          />
        ))}
      </Suspense>
      {(findings !== null || state.nothing !== null) && (
        <AfterFirstNumbers>
          <Suspense>
            <KeepUpToDate on={state.keepsUpToDate} onSwitch={callbacks.onKeepUpToDate} />
          </Suspense>
        </AfterFirstNumbers>
      )}
      {lastRun !== null && (
        <Suspense>
          <LastRunShown run={lastRun} busy={busy} onRemoveFills={callbacks.onAskAboutFills} />
        </Suspense>
      )}
      {lastRun !== null && state.askingAboutFills && (
        <Suspense>
          <FillsQuestion
            count={lastRun.handMadeFills}
            onRemove={() => {
              callbacks.onRemoveFills(sheets);
            }}
            onKeep={callbacks.onKeepFills}
          />
        </Suspense>
      )}
      {findings !== null && <Sections findings={findings} />}
    </div>
  );
}

function NothingShown({ state: { nothing, task }, onLayout }: Pick<OverviewTabProps, "state" | "onLayout">) {
  const styles = useStyles();
  if (nothing !== null)
    return (
      <>
        <EmptyState title={NOTHING_TITLES[nothing.kind]} why={nothing.sentence} />
        {nothing.kind === "noScorecard" && (
          <Button
            onClick={() => {
              onLayout({ kind: "open" });
            }}
          >
            Point out its header row and columns
          </Button>
        )}
      </>
    );
  if (task !== null) return <p className={styles.reading}>{WORKING[task]}</p>;
  return <EmptyState title="Nothing read yet" why="Check reads the open sheet; Apply RAG also colours it." />;
}

function InAll({ findings: { sheets, totals, settings } }: { readonly findings: Findings }) {
  const styles = useStyles();
  const names = sheets.map(({ sheet }) => sheet).join(", ");
  return (
    <section aria-label={`All indicators: ${countsInWords(totals)}`}>
      <h2>{names}</h2>
      <p className={styles.period}>Latest period: {latestPeriods(sheets)}</p>
      <StatusBar counts={totals} palette={settings.colours} />
      <p className={styles.breaches}>{breachesInWords(totals)}</p>
    </section>
  );
}

function Buttons({ busy, ...callbacks }: PaneCallbacks & { readonly busy: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        className={styles.wide}
        disabledFocusable={busy}
        onClick={callbacks.onApply}
      >
        Apply RAG
      </Button>
      <Button disabledFocusable={busy} onClick={callbacks.onClear}>
        Clear
      </Button>
      <Button disabledFocusable={busy} onClick={callbacks.onCheck}>
        Check
      </Button>
      <Button className={styles.wide} disabledFocusable={busy} onClick={callbacks.onListSheets}>
        All scorecard sheets…
      </Button>
      <Button
        className={styles.wide}
        disabledFocusable={busy}
        onClick={() => {
          callbacks.onPublish({ kind: "open" });
        }}
      >
        Before you publish…
      </Button>
    </div>
  );
}

function Sections({ findings: { sheets, settings } }: { readonly findings: Findings }) {
  const styles = useStyles();
  const bars = sectionBars(sheets);
  if (bars.length < 2) return null;
  return (
    <section className={styles.sections}>
      <h2>By section</h2>
      {bars.map(({ key, title, counts }) => (
        <div key={key}>
          <h3>{title}</h3>
          <StatusBar counts={counts} palette={settings.colours} />
        </div>
      ))}
    </section>
  );
}
