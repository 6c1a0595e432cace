import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { StatusMarker } from "./status-marker";
import { STATUS_NAMES, type Status } from "../../scorecard/judgement/states";

const MARK = 12;

const useStyles = makeStyles({
  badge: { flexShrink: 0, gap: "4px", border: `1px solid ${tokens.colorTransparentStroke}` },
  mark: { width: `${String(MARK)}px`, height: `${String(MARK)}px` },
  red: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  amber: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  green: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  blue: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: tokens.colorPaletteBlueForeground2,
  },
  none: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

/** A status in a word, with the marker that the charts use for it. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const styles = useStyles();
  return (
    <Badge appearance="tint" className={mergeClasses(styles.badge, styles[status])}>
      <svg viewBox={`0 0 ${String(MARK)} ${String(MARK)}`} className={styles.mark} aria-hidden="true">
        <StatusMarker status={status} x={MARK / 2} y={MARK / 2} size={4} />
      </svg>
      {STATUS_NAMES[status]}
    </Badge>
  );
}
