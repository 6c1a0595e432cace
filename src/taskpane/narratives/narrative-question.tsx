import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Agreement, NarrativeQuestion } from "../state/narratives";
import { questionInWords } from "./question-sentences";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderInlineStartWidth: "4px",
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  quoted: {
    margin: 0,
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    maxHeight: "9em",
    overflowY: "auto",
    whiteSpace: "pre-line",
  },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface NarrativeQuestionShownProps {
  readonly question: NarrativeQuestion;
  readonly called: string;
  readonly own: string;
  readonly busy: boolean;
  readonly onAgree: (shared: Agreement["shared"] | null) => void;
  readonly onKeep: () => void;
}

/** Asks before words on the sheet are changed; the keyboard starts on the answer that changes nothing. */
export function NarrativeQuestionShown(props: NarrativeQuestionShownProps) {
  const { question, called, own, busy, onAgree, onKeep } = props;
  const styles = useStyles();
  const [title, why] = [useId(), useId()];
  const words = questionInWords(question, called, own);
  return (
    <div role="alertdialog" aria-labelledby={title} aria-describedby={why} className={styles.question}>
      <h3 id={title}>{words.title}</h3>
      <p id={why}>{words.why}</p>
      {words.quoted !== null && (
        <blockquote className={styles.quoted} tabIndex={0}>
          {words.quoted}
        </blockquote>
      )}
      <div className={styles.answers}>
        {words.answers.map(({ label, shared }) => (
          <Button
            key={label}
            disabledFocusable={busy}
            onClick={() => {
              onAgree(shared);
            }}
          >
            {label}
          </Button>
        ))}
        <Button autoFocus onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
