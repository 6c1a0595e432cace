import { Button, makeStyles } from "@fluentui/react-components";
import { shortName } from "../parts/indicator-rows";
import type { Neighbours } from "./breach-order";
import type { NarrativePlace } from "../state/narratives";

const useStyles = makeStyles({
  navigation: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", gap: "8px" },
  around: { display: "flex", gap: "4px" },
});

interface EditorNavigationProps {
  readonly neighbours: Neighbours;
  readonly onOpen: (place: NarrativePlace) => void;
  readonly onBack: () => void;
}

/** Back to the list, and on to the breaches around that still need words. */
export function EditorNavigation({ neighbours: { previous, next }, onOpen, onBack }: EditorNavigationProps) {
  const styles = useStyles();
  const steps = [
    { label: "‹ Previous", word: "Previous", to: previous },
    { label: "Next ›", word: "Next", to: next },
  ];
  return (
    <nav className={styles.navigation} aria-label="Breaches">
      <Button size="small" appearance="subtle" onClick={onBack}>
        ← Back to breaches
      </Button>
      <div className={styles.around}>
        {steps.map(({ label, word, to }) => (
          <Button
            key={word}
            size="small"
            disabledFocusable={to === null}
            aria-label={`${word} breach without a narrative${to === null ? "" : `, ${shortName(to)}`}`}
            onClick={() => {
              if (to !== null) onOpen(to);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </nav>
  );
}
