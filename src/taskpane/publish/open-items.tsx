import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { addressAt } from "../../scorecard/sheet/position";
import { GoToButton } from "../parts/go-to-button";
import type { IndicatorRow } from "../parts/indicator-rows";
import { AcceptForm } from "./accept-form";
import { FixButton } from "./fix-button";
import type { KindGroup, SeriousnessGroup } from "./item-groups";
import type { ItemCallbacks } from "./props";
import type { PublishItem } from "../state/publish-findings";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "12px" },
  kind: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  kindTitle: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Items of a kind that are listed before a person asks for the rest. */
const FEW = 5;

export interface OpenItemsProps extends ItemCallbacks {
  readonly busy: boolean;
  readonly namesSheet: boolean;
  readonly rowOf: (item: PublishItem) => IndicatorRow | undefined;
}

/** The items of one seriousness, by kind. */
export function OpenItems({ group, ...rest }: OpenItemsProps & { readonly group: SeriousnessGroup }) {
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <h2>
        {group.title} ({group.count})
      </h2>
      {group.kinds.map((kind) => (
        <Kind key={kind.kind} group={kind} {...rest} />
      ))}
    </section>
  );
}

function Kind({ group, ...rest }: OpenItemsProps & { readonly group: KindGroup }) {
  const styles = useStyles();
  const [accepts, setAccepts] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The item goes from the list, and its form with it: the focus stays with its kind. */
  const accept = (keys: readonly string[], reason: string): void => {
    rest.onPublish({ kind: "accept", keys, reason });
    heading.current?.focus();
  };
  const { items, title, why } = group;
  const shown = showsAll ? items : items.slice(0, FEW);
  const isSeveral = items.length > 1;
  return (
    <div className={styles.kind}>
      <h3 ref={heading} tabIndex={-1}>
        {isSeveral ? `${title} (${String(items.length)})` : title}
      </h3>
      <p className={styles.why}>{why}</p>
      <ul className={styles.list}>
        {shown.map((item) => (
          <Item key={item.key} item={item} group={group} onAccept={accept} {...rest} />
        ))}
      </ul>
      {items.length > shown.length && (
        <Button
          size="small"
          aria-label={`Show all ${String(items.length)}, ${title}`}
          onClick={() => {
            setShowsAll(true);
          }}
        >
          Show all {items.length}
        </Button>
      )}
      {isSeveral && !accepts && (
        <Button
          size="small"
          aria-label={`Accept all ${String(items.length)}, ${title}`}
          onClick={() => {
            setAccepts(true);
          }}
        >
          Accept all {items.length}…
        </Button>
      )}
      {isSeveral && accepts && (
        <AcceptForm
          of={`all ${String(items.length)}, ${title}`}
          busy={rest.busy}
          onAccept={(reason) => {
            accept(
              items.map(({ key }) => key),
              reason,
            );
          }}
          onCancel={() => {
            setAccepts(false);
          }}
        />
      )}
    </div>
  );
}

interface ItemProps extends OpenItemsProps {
  readonly item: PublishItem;
  readonly group: KindGroup;
  readonly onAccept: (keys: readonly string[], reason: string) => void;
}

function Item({ item, group, busy, namesSheet, rowOf, onAccept, onGoTo, ...fixing }: ItemProps) {
  const styles = useStyles();
  const [accepts, setAccepts] = useState(false);
  const place = useFocusAfter(accepts);
  return (
    <li ref={place} className={styles.item}>
      <p>
        {item.what}
        {namesSheet && ` · ${item.sheet}`}
      </p>
      <div className={styles.buttons}>
        <FixButton item={item} fix={group.fix} row={rowOf(item)} busy={busy} {...fixing} />
        <GoToButton sheet={item.sheet} cell={addressAt(item)} of={item.what} onGoTo={onGoTo} />
        {!accepts && (
          <Button
            size="small"
            data-accepts
            aria-label={`Accept: ${item.what}`}
            onClick={() => {
              setAccepts(true);
            }}
          >
            Accept…
          </Button>
        )}
      </div>
      {accepts && (
        <AcceptForm
          of={item.what}
          busy={busy}
          onAccept={(reason) => {
            onAccept([item.key], reason);
          }}
          onCancel={() => {
            setAccepts(false);
          }}
        />
      )}
    </li>
  );
}

/** Gives the focus back to the button that opened a form once that form is closed. */
function useFocusAfter(isOpen: boolean) {
  const place = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.querySelector<HTMLElement>("[data-accepts]")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return place;
}
