import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetAssessment } from "../../scorecard/assessment";
import { breachesForWord, type WordCopy } from "../../scorecard/for-readers/breaches-for-word";
import { copyFormatted } from "./clipboard";
import { SelectedCopy } from "./selected-copy";
import type { PublishCallbacks } from "../state/publishing";

const useStyles = makeStyles({
  readers: { display: "flex", flexDirection: "column", gap: "12px" },
  maker: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ForReadersProps extends PublishCallbacks {
  readonly sheets: readonly SheetAssessment[];
  readonly busy: boolean;
}

/** What else readers are given: the breaches alone, a copy that everybody can read, and words for a report. */
export function ForReaders({ sheets, busy, onPublish }: ForReadersProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<"no" | "yes" | WordCopy>("no");
  const rests = busy || sheets.length === 0;
  const makers = [
    {
      label: "Make exceptions sheet",
      hint: "A sheet of the breaches with their narratives, ready to print. It follows the figures.",
      make: () => {
        onPublish({ kind: "makeExceptions" });
      },
    },
    {
      label: "Make accessible copy",
      hint: "One plain table in words instead of colours, with its contents and notes.",
      make: () => {
        onPublish({ kind: "makeAccessible" });
      },
    },
    {
      label: "Copy breaches for Word",
      hint: "The breaches and their narratives, to paste into a report.",
      make: () => {
        const words = breachesForWord(sheets);
        void copyFormatted(words).then((done) => {
          setCopied(done ? "yes" : words);
        });
      },
    },
  ];
  return (
    <section className={styles.readers}>
      <h2>For readers</h2>
      {makers.map(({ label, hint, make }) => (
        <div key={label} className={styles.maker}>
          <Button disabledFocusable={rests} onClick={make}>
            {label}
          </Button>
          <span className={styles.hint}>{hint}</span>
        </div>
      ))}
      <div role="status">{copied === "yes" && <p>Copied: paste it into Word.</p>}</div>
      {typeof copied === "object" && <SelectedCopy words={copied} />}
    </section>
  );
}
