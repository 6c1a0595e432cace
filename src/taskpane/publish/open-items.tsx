import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { GoToButton } from "../figures/go-to-button";
import type { IndicatorRow } from "../figures/indicator-rows";
import { ShowMore, usePages } from "../figures/paging";
import { AcceptForm } from "./accept-form";
import { FixButton } from "./fix-button";
import type { KindGroup, SeriousnessGroup } from "./item-groups";
import type { ItemCallbacks } from "./props";
import type { PublishItem } from "./publishing";

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

export interface OpenItemsProps extends ItemCallbacks {
  readonly resting: boolean;
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
  const { page, showMore } = usePages(group.items, "");
  const { items, title, why } = group;
  const isSeveral = items.length > 1;
  return (
    <div className={styles.kind}>
      <h3>{isSeveral ? `${title} (${String(items.length)})` : title}</h3>
      <p className={styles.why}>{why}</p>
      <ul className={styles.list}>
        {page.map((item) => (
          <Item key={item.key} item={item} group={group} {...rest} />
        ))}
      </ul>
      <ShowMore shown={page.length} all={items.length} onMore={showMore} />
      {isSeveral && !accepts && (
        <Button
          size="small"
          appearance="subtle"
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
          resting={rest.resting}
          onAccept={(reason) => {
            rest.onPublish({ kind: "accept", keys: items.map(({ key }) => key), reason });
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
}

function Item({ item, group, resting, namesSheet, rowOf, onPublish, onGoTo, ...fixing }: ItemProps) {
  const styles = useStyles();
  const [accepts, setAccepts] = useState(false);
  return (
    <li className={styles.item}>
      <p>
        {item.what}
        {namesSheet && ` · ${item.sheet}`}
      </p>
      <div className={styles.buttons}>
        <FixButton item={item} fix={group.fix} row={rowOf(item)} resting={resting} {...fixing} />
        <GoToButton sheet={item.sheet} cell={item.cell} of={item.what} onGoTo={onGoTo} />
        {!accepts && (
          <Button
            size="small"
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
          resting={resting}
          onAccept={(reason) => {
            onPublish({ kind: "accept", keys: [item.key], reason });
          }}
          onCancel={() => {
            setAccepts(false);
          }}
        />
      )}
    </li>
  );
}
