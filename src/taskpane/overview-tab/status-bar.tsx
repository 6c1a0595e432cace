import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaletteName } from "../../scorecard/settings/settings";
import { PALETTES } from "../../workbook/colours";
import { STATES, type Status } from "../../scorecard/judgement/states";
import { countAll, countOf, type StatusCounts } from "../../scorecard/judgement/status-counts";
import { COUNTED, countsInWords } from "../parts/counts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "20px",
    gap: "2px",
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    // The colours are what is shown, so the system's few are not to take their place.
    forcedColorAdjust: "none",
  },
  part: {
    boxSizing: "border-box",
    minWidth: "6px",
    overflow: "hidden",
    textAlign: "center",
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      color: "CanvasText",
      border: "1px dashed CanvasText",
    },
  },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Shares of the bar that have room for a letter and a number, and for the number alone, in a pane of 320 pixels. */
const ROOM_FOR_BOTH = 0.12;
const ROOM_FOR_NUMBER = 0.06;

const letterOf = (status: Status): string => (status === "none" ? "" : STATES[status].letter);

function wordsIn(letter: string, count: number, share: number): string {
  if (share < ROOM_FOR_NUMBER) return "";
  return share < ROOM_FOR_BOTH ? String(count) : `${letter} ${String(count)}`.trim();
}

interface StatusBarProps {
  readonly counts: StatusCounts;
  readonly palette: PaletteName;
}

/** How many indicators have each status, as one stacked bar with letters and numbers, and in words below. */
export function StatusBar({ counts, palette }: StatusBarProps) {
  const styles = useStyles();
  const all = countAll(counts);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {COUNTED.filter((status) => countOf(counts, status) > 0).map((status) => {
          const look = status === "none" ? null : PALETTES[palette].states[status];
          const colours =
            look === null ? {} : { backgroundColor: look.fill, color: look.font, borderColor: look.font };
          const count = countOf(counts, status);
          return (
            <span
              key={status}
              data-status={status}
              className={mergeClasses(styles.part, status === "none" && styles.none)}
              style={{ flexGrow: count, flexBasis: 0, ...colours }}
            >
              {wordsIn(letterOf(status), count, count / all)}
            </span>
          );
        })}
      </div>
      <p className={styles.words}>{countsInWords(counts)}</p>
    </>
  );
}
