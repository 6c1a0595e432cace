import { Button, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

const FILE_NAME = "scorecard-rag-settings.json";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ExportedTextProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** A settings file to download, and its text to copy: in Excel for Mac a download does nothing. */
export function ExportedText({ text, onClose }: ExportedTextProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const address = useAddressOf(text);
  const [said, setSaid] = useState("");
  const copy = (): void => {
    const field = place.current?.querySelector("textarea");
    field?.focus();
    field?.select();
    copied(text).then(
      () => {
        setSaid("Copied.");
      },
      () => {
        setSaid("Excel does not let the add-in copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.");
      },
    );
  };
  return (
    <div className={styles.group} ref={place}>
      <Link href={address} download={FILE_NAME}>
        Download {FILE_NAME}
      </Link>
      <Field label="Or copy its text, where a download does nothing">
        <Textarea readOnly value={text} rows={6} spellCheck={false} textarea={{ className: styles.text }} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={copy}>Copy</Button>
        <Button onClick={onClose}>Close</Button>
        <span role="status" className={styles.quiet}>
          {said}
        </span>
      </div>
    </div>
  );
}

/** The clipboard is missing or refused in some frames. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** An address of the text as a file, for as long as it is shown. */
function useAddressOf(text: string): string {
  const [address, setAddress] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [text]);
  return address;
}
