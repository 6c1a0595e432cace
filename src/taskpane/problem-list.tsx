import { Button, makeStyles } from "@fluentui/react-components";
import type { CellPlace, PlacedProblem } from "./pane-state";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

interface ProblemListProps {
  readonly problems: readonly PlacedProblem[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** What could not be read or should be looked at, each at its cell. */
export function ProblemList({ problems, onGoTo }: ProblemListProps) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <section>
      <h2>To look at</h2>
      <ul className={styles.list}>
        {problems.map(({ kind, sheet, cell, what }) => (
          <li key={`${sheet} ${cell} ${kind}`}>
            <Button
              size="small"
              aria-label={`Go to cell ${cell}`}
              onClick={() => {
                onGoTo({ sheet, cell });
              }}
            >
              {cell}
            </Button>{" "}
            {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
