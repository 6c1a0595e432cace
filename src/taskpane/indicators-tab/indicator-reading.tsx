import { makeStyles, tokens } from "@fluentui/react-components";
import { statesInForce } from "../../scorecard/judgement/states";
import type { Settings, ToleranceSetting } from "../../scorecard/settings/settings";
import type { IndicatorRow } from "../parts/indicator-rows";
import { StatusBadge } from "../parts/status-badge";
import { commonUnit } from "../../scorecard/sentences/value-sentences";
import { coloursInWords } from "./colour-sentences";
import {
  benchmarkInWords,
  polarityInWords,
  targetAsUnderstood,
  targetSource,
  toleranceAsUnderstood,
  travelInWords,
} from "./reading-sentences";

const useStyles = makeStyles({
  reading: {
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: "0 0 6px" },
  },
  colour: { display: "flex", alignItems: "center", gap: "8px", padding: "1px 0" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface IndicatorReadingProps {
  readonly row: IndicatorRow;
  readonly settings: Settings;
  readonly chosenTarget: string | undefined;
  readonly chosenTolerance: ToleranceSetting | undefined;
}

/** How a row was read: its target, which way is good and why, its tolerance, and which figures get which colour. */
export function IndicatorReading({ row, settings, chosenTarget, chosenTolerance }: IndicatorReadingProps) {
  const styles = useStyles();
  const { indicator, section } = row;
  const { target, polarity, travel, latest, readInPoints, benchmark } = indicator;
  const thresholds = indicator.thresholds.findLast((one) => one !== null) ?? null;
  const source = targetSource(target, chosenTarget);
  const unit = commonUnit(latest?.figure.unit ?? "number", target.unit);
  return (
    <dl className={styles.reading}>
      <dt>Target as understood</dt>
      <dd>
        {targetAsUnderstood(indicator)}
        {source !== "" && <span className={styles.quiet}>, {source}</span>}
      </dd>
      <dt>Which way is good</dt>
      <dd>{polarityInWords(polarity)}</dd>
      {thresholds !== null && (
        <>
          <dt>Tolerance</dt>
          <dd>{toleranceAsUnderstood(chosenTolerance, section.columns, settings)}</dd>
          <dt>Colours</dt>
          <dd>
            {coloursInWords(thresholds, unit)
              .filter(({ status }) => statesInForce(settings.states).includes(status))
              .map(({ status, words }) => (
                <div key={status} className={styles.colour}>
                  <StatusBadge status={status} /> <span>{words}</span>
                </div>
              ))}
          </dd>
        </>
      )}
      <dt>Direction of travel</dt>
      <dd>{travelInWords(travel)}</dd>
      {benchmark !== null && (
        <>
          <dt>Compared with its neighbours</dt>
          <dd>{benchmarkInWords(benchmark)}</dd>
        </>
      )}
      {readInPoints && (
        <>
          <dt>Unit</dt>
          <dd>Plain numbers were read as percentages: 94.8 is 94.8%</dd>
        </>
      )}
    </dl>
  );
}
