import { Button } from "@fluentui/react-components";
import { fillsInWords } from "./sentences";

interface NotesProps {
  readonly notes: readonly string[];
  readonly handMadeFills: number;
  readonly resting: boolean;
  readonly onRemoveFills: () => void;
}

/** How the sheets were painted, where that needs a word: arrows skipped, rules and fills underneath. */
export function Notes({ notes, handMadeFills, resting, onRemoveFills }: NotesProps) {
  if (notes.length === 0 && handMadeFills === 0) return null;
  return (
    <section>
      <h2>Good to know</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {handMadeFills > 0 && (
        <>
          <p>{fillsInWords(handMadeFills)}</p>
          <Button size="small" disabledFocusable={resting} onClick={onRemoveFills}>
            Remove old fills…
          </Button>
        </>
      )}
    </section>
  );
}
