import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LayoutOrder } from "../../scorecard/layout/corrections/correct-layout";
import type { RowAsRead, SectionAsRead } from "../../scorecard/layout/corrections/layout-as-read";
import { a1Address, columnIndex, type RowIndex } from "../../scorecard/sheet/position";
import { FilterSelect } from "../parts/filter-select";
import { GoToButton } from "../parts/go-to-button";
import { ColumnsShown } from "./columns-shown";
import type { PartProps } from "./props";

const useStyles = makeStyles({
  section: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    "& > summary": { cursor: "pointer" },
    "& > summary h3": { display: "inline" },
  },
  body: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  lacking: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexDirection: "column", gap: "4px" },
  says: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  passed: { margin: "4px 0 0", paddingLeft: 0, listStyleType: "none" },
});

type SectionProps = PartProps & { readonly section: SectionAsRead };

/** One section as it is read: its header, its columns with their roles, its first and last row, and what was passed over. */
export function SectionShown(props: SectionProps & { readonly isOpen: boolean }) {
  const styles = useStyles();
  const { section, sheet, busy, onLayout, isOpen } = props;
  const { title, headerRow, headerEnd, indicators } = section;
  const rows = headerRow === headerEnd ? `Row ${headerRow + 1}` : `Rows ${headerRow + 1} to ${headerEnd + 1}`;
  return (
    <details className={styles.section} open={isOpen}>
      <summary>
        <h3>{title}</h3>
        <div className={styles.quiet}>
          {indicators === 1 ? "1 indicator" : `${String(indicators)} indicators`}, header in row{" "}
          {headerRow + 1}
        </div>
      </summary>
      <div className={styles.body}>
        <Lacking section={section} />
        <RowShown
          {...props}
          label="Header"
          of={`header of ${title}`}
          read={{ row: headerRow, says: rows }}
          order={(row) => ({ kind: "header", headerRow, row })}
        />
        <ColumnsShown {...props} />
        {section.isOrderUntold && <OrderShown {...props} />}
        <EdgeShown {...props} edge="first" read={section.first} />
        <EdgeShown {...props} edge="last" read={section.last} />
        <PassedOver {...props} />
        <div>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`This is not a section: ${title}`}
            onClick={() => {
              onLayout({ kind: "correct", sheet, order: { kind: "noHeader", headerRow } });
            }}
          >
            This is not a section
          </Button>
        </div>
      </div>
    </details>
  );
}

const LACKING = {
  names: "which column holds the indicators’ names",
  periods: "which columns hold the figures of a period",
} as const;

/** What a person has still to say, and what nothing can be judged without. */
function Lacking({ section: { lacks, columns } }: Pick<SectionProps, "section">) {
  const styles = useStyles();
  if (lacks.length > 0)
    return (
      <p className={styles.lacking}>
        Still to be set below: {lacks.map((one) => LACKING[one]).join(", and ")}.
      </p>
    );
  if (columns.some(({ role }) => role === "target")) return null;
  return (
    <p className={styles.lacking}>No column has been set as the target yet, so no figure can be coloured.</p>
  );
}

interface RowShownProps extends SectionProps {
  readonly label: string;
  readonly of: string;
  readonly read: RowAsRead;
  readonly order: (row: RowIndex) => LayoutOrder;
}

function RowShown({ section, sheet, busy, onLayout, onGoTo, label, of, read, order }: RowShownProps) {
  const styles = useStyles();
  const name = section.columns.find(({ role }) => role === "name")?.column ?? section.columns[0]?.column;
  return (
    <div className={styles.row}>
      <div>{label}</div>
      <div className={styles.says} title={read.says}>
        {read.says}
      </div>
      <div className={styles.buttons}>
        <GoToButton
          sheet={sheet}
          cell={a1Address(read.row, name ?? columnIndex(0))}
          of={of}
          onGoTo={onGoTo}
        />
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`Use the selected cell as the ${of}`}
          onClick={() => {
            onLayout({ kind: "pointAt", sheet, order });
          }}
        >
          Use the selected cell
        </Button>
      </div>
    </div>
  );
}

interface EdgeProps extends SectionProps {
  readonly edge: "first" | "last";
  readonly read: RowAsRead | null;
}

function EdgeShown({ edge, read, ...props }: EdgeProps) {
  if (read === null) return null;
  const { headerRow, title } = props.section;
  return (
    <RowShown
      {...props}
      label={`${edge === "first" ? "First" : "Last"} indicator: row ${String(read.row + 1)}`}
      of={`${edge} indicator of ${title}`}
      read={read}
      order={(row) => ({ kind: "edge", headerRow, edge, row })}
    />
  );
}

const ORDERS = [
  { key: "last", title: "On the right" },
  { key: "first", title: "On the left" },
] as const;

function OrderShown({ section: { headerRow, newest }, sheet, busy, onLayout }: SectionProps) {
  return (
    <FilterSelect
      label="The newest period is"
      options={ORDERS}
      chosen={newest}
      onChoose={(chosen) => {
        if (!busy && chosen !== newest)
          onLayout({ kind: "correct", sheet, order: { kind: "newest", headerRow, newest: chosen } });
      }}
    />
  );
}

function PassedOver({ section: { passedOver, columns, title }, sheet, onGoTo }: SectionProps) {
  const styles = useStyles();
  if (passedOver.length === 0) return null;
  const column = columns[0]?.column ?? columnIndex(0);
  return (
    <details>
      <summary>
        {passedOver.length === 1 ? "1 row is" : `${String(passedOver.length)} rows are`} passed over
      </summary>
      <ul className={styles.passed}>
        {passedOver.slice(0, MOST_PASSED).map(({ row, says }) => (
          <li key={row} className={styles.row}>
            <span className={styles.says} title={says}>
              Row {row + 1}: {says}
            </span>
            <span>
              <GoToButton
                sheet={sheet}
                cell={a1Address(row, column)}
                of={`passed over in ${title}`}
                onGoTo={onGoTo}
              />
            </span>
          </li>
        ))}
      </ul>
      {passedOver.length > MOST_PASSED && (
        <p className={styles.quiet}>…and {passedOver.length - MOST_PASSED} more.</p>
      )}
    </details>
  );
}

const MOST_PASSED = 20;
