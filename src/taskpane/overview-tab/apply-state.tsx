import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetStanding } from "../../actions";
import { addressAt, type A1Address } from "../../scorecard/sheet/position";
import { dueInWords, rowInWords, standingInWords } from "./apply-state-sentences";

const useStyles = makeStyles({
  standing: { display: "flex", flexDirection: "column", gap: "4px" },
  sentence: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: "8px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  due: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Rows that are listed before a person asks for the rest. */
const FEW = 5;

interface StandingProps {
  readonly standing: SheetStanding;
  readonly several: boolean;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** Whether a sheet's RAG is up to date and, where it is not, in which rows. */
export function ApplyState({ standing, several, onGoTo }: StandingProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { sheet, rows } = standing;
  const shown = showsAll ? rows : rows.slice(0, FEW);
  return (
    <div className={styles.standing} data-standing={standing.state}>
      <p className={styles.sentence}>{standingInWords(standing, several)}</p>
      {rows.length > 0 && (
        <ul className={styles.list} aria-label="Rows that are out of date">
          {shown.map((row) => (
            <li key={row.row} className={styles.row}>
              <div>
                {rowInWords(row)} <span className={styles.due}>{dueInWords(row)}</span>
              </div>
              <Button
                size="small"
                aria-label={`Go to cell ${addressAt(row)}, ${rowInWords(row)}`}
                onClick={() => {
                  onGoTo(sheet, addressAt(row));
                }}
              >
                {addressAt(row)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {rows.length > shown.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          Show all {rows.length} rows
        </Button>
      )}
    </div>
  );
}
