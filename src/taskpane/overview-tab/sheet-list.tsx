import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import type { SheetChoice } from "../state/pane-state";
import { sheetsChosenInWords } from "../state/sentences";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface SheetListProps {
  readonly choices: readonly SheetChoice[];
  readonly busy: boolean;
  readonly onToggle: (name: string) => void;
  readonly onApply: (names: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The scorecard sheets of the workbook, to choose among before any is changed: earlier months may be published. */
export function SheetList({ choices, busy, onToggle, onApply, onClose }: SheetListProps) {
  const styles = useStyles();
  const names = choices.filter(({ chosen }) => chosen).map(({ name }) => name);
  return (
    <section>
      <h2>All scorecard sheets</h2>
      <fieldset className={styles.choices}>
        <legend>Apply RAG to these sheets. Untick those already published.</legend>
        {choices.map(({ name, chosen }) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen}
            onChange={() => {
              onToggle(name);
            }}
          />
        ))}
      </fieldset>
      <p>{sheetsChosenInWords(names.length, choices.length)}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || names.length === 0}
          onClick={() => {
            onApply(names);
          }}
        >
          Apply to chosen sheets
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </section>
  );
}
