import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ROLE_WORDS } from "../../scorecard/layout/corrections/correction-sentences";
import type { ColumnAsRead, SectionAsRead } from "../../scorecard/layout/corrections/layout-as-read";
import type { CorrectedRole } from "../../scorecard/layout/corrections/layout-corrections";
import { a1Address, columnLetters } from "../../scorecard/sheet/position";
import { columnGroups } from "./column-groups";
import type { PartProps } from "./props";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  column: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letters: { minWidth: "40px" },
  heading: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  byHand: { color: tokens.colorNeutralForeground2 },
  role: {
    gridColumn: "1 / -1",
    display: "flex",
    gap: "8px",
    minWidth: 0,
    "& > span": { flexGrow: 1, minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
    "& > button": { flexShrink: 0 },
  },
  run: { padding: "6px 0", "& > summary": { cursor: "pointer" } },
});

type ColumnsProps = PartProps & { readonly section: SectionAsRead };

/** The columns of a section, each with what it is taken for; a run of periods is folded together. */
export function ColumnsShown({ section, ...part }: ColumnsProps) {
  const styles = useStyles();
  const shown = (columns: readonly ColumnAsRead[]) => (
    <ul className={styles.list}>
      {columns.map((column) => (
        <ColumnShown key={column.column} column={column} section={section} {...part} />
      ))}
    </ul>
  );
  return (
    <div role="group" aria-label={`Columns of ${section.title}`}>
      <div>Columns</div>
      {columnGroups(section.columns).map(({ columns, words }) => {
        const key = columns[0]?.column ?? 0;
        if (words === null) return <div key={key}>{shown(columns)}</div>;
        return (
          <details key={key} className={styles.run}>
            <summary>{words}</summary>
            {shown(columns)}
          </details>
        );
      })}
    </div>
  );
}

const ROLES = Object.keys(ROLE_WORDS).filter((role): role is CorrectedRole => role in ROLE_WORDS);

type ColumnProps = ColumnsProps & { readonly column: ColumnAsRead };

function ColumnShown({ column: read, section, sheet, busy, onLayout, onGoTo }: ColumnProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<CorrectedRole | null>(null);
  const { column, heading, role, byHand } = read;
  const { headerRow } = section;
  const letters = columnLetters(column);
  const chosen = draft ?? role;
  const called = heading === "" ? "no heading" : heading;
  return (
    <li className={styles.column}>
      <Button
        size="small"
        className={styles.letters}
        aria-label={`Go to cell ${a1Address(headerRow, column)}, ${called}`}
        onClick={() => {
          onGoTo(sheet, a1Address(headerRow, column));
        }}
      >
        {letters}
      </Button>
      <span className={styles.heading} title={heading}>
        {heading === "" ? "(no heading)" : heading}
        {byHand && <span className={styles.byHand}> · set by you</span>}
      </span>
      <form
        className={styles.role}
        onSubmit={(event) => {
          event.preventDefault();
          if (busy || chosen === role) return;
          // The button goes with the draft: the focus must not go with it.
          event.currentTarget.querySelector("select")?.focus();
          setDraft(null);
          const order = { kind: "role", headerRow, column, heading, role: chosen } as const;
          onLayout({ kind: "correct", sheet, order });
        }}
      >
        <Select
          size="small"
          aria-label={`Column ${letters}, ${called}, holds`}
          value={chosen}
          onChange={(_, { value }) => {
            setDraft(ROLES.find((one) => one === value) ?? null);
          }}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_WORDS[one]}
            </option>
          ))}
        </Select>
        {chosen !== role && (
          <Button
            type="submit"
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            aria-label={`Save what column ${letters} holds`}
          >
            Save
          </Button>
        )}
      </form>
    </li>
  );
}
