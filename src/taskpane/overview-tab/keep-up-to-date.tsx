import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingInlineStart: "8px",
  },
});

interface KeepUpToDateProps {
  /** Null where Excel cannot tell of edits. */
  readonly on: boolean | null;
  readonly onSwitch: (on: boolean) => void;
}

const HINTS = {
  on: "On: a second after an edit, RAG is applied again. It ends when the pane is closed.",
  off: "Off: colours follow the figures by themselves; new targets, rows and arrows wait for Apply RAG.",
  impossible: "This Excel does not tell add-ins of edits: apply RAG after you edit.",
} as const;

/** The switch by which edits are followed by an Apply; it says what is so now, and that it ends with the pane. */
export function KeepUpToDate({ on, onSwitch }: KeepUpToDateProps) {
  const styles = useStyles();
  const hint = useId();
  return (
    <div>
      <Switch
        label="Keep up to date"
        checked={on === true}
        disabled={on === null}
        aria-describedby={hint}
        onChange={(_, { checked }) => {
          onSwitch(checked);
        }}
      />
      <p id={hint} className={styles.hint}>
        {on === null ? HINTS.impossible : on ? HINTS.on : HINTS.off}
      </p>
    </div>
  );
}
