import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../scorecard/settings/settings";
import { statesInForce } from "../../scorecard/judgement/states";
import type { TargetReading } from "../../scorecard/targets/target";
import { colourBounds } from "../../scorecard/targets/colour-bounds";
import { StatusBadge } from "../parts/status-badge";
import { coloursInWords } from "../indicators-tab/colour-sentences";

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  colour: { display: "flex", alignItems: "center", gap: "8px", padding: "1px 0" },
});

const EXAMPLE: TargetReading = { text: "90%", kind: "value", low: 0.9, high: 0.9, unit: "percent" };

/** What the settings make of a target of 90%, by the rules themselves. */
export function RulesPreview({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const bounds = colourBounds(EXAMPLE, "higher", settings.tolerance, settings);
  if (bounds === null) return null;
  const colours = coloursInWords(bounds, EXAMPLE.unit);
  return (
    <div role="group" aria-label="By these rules">
      <p className={styles.words}>By these rules, against a target of 90%:</p>
      {colours
        .filter(({ status }) => statesInForce(settings.states).includes(status))
        .map(({ status, words }) => (
          <div key={status} className={styles.colour} data-rule={status}>
            <StatusBadge status={status} /> <span>{words}</span>
          </div>
        ))}
    </div>
  );
}
