import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef } from "react";
import type { SheetAssessment } from "../../scorecard/assessment";
import { AcceptedItems } from "./accepted-items";
import { ForReaders } from "./for-readers";
import { History } from "./history";
import { groupsOf } from "./item-groups";
import { OpenItems } from "./open-items";
import type { ItemCallbacks } from "./props";
import type { PublishFindings } from "../state/publish-findings";
import { rowsOfItems } from "./rows-of-items";
import { markInWords, standInWords } from "./publish-sentences";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
  head: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  stands: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface PublishViewProps extends ItemCallbacks {
  readonly sheets: readonly SheetAssessment[];
  readonly found: PublishFindings | null;
  readonly busy: boolean;
}

/** One list before publishing: what is open, what was accepted and why, what was published before, and copies for readers. */
export function PublishView(props: PublishViewProps) {
  const { sheets, found, busy, onPublish } = props;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title.current === null) return;
    title.current.ownerDocument.documentElement.scrollTop = 0;
    title.current.focus();
  }, []);
  useEffect(() => {
    // What had the focus may be gone with its item.
    const page = title.current?.ownerDocument;
    if (page !== undefined && page.activeElement === page.body) title.current?.focus();
  }, [found]);
  const itemRow = useMemo(() => rowsOfItems(sheets), [sheets]);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onPublish({ kind: "close" });
          }}
        >
          ← Back to overview
        </Button>
        <h2 ref={title} tabIndex={-1}>
          Before you publish
        </h2>
        {found === null ? <p>Checking…</p> : <Standing found={found} busy={busy} onPublish={onPublish} />}
      </div>
      {found !== null && (
        <>
          {groupsOf(found.items).map((group) => (
            <OpenItems
              key={group.title}
              {...props}
              group={group}
              namesSheet={sheets.length > 1}
              rowOf={itemRow}
            />
          ))}
          <AcceptedItems items={found.items} busy={busy} onPublish={onPublish} />
        </>
      )}
      <ForReaders sheets={sheets} busy={busy} onPublish={onPublish} />
      {found !== null && <History publications={found.publications} />}
    </div>
  );
}

type StandingProps = Pick<PublishViewProps, "busy" | "onPublish"> & { readonly found: PublishFindings };

function Standing({ found, busy, onPublish }: StandingProps) {
  const styles = useStyles();
  const hint = useId();
  return (
    <>
      <p role="status" className={styles.stands}>
        {standInWords(found.items)}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || !found.isClear}
          aria-describedby={hint}
          onClick={() => {
            onPublish({ kind: "markAsPublished" });
          }}
        >
          Mark as published
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            onPublish({ kind: "check" });
          }}
        >
          Check again
        </Button>
      </div>
      <p id={hint} className={styles.hint}>
        {markInWords(found)}
      </p>
    </>
  );
}
