import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Settings } from "../../scorecard/settings/settings";
import { EmptyState } from "../parts/empty-state";
import type { Nothing } from "../state/pane-state";
import type { SettingsFileProps } from "./settings-file-props";
import type { GroupProps } from "./group-props";
import { LookPreview } from "./look-preview";
import { RulesPreview } from "./rules-preview";
import { SettingFields } from "./setting-fields";

const SettingsFile = lazy(async () => ({
  default: (await import("./settings-file")).SettingsFile,
}));

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px" },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface SettingsTabProps extends Pick<GroupProps, "busy" | "onChange"> {
  readonly settings: Settings | null;
  readonly nothing: Nothing | null;
  readonly onForget: () => void;
  readonly file: SettingsFileProps["shown"];
  readonly onFile: SettingsFileProps["onFile"];
}

/** What a person decides for the whole workbook; each change is kept in it at once. */
export function SettingsTab({ settings, nothing, onForget, ...others }: SettingsTabProps) {
  const { busy } = others;
  if (settings === null) {
    if (nothing?.kind !== "settingsInvalid")
      return <EmptyState title="Settings were not read" why="Choose Check in Overview, then come back." />;
    return (
      <>
        <EmptyState title="The workbook's settings cannot be used" why={nothing.sentence} />
        <Button disabledFocusable={busy} onClick={onForget}>
          Forget these settings and use the defaults
        </Button>
      </>
    );
  }
  return <AllSettings settings={settings} {...others} />;
}

function AllSettings({ file, onFile, ...props }: GroupProps & Pick<SettingsTabProps, "file" | "onFile">) {
  const styles = useStyles();
  const { settings, busy } = props;
  const { colours, marks, states } = settings;
  return (
    <div className={styles.tab}>
      <section className={styles.group}>
        <h2>How figures are judged</h2>
        <SettingFields of="bounds" {...props} />
        <RulesPreview settings={settings} />
        <SettingFields of="judgement" {...props} />
      </section>
      <section className={styles.group}>
        <h2>How the sheet looks</h2>
        <SettingFields of="look" {...props} />
        <LookPreview colours={colours} marks={marks} states={states} />
      </section>
      <section className={styles.group}>
        <h2>Direction of travel</h2>
        <SettingFields of="travel" {...props} />
      </section>
      <section className={styles.group}>
        <h2>Other columns of the sheet</h2>
        <SettingFields of="columns" {...props} />
      </section>
      <section className={styles.group}>
        <h2>Arrows and narratives</h2>
        <SettingFields of="narratives" {...props} />
      </section>
      <Suspense>
        <SettingsFile shown={file} busy={busy} onFile={onFile} />
      </Suspense>
    </div>
  );
}
