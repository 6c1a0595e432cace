import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings, StatesName } from "../../scorecard/settings/settings";
import { statesInForce, type State } from "../../scorecard/judgement/states";
import { PALETTES } from "../../workbook/colours";
import { MARKS } from "../../workbook/marks";

const useStyles = makeStyles({
  cells: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  cell: {
    padding: "4px 8px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A figure of each state against a target of 90%. */
const EXAMPLES: Readonly<Record<State, string>> = {
  red: "64.8%",
  amber: "83.1%",
  green: "92.4%",
  blue: "99.0%",
};

const WORDS: Readonly<Record<StatesName, string>> = {
  redAmberGreen: "Red, amber and green",
  redGreen: "Red and green",
  redAmberGreenBlue: "Red, amber, green and blue",
};

/** How figures will look on the sheet. */
export function LookPreview({ colours, marks, states }: Pick<Settings, "colours" | "marks" | "states">) {
  const shown = statesInForce(states).reverse();
  const styles = useStyles();
  return (
    <div role="group" aria-label="Preview">
      <div className={styles.cells}>
        {shown.map((state) => {
          const { fill, font } = PALETTES[colours].states[state];
          const figure = EXAMPLES[state];
          const mark = MARKS[marks]?.[state];
          return (
            <span
              key={state}
              data-state={state}
              className={styles.cell}
              style={{ backgroundColor: fill, color: font }}
            >
              {mark === undefined ? figure : `${mark} ${figure}`}
            </span>
          );
        })}
      </div>
      <p className={styles.words}>
        {WORDS[states]} against a target of 90%. Figures themselves never change.
      </p>
    </div>
  );
}
