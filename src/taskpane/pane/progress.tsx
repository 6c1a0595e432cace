import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", gap: "4px 8px" },
  bar: { gridColumn: "1 / -1" },
});

interface ProgressProps {
  readonly words: string;
  /** Null where the task cannot be cancelled any more. */
  readonly onCancel: (() => void) | null;
}

/** What goes on while a person waits, and the way out. */
export function Progress({ words, onCancel }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <span>{words}</span>
      {onCancel === null ? (
        <span />
      ) : (
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
      <ProgressBar className={styles.bar} aria-label={words} />
    </div>
  );
}
