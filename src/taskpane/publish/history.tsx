import { makeStyles, tokens } from "@fluentui/react-components";
import { countsInWords } from "../parts/counts";
import { breachesInWords } from "../state/sentences";
import type { Publication } from "../../scorecard/publishing/publication";
import { timeInWords } from "./publish-sentences";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  accepted: { margin: 0, paddingInlineStart: "20px" },
});

/** What was published before, the last first. */
export function History({ publications }: { readonly publications: readonly Publication[] }) {
  const styles = useStyles();
  const latestFirst = [...publications].sort((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <section>
      <h2>Published earlier</h2>
      {latestFirst.length === 0 && <p className={styles.quiet}>Nothing has been marked as published yet.</p>}
      <ul className={styles.list}>
        {latestFirst.map((publication) => (
          <Entry key={`${publication.sheet} ${publication.at}`} publication={publication} />
        ))}
      </ul>
    </section>
  );
}

function Entry({
  publication: { sheet, period, at, totals, accepted },
}: {
  readonly publication: Publication;
}) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <h3>
        {period} · {sheet}
      </h3>
      <p className={styles.quiet}>{timeInWords(at)}</p>
      <p>
        {countsInWords(totals)}. {breachesInWords(totals)}
      </p>
      {accepted.length > 0 && (
        <details>
          <summary className={styles.summary}>{accepted.length} accepted</summary>
          <ul className={styles.accepted}>
            {accepted.map(({ key, what, reason }) => (
              <li key={key}>
                {what} <span className={styles.quiet}>{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
