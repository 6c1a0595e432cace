import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { changesInWords } from "./change-sentences";
import { ExportedText } from "./exported-text";
import type { SettingsFileProps } from "./settings-file-props";
import type { SettingsFileShown } from "../state/settings-file";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  file: { maxWidth: "100%", minWidth: 0 },
  text: { fontFamily: tokens.fontFamilyMonospace },
  changes: { margin: 0, paddingLeft: "20px" },
});

/** A settings file is a few thousand characters long; a longer text is no such file. */
const LONGEST_FILE = 2_000_000;

/** Settings go to another workbook by a file, or by text where files do not: out, and in after a look at what would change. */
export function SettingsFile({ shown, busy, onFile }: SettingsFileProps) {
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <h2>Settings file</h2>
      <p className={styles.quiet}>
        Carries your decisions over to another workbook: settings, choices for indicators, corrections of the
        layout. No figures and no narratives.
      </p>
      <div>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            onFile({ kind: "export" });
          }}
        >
          Export settings
        </Button>
      </div>
      {shown?.kind === "exported" && (
        <ExportedText
          text={shown.text}
          onClose={() => {
            onFile({ kind: "close" });
          }}
        />
      )}
      <Import shown={shown} busy={busy} onFile={onFile} />
    </section>
  );
}

function Import({ shown, busy, onFile }: SettingsFileProps) {
  const styles = useStyles();
  const [pasted, setPasted] = useState("");
  const [isTooLong, setTooLong] = useState(false);
  const fileId = useId();
  const look = (text: string): void => {
    setTooLong(text.length > LONGEST_FILE);
    if (text.length <= LONGEST_FILE) onFile({ kind: "preview", text });
  };
  return (
    <>
      <h3>Import settings</h3>
      <div className={styles.group}>
        <label htmlFor={fileId}>From a settings file</label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          className={styles.file}
          disabled={busy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void file.text().then(look);
            // The same file, once corrected, can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <Field label="Or paste its text">
        <Textarea
          value={pasted}
          rows={3}
          spellCheck={false}
          textarea={{ className: styles.text }}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <div>
        <Button
          disabledFocusable={busy || pasted.trim() === ""}
          onClick={() => {
            look(pasted);
          }}
        >
          Show what would change
        </Button>
      </div>
      <div role="alert">
        {isTooLong && <Refused sentence="This is not a settings file: it is far too long for one." />}
        {!isTooLong && shown?.kind === "invalid" && <Refused sentence={shown.sentence} />}
      </div>
      {shown?.kind === "preview" && <Preview shown={shown} busy={busy} onFile={onFile} />}
    </>
  );
}

function Refused({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}

type PreviewProps = Omit<SettingsFileProps, "shown"> & {
  readonly shown: Extract<SettingsFileShown, { kind: "preview" }>;
};

function Preview({ shown: { text, before, after }, busy, onFile }: PreviewProps) {
  const styles = useStyles();
  const changes = changesInWords(before, after);
  const close = (): void => {
    onFile({ kind: "close" });
  };
  return (
    <div className={styles.group} role="region" aria-label="What would change">
      <h3>What would change</h3>
      {changes.length === 0 ? (
        <p role="status">Nothing: this workbook already has these settings.</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {changes.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              onFile({ kind: "import", text });
            }}
          >
            Import these settings
          </Button>
        )}
        <Button onClick={close}>{changes.length === 0 ? "Close" : "Cancel"}</Button>
      </div>
    </div>
  );
}
