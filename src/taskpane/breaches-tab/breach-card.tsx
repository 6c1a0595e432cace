import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorNarrative } from "../../scorecard/narratives/narrative-kinds";
import type { A1Address } from "../../scorecard/sheet/position";
import { GoToButton } from "../parts/go-to-button";
import { shortName } from "../parts/indicator-rows";
import { PeriodChart } from "../parts/period-chart";
import { StatusBadge } from "../parts/status-badge";
import { placeOf } from "../narratives/breach-order";
import { Doubts } from "../narratives/doubts";
import { coversInWords, openInWords, standsInWords } from "../narratives/narrative-sentences";
import { placeKey } from "../state/narratives";
import { breachInWords, runInWords, whenInWords } from "../../scorecard/sentences/breach-sentences";
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
  foot: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px" },
  draft: {
    marginInlineStart: "8px",
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  missing: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  narrative: { whiteSpace: "pre-line", margin: "4px 0 0" },
  summary: { cursor: "pointer" },
});

interface BreachCardProps {
  readonly row: BreachRow;
  /** True where several sheets are shown together, so that each card says which it is from. */
  readonly namesSheet: boolean;
  /** True where words were typed that are not in the sheet yet. */
  readonly hasDraft: boolean;
  /** What in its narrative contradicts the sheet. */
  readonly doubts: readonly string[];
  readonly onWrite: () => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** One breach: what it is, how far off, for how long, and whether somebody has said why. */
export function BreachCard({ row, namesSheet, hasDraft, doubts, onWrite, onGoTo }: BreachCardProps) {
  const styles = useStyles();
  const { indicator, section, sheet, cell } = row;
  const called = shortName(indicator);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {called}
          {hasDraft && <span className={styles.draft}>Draft</span>}
        </h3>
        <StatusBadge status={indicator.latest?.status ?? "none"} />
      </div>
      {indicator.id !== null && <p className={styles.line}>{indicator.name}</p>}
      <p className={styles.against}>{breachInWords(indicator)}</p>
      <p className={styles.quiet}>
        {runInWords(indicator)} · {whenInWords(indicator)}
        {namesSheet && ` · ${sheet}`}
      </p>
      <PeriodChart indicator={indicator} periods={section.periods} />
      <NarrativeLine narrative={indicator.narrative} own={indicator.id ?? indicator.name} />
      <Doubts doubts={doubts} />
      <div className={styles.foot}>
        <Button
          size="small"
          data-place={placeKey(placeOf(row))}
          aria-label={`${openInWords(indicator.narrative)}, ${called}${hasDraft ? ", draft" : ""}`}
          onClick={onWrite}
        >
          {openInWords(indicator.narrative)}
        </Button>
        <GoToButton sheet={sheet} cell={cell} of={called} onGoTo={onGoTo} />
      </div>
    </li>
  );
}

interface NarrativeLineProps {
  readonly narrative: IndicatorNarrative;
  /** The ID, or the name, of whose words they are. */
  readonly own: string;
}

function NarrativeLine({ narrative, own }: NarrativeLineProps) {
  const styles = useStyles();
  const { state, text, sharedWith } = narrative;
  const words = standsInWords(narrative);
  const covers = sharedWith.length > 0 && (
    <span className={styles.quiet}> · {coversInWords(own, sharedWith)}</span>
  );
  if (text === null || text === "")
    return <p className={mergeClasses(styles.line, state === "missing" && styles.missing)}>{words}</p>;
  return (
    <details>
      <summary className={styles.summary}>
        {words}
        {covers}
      </summary>
      <p className={styles.narrative}>{text}</p>
    </details>
  );
}
