import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetAssessment } from "../../scorecard/assessment";
import { sectionChoicesOf } from "../parts/indicator-rows";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  quiet: { color: tokens.colorNeutralForeground2 },
  paragraph: { whiteSpace: "pre-line", margin: "4px 0 8px" },
  title: { marginTop: "8px" },
});

interface SectionParagraphsProps {
  readonly sheets: readonly SheetAssessment[];
  /** The key of the section that is shown; every one for ``. */
  readonly sectionKey: string;
  readonly count: boolean;
}

/** What sections say of themselves, each under its title; nothing where none does. */
export function SectionParagraphs({ sheets, sectionKey, count }: SectionParagraphsProps) {
  const styles = useStyles();
  const paragraphs = sheets.flatMap(({ sections }) => sections.map((section) => section.sectionNarrative));
  const spoken = sectionChoicesOf(sheets)
    .map(({ key, title }, at) => ({ key, title, said: paragraphs[at] ?? [] }))
    .filter(({ key, said }) => said.length > 0 && (sectionKey === "" || key === sectionKey));
  if (spoken.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {spoken.length === 1 ? "A section's own paragraph" : "Sections' own paragraphs"}
      </summary>
      <p className={styles.quiet}>
        {count
          ? "They count as the narrative for their section's breaches, as chosen in Settings."
          : "They do not count as the narrative for a breach; you can change that in Settings."}
      </p>
      {spoken.map(({ key, title, said }) => (
        <section key={key}>
          <h3 className={styles.title}>{title}</h3>
          {said.map((paragraph) => (
            <p key={paragraph} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </details>
  );
}
