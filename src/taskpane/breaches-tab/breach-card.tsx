import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorNarrative } from "../../scorecard/assessment";
import type { A1Address } from "../../scorecard/position";
import { GoToButton } from "../figures/go-to-button";
import { calledShortly } from "../figures/indicator-rows";
import { PeriodChart } from "../figures/period-chart";
import { StatusBadge } from "../figures/status-badge";
import { NARRATIVE_WORDS } from "../../scorecard/wording/status-words";
import { breachInWords, runInWords, whenInWords } from "../../scorecard/wording/breach-words";
import type { BreachRow } from "./breaches";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "12px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  against: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: "8px",
  },
  missing: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  narrative: { whiteSpace: "pre-line", margin: "4px 0 0" },
  summary: { cursor: "pointer" },
});

interface BreachCardProps {
  readonly row: BreachRow;
  /** True where several sheets are shown together, so that each card says which it is from. */
  readonly namesSheet: boolean;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** One breach: what it is, how far off, for how long, and whether somebody has said why. */
export function BreachCard({ row, namesSheet, onGoTo }: BreachCardProps) {
  const styles = useStyles();
  const { indicator, section, sheet, cell } = row;
  const called = calledShortly(indicator);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>{called}</h3>
        <StatusBadge status={indicator.latest?.status ?? "none"} />
      </div>
      {indicator.id !== null && <p className={styles.line}>{indicator.name}</p>}
      <p className={styles.against}>{breachInWords(indicator)}</p>
      <p className={styles.quiet}>
        {runInWords(indicator)} · {whenInWords(indicator)}
        {namesSheet && ` · ${sheet}`}
      </p>
      <PeriodChart indicator={indicator} periods={section.periods} />
      <div className={styles.foot}>
        <NarrativeLine narrative={indicator.narrative} />
        <GoToButton sheet={sheet} cell={cell} of={called} onGoTo={onGoTo} />
      </div>
    </li>
  );
}

function NarrativeLine({ narrative }: { readonly narrative: IndicatorNarrative }) {
  const styles = useStyles();
  const words = NARRATIVE_WORDS[narrative.state];
  if (narrative.text === null || narrative.text === "")
    return <span className={mergeClasses(narrative.state === "missing" && styles.missing)}>{words}</span>;
  return (
    <details>
      <summary className={styles.summary}>{words}</summary>
      <p className={styles.narrative}>{narrative.text}</p>
    </details>
  );
}
