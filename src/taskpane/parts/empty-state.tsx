import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  empty: {
    padding: "24px 12px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly title: string;
  readonly why: string;
}

/** Says why there is nothing to show. */
export function EmptyState({ title, why }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p className={styles.why}>{why}</p>
    </div>
  );
}

/** What every list says before a scorecard was read. */
export const NOTHING_READ: EmptyStateProps = {
  title: "No scorecard has been read",
  why: "Open a sheet that holds a scorecard, then check it or apply RAG.",
};
