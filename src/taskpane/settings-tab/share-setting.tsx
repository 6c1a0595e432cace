import type { ToleranceSetting } from "../../scorecard/settings/settings";
import { readToleranceEntry, typedTolerance } from "../indicators-tab/tolerance-entry";
import { NumberSetting, type ReadEntry } from "./number-setting";

interface ShareSettingProps {
  readonly label: string;
  readonly share: ToleranceSetting;
  readonly busy: boolean;
  readonly onKeep: (share: ToleranceSetting) => void;
}

/** A share in per cent or a number of points, kept when its field is left. */
export function ShareSetting({ label, share, busy, onKeep }: ShareSettingProps) {
  return (
    <NumberSetting
      key={`${label} ${share.basis} ${typedTolerance(share)}`}
      label={label}
      unit={share.basis === "relative" ? "%" : "points"}
      typed={typedTolerance(share)}
      read={(entry) => shareFrom(entry, share)}
      busy={busy}
      onKeep={onKeep}
    />
  );
}

function shareFrom(entry: string, { basis }: ToleranceSetting): ReadEntry<ToleranceSetting> {
  const read = readToleranceEntry(entry, basis);
  if (read.kind === "tolerance") return { value: read.tolerance };
  return { why: read.kind === "refused" ? read.why : "Type a number from 0, such as 15 or 2.5." };
}
