import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type KeyboardEvent, type RefObject } from "react";
import { countInWords, PROMPTS, tooLongInWords } from "./narrative-sentences";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  prompts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  text: { width: "100%", "& textarea": { minHeight: "168px", maxHeight: "60vh" } },
  under: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface NarrativeFormProps {
  /** Where the field is, for whoever moves the focus there. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly called: string;
  /** The element that sets out the facts, read out with the field. */
  readonly factsId: string;
  readonly text: string;
  /** True where the words differ from the sheet's. */
  readonly isDraft: boolean;
  readonly busy: boolean;
  /** True while something is asked below: its answers take the place of the buttons. */
  readonly isAsking: boolean;
  readonly onType: (text: string) => void;
  readonly onInsert: () => void;
  readonly onDiscard: () => void;
}

export const focusField = ({ current }: RefObject<HTMLElement | null>): void => {
  current?.querySelector("textarea")?.focus();
};

/** One field for the whole narrative, under the questions that its readers will ask. Ctrl and Enter insert it. */
export function NarrativeForm(props: NarrativeFormProps) {
  const { place, called, factsId, text, isDraft, busy, isAsking, onType, onInsert, onDiscard } = props;
  const styles = useStyles();
  const prompts = useId();
  const tooLong = tooLongInWords(text.length);
  const rests = busy || tooLong !== undefined || text.trim() === "";
  useEffect(() => {
    // The list that was left may have been scrolled far down: this view begins at its top.
    if (place.current !== null) place.current.ownerDocument.documentElement.scrollTop = 0;
    focusField(place);
  }, [place]);
  const insertByKeys = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!rests) onInsert();
  };
  return (
    <div ref={place} className={styles.form}>
      <ul id={prompts} className={styles.prompts}>
        {PROMPTS.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <Field
        label={`Narrative for ${called}`}
        {...(tooLong === undefined ? {} : { validationMessage: tooLong, validationState: "error" })}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          aria-describedby={`${factsId} ${prompts}`}
          value={text}
          onChange={(_, { value }) => {
            onType(value);
          }}
          onKeyDown={insertByKeys}
        />
      </Field>
      <div className={styles.under}>
        <span>{countInWords(text.length)}</span>
        <span>{isDraft ? "Draft, kept until you insert or discard it" : "Ctrl+Enter inserts it"}</span>
      </div>
      {!isAsking && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={rests} onClick={onInsert}>
            Insert into the sheet
          </Button>
          {isDraft && (
            <Discard
              onDiscard={() => {
                onDiscard();
                focusField(place);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** No single click loses words. */
function Discard({ onDiscard }: { readonly onDiscard: () => void }) {
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <Button
        onClick={() => {
          setAsks(true);
        }}
      >
        Discard draft…
      </Button>
    );
  return (
    <div role="group" aria-label="Discard your words?" className={styles.buttons}>
      <span>Discard your words?</span>
      <Button onClick={onDiscard}>Discard</Button>
      <Button
        autoFocus
        onClick={() => {
          setAsks(false);
        }}
      >
        Keep them
      </Button>
    </div>
  );
}
