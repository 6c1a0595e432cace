import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings, StatesName } from "../../scorecard/settings/settings";
import { PALETTES, type State } from "../../workbook/colours";
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
const EXAMPLES: readonly { readonly state: State; readonly figure: string }[] = [
  { state: "red", figure: "64.8%" },
  { state: "amber", figure: "83.1%" },
  { state: "green", figure: "92.4%" },
  { state: "blue", figure: "99.0%" },
];

const SHOWN: Readonly<Record<StatesName, { readonly states: readonly State[]; readonly words: string }>> = {
  redAmberGreen: { states: ["red", "amber", "green"], words: "Red, amber and green" },
  redGreen: { states: ["red", "green"], words: "Red and green" },
  redAmberGreenBlue: { states: ["red", "amber", "green", "blue"], words: "Red, amber, green and blue" },
};

/** How figures will look on the sheet. */
export function LookPreview({ colours, marks, states }: Pick<Settings, "colours" | "marks" | "states">) {
  const shown = SHOWN[states];
  const styles = useStyles();
  return (
    <div role="group" aria-label="Preview">
      <div className={styles.cells}>
        {EXAMPLES.filter(({ state }) => shown.states.includes(state)).map(({ state, figure }) => {
          const { fill, font } = PALETTES[colours].states[state];
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
      <p className={styles.words}>{shown.words} against a target of 90%. Figures themselves never change.</p>
    </div>
  );
}
