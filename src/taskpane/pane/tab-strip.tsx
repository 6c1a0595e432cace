import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { TABS } from "../state/tabs";
import type { TabName } from "../state/pane-state";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    justifyContent: "space-between",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "0 2px",
  },
  tab: {
    flexGrow: 1,
    minHeight: "40px",
    padding: "0 2px",
    whiteSpace: "nowrap",
    border: "none",
    borderBottom: "3px solid transparent",
    // Where the system forces colours, a transparent line would show in each tab as in the chosen one.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    "@media (min-width: 400px)": { fontSize: tokens.fontSizeBase300 },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** Where the arrow keys go from a tab: around at both ends. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface TabStripProps {
  readonly chosen: TabName;
  readonly onChoose: (tab: TabName) => void;
}

/**
 * The pane's tabs by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/tabs: one stop for the Tab key, arrows between
 * them. Fluent's own TabList brings 23 kB of focus management, a fifth of what the pane may load before it shows.
 */
export function TabStrip({ chosen, onChoose }: TabStripProps) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent): void => {
    const next = STEPS[event.key]?.(
      TABS.findIndex(({ name }) => name === chosen),
      TABS.length,
    );
    const tab = next === undefined ? undefined : TABS[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    strip.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={strip} role="tablist" aria-label="Scorecard RAG" className={styles.strip} onKeyDown={step}>
      {TABS.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? PANEL_ID : undefined}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => {
            onChoose(name);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

export const PANEL_ID = "pane-panel";
export const tabId = (name: TabName): string => `pane-tab-${name}`;
