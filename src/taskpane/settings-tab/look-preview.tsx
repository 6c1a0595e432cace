import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../scorecard/settings";
import { PALETTES, type State } from "../../workbook/colours";
import { MARKS } from "../../workbook/marks";

const useStyles = makeStyles({
  cells: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
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
];

/** How figures will look on the sheet. */
export function LookPreview({ colours, marks }: Pick<Settings, "colours" | "marks">) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Preview">
      <div className={styles.cells}>
        {EXAMPLES.map(({ state, figure }) => {
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
      <p className={styles.words}>
        Red, amber and green against a target of 90%. Figures themselves never change.
      </p>
    </div>
  );
}
