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
  on: "On: RAG is applied again one second after an edit, until the pane is closed.",
  off: "Off: colours follow the figures on their own; new targets, rows and arrows wait for Apply RAG.",
  impossible: "This Excel does not tell add-ins about edits: apply RAG after you edit.",
} as const;

/** The switch that makes each edit lead to an Apply; it says whether it is on, and that it ends with the pane. */
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
