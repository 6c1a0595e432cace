import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BreachLine } from "./breaches";
import type { CellPlace } from "./pane-state";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  figure: { color: tokens.colorNeutralForeground2 },
});

interface BreachListProps {
  readonly lines: readonly BreachLine[];
  readonly resting: boolean;
  readonly onGoTo: (place: CellPlace) => void;
}

/** The breaches that still have no narrative: what each is, how it stands, and the way to its cell. */
export function BreachList({ lines, resting, onGoTo }: BreachListProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>Narratives still to write</h2>
      <ul className={styles.list}>
        {lines.map(({ key, heading, name, figure, sheet, cell }) => (
          <li key={key} className={styles.line}>
            <div>
              <span className={styles.heading}>{heading}</span> {name}
            </div>
            <div className={styles.figure}>{figure}</div>
            <Button
              size="small"
              disabledFocusable={resting}
              aria-label={`Go to cell ${cell}, ${heading}`}
              onClick={() => {
                onGoTo({ sheet, cell });
              }}
            >
              Go to cell {cell}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
