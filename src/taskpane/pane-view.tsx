import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { BreachList } from "./breach-list";
import { breachesWithoutNarrative, problemsOf } from "./breaches";
import { FillsQuestion } from "./fills-question";
import { Notes } from "./notes";
import type { CellPlace, PaneState } from "./pane-state";
import { ProblemList } from "./problem-list";
import { WORKING } from "./sentences";
import { SheetList } from "./sheet-list";
import { TotalsTable } from "./totals-table";

/** What a person can ask for in the pane. */
export interface PaneCallbacks {
  readonly onApply: () => void;
  readonly onCheck: () => void;
  readonly onClear: () => void;
  readonly onListSheets: () => void;
  readonly onToggleSheet: (name: string) => void;
  readonly onApplyToSheets: (names: readonly string[]) => void;
  readonly onCloseList: () => void;
  readonly onAskAboutFills: () => void;
  readonly onRemoveFills: (sheets: readonly string[]) => void;
  readonly onKeepFills: () => void;
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  pane: {
    "& h2": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: "8px 0" },
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    minWidth: 0,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  working: { minHeight: "24px" },
});

interface PaneViewProps extends PaneCallbacks {
  readonly state: PaneState;
}

/** The whole pane: shows the state, hands every wish to a callback. */
export function PaneView({ state, ...callbacks }: PaneViewProps) {
  const styles = useStyles();
  const { task, message, findings, choices } = state;
  const resting = task !== null;
  return (
    <div className={styles.pane} aria-busy={resting}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={resting} onClick={callbacks.onApply}>
          Apply RAG
        </Button>
        <Button disabledFocusable={resting} onClick={callbacks.onCheck}>
          Check
        </Button>
        <Button disabledFocusable={resting} onClick={callbacks.onClear}>
          Clear
        </Button>
        <Button disabledFocusable={resting} onClick={callbacks.onListSheets}>
          All scorecard sheets…
        </Button>
      </div>
      <div role="status" className={styles.working}>
        {task !== null && <p>{WORKING[task]}</p>}
        {message !== null && (
          <MessageBar intent={message.intent} layout="multiline">
            <MessageBarBody>{message.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {choices !== null && (
        <SheetList
          choices={choices}
          resting={resting}
          onToggle={callbacks.onToggleSheet}
          onApply={callbacks.onApplyToSheets}
          onClose={callbacks.onCloseList}
        />
      )}
      {findings !== null && (
        <>
          <TotalsTable totals={findings.totals} />
          <BreachList
            lines={breachesWithoutNarrative(findings.sheets)}
            resting={resting}
            onGoTo={callbacks.onGoTo}
          />
          <Notes
            notes={findings.notes}
            handMadeFills={findings.handMadeFills}
            resting={resting}
            onRemoveFills={callbacks.onAskAboutFills}
          />
          {state.askingAboutFills && (
            <FillsQuestion
              count={findings.handMadeFills}
              onRemove={() => {
                callbacks.onRemoveFills(findings.sheets.map(({ sheet }) => sheet));
              }}
              onKeep={callbacks.onKeepFills}
            />
          )}
          <ProblemList problems={problemsOf(findings.sheets)} onGoTo={callbacks.onGoTo} />
        </>
      )}
    </div>
  );
}
