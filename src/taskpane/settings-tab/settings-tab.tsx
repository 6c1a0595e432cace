import { Button, makeStyles, Switch } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Settings } from "../../scorecard/settings/settings";
import { EmptyState } from "../parts/empty-state";
import { readToleranceEntry, typedTolerance } from "../indicators-tab/tolerance-entry";
import type { Nothing } from "../state/pane-state";
import type { SettingsFileProps } from "./settings-file-props";
import { ChoiceOf } from "./choice-of";
import type { GroupProps } from "./group-props";
import { LookPreview } from "./look-preview";
import { NumberSetting, type ReadEntry } from "./number-setting";
import { Rules } from "./rules";
import { SheetColumns } from "./sheet-columns";
import { Travel } from "./travel";
import { BASES, breachRule, BREACHES, COLOURS, COMPARED, MARKINGS, PERIODS } from "./setting-sentences";

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
          Forget these settings and use the usual ones
        </Button>
      </>
    );
  }
  return <AllSettings settings={settings} {...others} />;
}

function AllSettings({ file, onFile, ...props }: GroupProps & Pick<SettingsTabProps, "file" | "onFile">) {
  const styles = useStyles();
  const { settings, busy, onChange } = props;
  return (
    <div className={styles.tab}>
      <Judgement {...props} />
      <Look {...props} />
      <Travel {...props} />
      <SheetColumns {...props} />
      <section className={styles.group}>
        <h2>Arrows and narratives</h2>
        <Switch
          label="Make a direction-of-travel column where a section has none"
          checked={settings.arrows === "createColumn"}
          disabled={busy}
          onChange={(_, { checked }) => {
            onChange({ arrows: checked ? "createColumn" : "existingColumn" });
          }}
        />
        <Switch
          label="A section's own narrative counts for its breaches"
          checked={settings.sectionNarrativeCounts}
          disabled={busy}
          onChange={(_, { checked }) => {
            onChange({ sectionNarrativeCounts: checked });
          }}
        />
      </section>
      <Suspense>
        <SettingsFile shown={file} busy={busy} onFile={onFile} />
      </Suspense>
    </div>
  );
}

function Judgement(props: GroupProps) {
  const styles = useStyles();
  const { settings, busy, onChange } = props;
  const { tolerance, breach, compare } = settings;
  return (
    <section className={styles.group}>
      <h2>How figures are judged</h2>
      <NumberSetting
        key={`tolerance ${typedTolerance(tolerance)}`}
        label="Tolerance: how far from target is still amber"
        unit={tolerance.basis === "relative" ? "%" : "points"}
        typed={typedTolerance(tolerance)}
        read={(entry) => toleranceFrom(entry, settings)}
        busy={busy}
        onKeep={(kept) => {
          onChange({ tolerance: kept });
        }}
      />
      <ChoiceOf
        label="Tolerance is a"
        choices={BASES}
        chosen={tolerance.basis}
        busy={busy}
        onChoose={(basis) => {
          onChange({ tolerance: { ...tolerance, basis } });
        }}
      />
      <Rules {...props} />
      <ChoiceOf
        label="A breach, which asks for a narrative, is"
        choices={BREACHES}
        chosen={breach.kind}
        busy={busy}
        onChoose={(kind) => {
          onChange({ breach: breachRule(kind, breach) });
        }}
      />
      {breach.kind === "redRunning" && (
        <NumberSetting
          key={`periods ${String(breach.periods)}`}
          label="Red for how many periods in a row"
          unit="periods"
          typed={String(breach.periods)}
          read={periodsFrom}
          busy={busy}
          onKeep={(periods) => {
            onChange({ breach: { kind: "redRunning", periods } });
          }}
        />
      )}
      <ChoiceOf
        label="Figures are compared"
        choices={COMPARED}
        chosen={compare}
        busy={busy}
        onChoose={(chosen) => {
          onChange({ compare: chosen });
        }}
      />
    </section>
  );
}

function Look({ settings, busy, onChange }: GroupProps) {
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <h2>How the sheet looks</h2>
      <ChoiceOf
        label="Colour"
        choices={PERIODS}
        chosen={settings.colour}
        busy={busy}
        onChoose={(colour) => {
          onChange({ colour });
        }}
      />
      <ChoiceOf
        label="Colours"
        choices={COLOURS}
        chosen={settings.colours}
        busy={busy}
        onChoose={(colours) => {
          onChange({ colours });
        }}
      />
      <ChoiceOf
        label="Marks beside the colour"
        choices={MARKINGS}
        chosen={settings.marks}
        busy={busy}
        onChoose={(marks) => {
          onChange({ marks });
        }}
      />
      <LookPreview colours={settings.colours} marks={settings.marks} states={settings.states} />
    </section>
  );
}

function toleranceFrom(entry: string, { tolerance }: Settings): ReadEntry<Settings["tolerance"]> {
  const read = readToleranceEntry(entry, tolerance.basis);
  if (read.kind === "tolerance") return { value: read.tolerance };
  return { why: read.kind === "refused" ? read.why : "Type a number from 0, such as 15 or 2.5." };
}

function periodsFrom(entry: string): ReadEntry<number> {
  const periods = /^\d{1,3}$/.test(entry.trim()) ? Number(entry.trim()) : 0;
  return periods >= 1 ? { value: periods } : { why: "Type a whole number from 1, such as 3." };
}
