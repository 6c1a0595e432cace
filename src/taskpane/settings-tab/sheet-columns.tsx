import { makeStyles, Switch } from "@fluentui/react-components";
import type { GroupProps } from "./group-props";
import { ShareSetting } from "./share-setting";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What becomes of the columns that some scorecards have and others have not. */
export function SheetColumns({ settings, busy, onChange }: GroupProps) {
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <h2>Other columns of the sheet</h2>
      <Switch
        label="Red and amber thresholds and floors in columns of their own decide the colours"
        checked={settings.thresholdColumns === "follow"}
        disabled={busy}
        onChange={(_, { checked }) => {
          onChange({ thresholdColumns: checked ? "follow" : "ignore" });
        }}
      />
      <Switch
        label="Apply RAG writes the RAG column, in the letters or words that it already uses"
        checked={settings.ragColumn === "write"}
        disabled={busy}
        onChange={(_, { checked }) => {
          onChange({ ragColumn: checked ? "write" : "leave" });
        }}
      />
      <ShareSetting
        label="A figure nearer than this to the neighbours' is similar"
        share={settings.similarBand}
        busy={busy}
        onKeep={(kept) => {
          onChange({ similarBand: kept });
        }}
      />
    </section>
  );
}
