import { Button, makeStyles } from "@fluentui/react-components";
import type { LastRun } from "../state/pane-state";
import { fillsInWords } from "../state/sentences";

const useStyles = makeStyles({
  run: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

interface LastRunShownProps {
  readonly run: LastRun;
  readonly busy: boolean;
  readonly onRemoveFills: () => void;
}

/** What the last Apply did, and how the sheets were painted where that needs a word: arrows skipped, fills underneath. */
export function LastRunShown({ run, busy, onRemoveFills }: LastRunShownProps) {
  const styles = useStyles();
  return (
    <section className={styles.run}>
      <h2>Last run</h2>
      <ul className={styles.list}>
        {[...run.done, ...run.notes].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {run.handMadeFills > 0 && <li>{fillsInWords(run.handMadeFills)}</li>}
      </ul>
      {run.handMadeFills > 0 && (
        <Button size="small" disabledFocusable={busy} onClick={onRemoveFills}>
          Remove old fills…
        </Button>
      )}
    </section>
  );
}
