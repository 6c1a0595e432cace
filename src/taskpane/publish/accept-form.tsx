import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface AcceptFormProps {
  /** What is accepted, for those who hear the field without what is around it. */
  readonly of: string;
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why something may stand as it is: readers of the record will ask. */
export function AcceptForm({ of, busy, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const rests = busy || reason.trim() === "";
  return (
    <form
      className={styles.form}
      aria-label={`Accept, ${of}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!rests) onAccept(reason.trim());
      }}
    >
      <Field label="Why it can stay as it is" size="small">
        <Input
          autoFocus
          size="small"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={rests}>
          Accept
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
