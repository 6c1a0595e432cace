import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Problem } from "../../scorecard/problems/problem";
import { addressAt, type A1Address } from "../../scorecard/sheet/position";
import type { GoodDirection, Settings, ToleranceSetting } from "../../scorecard/settings/settings";
import { GoToButton } from "../parts/go-to-button";
import { shortName, type IndicatorRow } from "../parts/indicator-rows";
import { PeriodChart } from "../parts/period-chart";
import { commonUnit } from "../../scorecard/sentences/value-sentences";
import { IndicatorReading } from "./indicator-reading";
import { PeriodTable } from "./period-table";
import { PolarityChoice } from "./polarity-choice";
import type { ChosenIndicator, IndicatorChoice } from "../state/indicator-choice";
import { GOOD_WORDS } from "../../scorecard/settings/good-direction";
import { TargetChoice } from "./target-choice";
import { ToleranceChoice } from "./tolerance-choice";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 0 16px", minWidth: 0 },
  assumed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  problems: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
  summary: { cursor: "pointer" },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { padding: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
});

/** What a person decided for one indicator so far. */
export interface ChoicesMade {
  readonly polarity: GoodDirection | undefined;
  readonly target: string | undefined;
  readonly tolerance: ToleranceSetting | undefined;
}

interface IndicatorPanelProps {
  readonly row: IndicatorRow;
  readonly of: ChosenIndicator;
  readonly made: ChoicesMade;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  readonly busy: boolean;
  readonly onChoose: (choice: IndicatorChoice) => void;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** What an indicator opens to: how it was read, its periods, its problems, and what a person may decide. */
export function IndicatorPanel(props: IndicatorPanelProps) {
  const { row, of, made, problems, settings, busy, onChoose, onGoTo } = props;
  const styles = useStyles();
  const decisions = useRef<HTMLFieldSetElement>(null);
  const { indicator, section, sheet, cell } = row;
  const { polarity, target, latest } = indicator;
  const called = shortName(indicator);
  const common = { of, called, busy, onChoose };
  return (
    <div className={styles.panel}>
      {polarity.assumed && (
        <div className={styles.assumed}>
          <span>
            Nothing on the sheet says which way is good. Assumed: {GOOD_WORDS[polarity.good].toLowerCase()} (
            {polarity.reason}).
          </span>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`Confirm ${GOOD_WORDS[polarity.good].toLowerCase()}, ${called}`}
            onClick={() => {
              onChoose({ kind: "confirmPolarity", of, good: polarity.good });
              // The button goes with the assumption; the focus stays with the indicator.
              decisions.current?.focus();
            }}
          >
            Confirm
          </Button>
        </div>
      )}
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={`${problem.kind} ${String(problem.column)}`}>
              {addressAt(problem)}: {problem.what}
            </li>
          ))}
        </ul>
      )}
      <IndicatorReading
        row={row}
        settings={settings}
        chosenTarget={made.target}
        chosenTolerance={made.tolerance}
      />
      <PeriodChart indicator={indicator} periods={section.periods} />
      <details>
        <summary className={styles.summary}>Figures and gaps in every period</summary>
        <PeriodTable indicator={indicator} periods={section.periods} />
      </details>
      <div>
        <GoToButton sheet={sheet} cell={cell} of={called} onGoTo={onGoTo} />
      </div>
      <fieldset ref={decisions} tabIndex={-1} className={styles.choices}>
        <legend className={styles.legend}>Your decisions for {called}</legend>
        <PolarityChoice {...common} indicator={indicator} chosen={made.polarity} />
        <TargetChoice {...common} chosen={made.target} />
        <ToleranceChoice
          {...common}
          chosen={made.tolerance}
          inPercent={commonUnit(latest?.figure.unit ?? "number", target.unit) === "percent"}
        />
      </fieldset>
    </div>
  );
}
