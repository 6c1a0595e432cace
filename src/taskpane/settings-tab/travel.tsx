import { makeStyles } from "@fluentui/react-components";
import { ChoiceOf } from "./choice-of";
import type { GroupProps } from "./group-props";
import { BAND_BASES, TRAVELS } from "./setting-sentences";
import { ShareSetting } from "./share-setting";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What a direction of travel compares, and from what size on a move is one. */
export function Travel({ settings, busy, onChange }: GroupProps) {
  const styles = useStyles();
  const { travelAgainst, noChangeBand } = settings;
  return (
    <section className={styles.group}>
      <h2>Direction of travel</h2>
      <ChoiceOf
        label="The latest figure is compared with"
        choices={TRAVELS}
        chosen={travelAgainst}
        busy={busy}
        onChoose={(chosen) => {
          onChange({ travelAgainst: chosen });
        }}
      />
      <ShareSetting
        label="A move of less than this is no change"
        share={noChangeBand}
        busy={busy}
        onKeep={(kept) => {
          onChange({ noChangeBand: kept });
        }}
      />
      <ChoiceOf
        label="The size of a move is in"
        choices={BAND_BASES}
        chosen={noChangeBand.basis}
        busy={busy}
        onChoose={(basis) => {
          onChange({ noChangeBand: { ...noChangeBand, basis } });
        }}
      />
    </section>
  );
}
