import type { ShareSetting } from "../../scorecard/settings/setting-kinds";
import type { ToleranceSetting } from "../../scorecard/settings/settings";
import { readToleranceEntry, typedTolerance } from "../indicators-tab/tolerance-entry";
import { ChoiceOf } from "./choice-of";
import { NumberSetting, type ReadEntry } from "./number-setting";

interface ShareProps {
  readonly share: ToleranceSetting;
  readonly busy: boolean;
  readonly onKeep: (share: ToleranceSetting) => void;
}

/** A share or a number of points, and which of the two it is where a person can choose that. */
export function ShareField({ setting, ...props }: ShareProps & { readonly setting: ShareSetting }) {
  const { label, bases } = setting;
  const { share, busy, onKeep } = props;
  return (
    <>
      <ShareInPercent label={label} {...props} />
      {bases !== null && (
        <ChoiceOf
          label={bases.label}
          choices={bases.choices}
          chosen={share.basis}
          busy={busy}
          onChoose={(basis) => {
            onKeep({ ...share, basis });
          }}
        />
      )}
    </>
  );
}

/** A share in per cent or a number of points, kept when its field is left. */
export function ShareInPercent({ label, share, busy, onKeep }: ShareProps & { readonly label: string }) {
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
  return { why: read.kind === "refused" ? read.why : "Type a number, 0 or more, such as 15 or 2.5." };
}
