import { makeStyles, tokens } from "@fluentui/react-components";
import type { Totals } from "../scorecard/assessment";
import { breachesInWords, STATUS_WORDS } from "./sentences";

/** Excel's own Good, Neutral and Bad, as the sheet itself is coloured. */
const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", margin: 0 },
  count: {
    display: "flex",
    flexDirection: "column",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
  },
  number: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, margin: 0 },
  red: { backgroundColor: "#FFC7CE", color: "#9C0006" },
  amber: { backgroundColor: "#FFEB9C", color: "#6F4400" },
  green: { backgroundColor: "#C6EFCE", color: "#006100" },
  none: { backgroundColor: tokens.colorNeutralBackground3 },
  breaches: { fontWeight: tokens.fontWeightSemibold, margin: "12px 0 0" },
});

/** The totals in numbers and words: colour alone says nothing. */
export function TotalsTable({ totals }: { readonly totals: Totals }) {
  const styles = useStyles();
  return (
    <section aria-label="Totals by latest figure">
      <dl className={styles.list}>
        {STATUS_WORDS.map(({ status, word, meaning }) => (
          <div key={status} className={`${styles.count} ${styles[status]}`}>
            <dt>
              {word}: {meaning}
            </dt>
            <dd className={styles.number}>{totals[status]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.breaches}>{breachesInWords(totals)}</p>
    </section>
  );
}
