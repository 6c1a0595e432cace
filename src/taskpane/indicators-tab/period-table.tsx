import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorAssessment } from "../../scorecard/assessment";
import type { Period } from "../../scorecard/layout/layout-kinds";
import { STATUS_NAMES } from "../../scorecard/judgement/states";
import { GAP_WORDS } from "../../scorecard/sentences/status-sentences";
import { reportedInWords } from "../../scorecard/sentences/value-sentences";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "2px 4px",
      textAlign: "start",
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
    "& thead th": { fontWeight: tokens.fontWeightSemibold },
  },
});

interface PeriodTableProps {
  readonly indicator: IndicatorAssessment;
  readonly periods: readonly Period[];
}

/** Every period of a row with its figure, or why there is none, and its colour in a word. */
export function PeriodTable({ indicator, periods }: PeriodTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Figure</th>
          <th scope="col">Colour</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ label, column }, at) => (
          <tr key={column}>
            <th scope="row">{label}</th>
            <td>{cellInWords(indicator, at)}</td>
            <td>{STATUS_NAMES[indicator.statuses[at] ?? "none"]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellInWords({ figures, target }: IndicatorAssessment, at: number): string {
  const figure = figures[at];
  if (figure === undefined) return GAP_WORDS.empty;
  if (figure.kind === "figure") return reportedInWords(figure, target);
  const text = figure.text.trim();
  return text === "" ? GAP_WORDS[figure.reason] : `“${text}”: ${GAP_WORDS[figure.reason]}`;
}
