import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WordCopy } from "../../scorecard/for-readers/breaches-for-word";

const useStyles = makeStyles({
  words: {
    maxHeight: "240px",
    overflow: "auto",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The words to copy by hand, selected already, where the clipboard may not be used. */
export function SelectedCopy({ words }: { readonly words: WordCopy }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    current.focus();
    current.ownerDocument.defaultView?.getSelection()?.selectAllChildren(current);
  }, [words]);
  return (
    <>
      <p role="alert">
        The clipboard may not be used here. The words are selected below: press Ctrl+C to copy them.
      </p>
      <div
        ref={place}
        tabIndex={0}
        role="region"
        aria-label="Breaches to copy"
        className={styles.words}
        dangerouslySetInnerHTML={{ __html: words.html }}
      />
    </>
  );
}
