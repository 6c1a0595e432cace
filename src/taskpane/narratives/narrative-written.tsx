import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { A1Address } from "../../scorecard/sheet/position";
import { GoToButton } from "../parts/go-to-button";
import { shortName } from "../parts/indicator-rows";
import type { InsertAnswer, NarrativePlace } from "../state/narratives";

const useStyles = makeStyles({
  written: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderInlineStartWidth: "4px",
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
  },
  remarks: { margin: 0, paddingInlineStart: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  where: { fontWeight: tokens.fontWeightSemibold },
});

interface NarrativeWrittenProps {
  readonly place: NarrativePlace;
  readonly written: Extract<InsertAnswer, { kind: "written" }>;
  readonly next: NarrativePlace | null;
  readonly onOpen: (place: NarrativePlace) => void;
  readonly onBack: () => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** Where the words went, and on to the next breach that has none. */
export function NarrativeWritten({ place, written, next, onOpen, onBack, onGoTo }: NarrativeWrittenProps) {
  const styles = useStyles();
  return (
    <div className={styles.written}>
      <p className={styles.where}>
        Written into {written.cell}.{next === null && " Every other breach has a narrative."}
      </p>
      {written.remarks.length > 0 && (
        <ul className={styles.remarks}>
          {written.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {next === null ? (
          <Button autoFocus appearance="primary" onClick={onBack}>
            Back to breaches
          </Button>
        ) : (
          <Button
            autoFocus
            appearance="primary"
            onClick={() => {
              onOpen(next);
            }}
          >
            Next: {shortName(next)}
          </Button>
        )}
        <GoToButton sheet={place.sheet} cell={written.cell} of={shortName(place)} onGoTo={onGoTo} />
      </div>
    </div>
  );
}
