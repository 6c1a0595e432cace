import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { withRemarks } from "../../scorecard/data-checks/data-remarks";
import { addressAt } from "../../scorecard/sheet/position";
import { EmptyState, NOTHING_READ } from "../parts/empty-state";
import { GoToButton } from "../parts/go-to-button";
import { ShowMore, usePages } from "../parts/paging";
import { problemGroupsOf, type ProblemGroup, type ProblemRow } from "./problem-groups";
import type { ProblemsTabProps } from "./props";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  meaning: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  row: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  called: { fontWeight: tokens.fontWeightSemibold },
  problem: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: "8px",
    paddingTop: "4px",
    "& > button": { flexShrink: 0 },
  },
});

/** Whatever a person should look at, and the way to the sheet as it is read, to settle what was misunderstood. */
export function ProblemsTab(props: ProblemsTabProps) {
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <Problems {...props} />
      <div>
        <Button
          onClick={() => {
            props.onLayout({ kind: "open" });
          }}
        >
          Show the sheet as read
        </Button>
      </div>
    </div>
  );
}

/** What a person should look at, by kind, each with its reason and the way to its cell. */
function Problems({ sheets, onGoTo }: ProblemsTabProps) {
  const styles = useStyles();
  const groups = useMemo(() => problemGroupsOf(sheets.map(withRemarks)), [sheets]);
  if (sheets.length === 0) return <EmptyState {...NOTHING_READ} />;
  if (groups.length === 0)
    return (
      <EmptyState
        title="No problems"
        why="Every cell, target, polarity and narrative of the scorecard was understood."
      />
    );
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <section className={styles.tab} aria-label="Problems">
      <h2 className={styles.count}>
        <span role="status">{count === 1 ? "1 thing to look at" : `${String(count)} things to look at`}</span>
      </h2>
      {groups.map((group) => (
        <Group key={group.kind} group={group} namesSheet={sheets.length > 1} onGoTo={onGoTo} />
      ))}
    </section>
  );
}

interface GroupProps extends Pick<ProblemsTabProps, "onGoTo"> {
  readonly group: ProblemGroup;
  readonly namesSheet: boolean;
}

function Group({ group, namesSheet, onGoTo }: GroupProps) {
  const styles = useStyles();
  const { page, showMore } = usePages(group.rows, "");
  return (
    <div>
      <h3 className={styles.title}>
        {group.title} ({group.count})
      </h3>
      <p className={styles.meaning}>{group.meaning}</p>
      <ul className={styles.list}>
        {page.map((row) => (
          <Row key={row.key} row={row} namesSheet={namesSheet} onGoTo={onGoTo} />
        ))}
      </ul>
      <ShowMore shown={page.length} all={group.rows.length} onMore={showMore} />
    </div>
  );
}

interface RowProps extends Pick<ProblemsTabProps, "onGoTo"> {
  readonly row: ProblemRow;
  readonly namesSheet: boolean;
}

function Row({ row: { sheet, indicator, problems }, namesSheet, onGoTo }: RowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {namesSheet && <div>{sheet}</div>}
      {indicator !== null && (
        <div>
          <span className={styles.called}>{indicator.called}</span>
          {indicator.name !== indicator.called && ` ${indicator.name}`}
        </div>
      )}
      {problems.map((problem) => (
        <div key={problem.column} className={styles.problem}>
          <span>{problem.what}</span>
          <GoToButton
            sheet={sheet}
            cell={addressAt(problem)}
            of={indicator?.called ?? sheet}
            onGoTo={onGoTo}
          />
        </div>
      ))}
    </li>
  );
}
