import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  form: { display: "flex", alignItems: "flex-end", flexWrap: "wrap", gap: "8px" },
  fields: {
    display: "flex",
    flexGrow: 1,
    flexBasis: "180px",
    gap: "8px",
    minWidth: 0,
    "& > *": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

interface ChoiceFormProps {
  /** What is saved, for the button's name: `target`. */
  readonly what: string;
  readonly called: string;
  /** True where nothing was changed yet, or an action runs. */
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** The controls of one choice with its Save, so that a choice is made once and on purpose. */
export function ChoiceForm({ what, called, busy, onSave, children }: ChoiceFormProps) {
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave();
      }}
    >
      <div className={styles.fields}>{children}</div>
      <Button type="submit" size="small" disabledFocusable={busy} aria-label={`Save ${what} of ${called}`}>
        Save
      </Button>
    </form>
  );
}
