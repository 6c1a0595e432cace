import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PublishCallbacks } from "../state/publishing";
import type { PublishItem } from "../state/publish-findings";
import { timeInWords } from "./publish-sentences";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  all: { marginTop: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Items that are listed before a person asks for the rest: what was published before stands below them. */
const FEW = 3;

interface AcceptedItemsProps extends PublishCallbacks {
  readonly items: readonly PublishItem[];
  readonly busy: boolean;
}

/** What was accepted, why and when, and the way to take it back; nothing where nothing was. */
export function AcceptedItems({ items, busy, onPublish }: AcceptedItemsProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const accepted = items.flatMap((item) =>
    item.accepted === null ? [] : [{ ...item, accepted: item.accepted }],
  );
  if (accepted.length === 0) return null;
  return (
    <section>
      <h2>Accepted ({accepted.length})</h2>
      <ul className={styles.list}>
        {(showsAll ? accepted : accepted.slice(0, FEW)).map(({ key, what, accepted: { reason, at } }) => (
          <li key={key} className={styles.item}>
            <p>{what}</p>
            <p className={styles.quiet}>
              {reason} · {timeInWords(at)}
            </p>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`Open again: ${what}`}
              onClick={() => {
                onPublish({ kind: "withdraw", keys: [key] });
              }}
            >
              Open again
            </Button>
          </li>
        ))}
      </ul>
      {!showsAll && accepted.length > FEW && (
        <Button
          size="small"
          className={styles.all}
          aria-label={`Show all ${String(accepted.length)} accepted`}
          onClick={() => {
            setShowsAll(true);
          }}
        >
          Show all {accepted.length}
        </Button>
      )}
    </section>
  );
}
