import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ConfirmedPolarity } from "../state/indicator-choice";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface AssumedBarProps {
  readonly assumed: readonly ConfirmedPolarity[];
  readonly onlyThese: boolean;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onConfirm: () => void;
}

/** How many polarities were assumed among the indicators found; they can be looked at, and confirmed at once. */
export function AssumedBar({ assumed, onlyThese, busy, onShow, onConfirm }: AssumedBarProps) {
  const styles = useStyles();
  const count = assumed.length;
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {count === 1 ? "1 polarity here is assumed" : `${String(count)} polarities here are assumed`}: nothing
        on the sheet says which way is good. Check before you confirm.
      </MessageBarBody>
      <MessageBarActions>
        {!onlyThese && (
          <Button size="small" onClick={onShow}>
            Show only these
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={onConfirm}>
          {count === 1 ? "Confirm it" : `Confirm all ${String(count)}`}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
