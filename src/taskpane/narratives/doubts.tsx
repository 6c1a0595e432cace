import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  doubts: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: "8px 12px",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderInlineStartWidth: "4px",
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** What to look at again, a sentence each; not shown where there is none. */
export function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  const styles = useStyles();
  if (doubts.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt) => (
        <li key={doubt}>{doubt}</li>
      ))}
    </ul>
  );
}
