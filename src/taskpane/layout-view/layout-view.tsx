import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { correctionInWords } from "../../scorecard/layout/corrections/correction-sentences";
import { correctionsIn, type Correction } from "../../scorecard/layout/corrections/layout-corrections";
import type { LayoutViewProps, PartProps } from "./props";
import { SectionShown } from "./section-shown";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: { margin: "4px 0 0", paddingLeft: "20px" },
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  correction: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > button": { flexShrink: 0 },
  },
});

interface Watched {
  /** What the last reading of the workbook found: with another one, the sheet as read is another one as well. */
  readonly reading: unknown;
}

/** The active sheet as it is read, for a person to agree or to correct by pointing at cells. */
export function LayoutView({ shown, reading, ...callbacks }: LayoutViewProps & Watched) {
  const styles = useStyles();
  const { layout, corrections } = shown;
  const { onLayout } = callbacks;
  const before = useRef(reading);
  useEffect(() => {
    if (before.current !== reading) onLayout({ kind: "readAgain" });
    before.current = reading;
  });
  const part = { ...callbacks, sheet: layout.sheet };
  return (
    <section className={styles.view} aria-label={`Sheet as read: ${layout.sheet}`}>
      <div className={styles.part}>
        <Button
          size="small"
          onClick={() => {
            onLayout({ kind: "close" });
          }}
        >
          Back to problems
        </Button>
        <h2>Sheet as read: {layout.sheet}</h2>
        <p className={styles.quiet}>
          Correct what is wrong here. It is kept in this workbook by the words in the cells, so next month’s
          sheet needs no second correction.
        </p>
      </div>
      {layout.sections.length === 0 && <NothingFound />}
      {layout.sections.map((section) => (
        <SectionShown
          key={section.headerRow}
          section={section}
          isOpen={layout.sections.length === 1 || section.lacks.length > 0}
          {...part}
        />
      ))}
      <AnotherHeader isFirst={layout.sections.length === 0} {...part} />
      <Corrections corrections={correctionsIn(corrections)} {...part} />
    </section>
  );
}

function NothingFound() {
  const styles = useStyles();
  return (
    <div>
      <p>No header row was recognised on this sheet. You can point it out:</p>
      <ol className={styles.steps}>
        <li>In the sheet, select a cell in the row with the columns’ headings.</li>
        <li>Press the button below.</li>
        <li>Say what each column holds.</li>
      </ol>
    </div>
  );
}

function AnotherHeader({ isFirst, sheet, busy, onLayout }: PartProps & { readonly isFirst: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      {!isFirst && <h3>Another section</h3>}
      {!isFirst && (
        <p className={styles.quiet}>Was a header row missed? Select a cell in it, then press the button.</p>
      )}
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => {
          onLayout({ kind: "pointAt", sheet, order: (row) => ({ kind: "header", headerRow: null, row }) });
        }}
      >
        Use the selected cell’s row as a header
      </Button>
    </div>
  );
}

function Corrections({
  corrections,
  sheet,
  busy,
  onLayout,
}: PartProps & { readonly corrections: readonly Correction[] }) {
  const styles = useStyles();
  if (corrections.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>Your corrections in this workbook ({corrections.length})</h3>
      <ul className={styles.list}>
        {corrections.map((correction) => {
          const words = correctionInWords(correction);
          return (
            <li key={JSON.stringify(correction)} className={styles.correction}>
              <span>{words}</span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`Forget: ${words}`}
                onClick={() => {
                  onLayout({ kind: "correct", sheet, order: { kind: "forget", correction } });
                }}
              >
                Forget
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
