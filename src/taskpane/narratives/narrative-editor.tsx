import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { a1Address, addressAt, columnIndex, rowIndex, type A1Address } from "../../scorecard/sheet/position";
import { factsInWords } from "../../scorecard/sentences/facts";
import { EmptyState } from "../parts/empty-state";
import { GoToButton } from "../parts/go-to-button";
import { shortName, type IndicatorRow } from "../parts/indicator-rows";
import { StatusBadge } from "../parts/status-badge";
import { neighboursOf, rowAt } from "./breach-order";
import { Doubts } from "./doubts";
import type { DoubtsOfRow } from "./doubts-of-rows";
import { EditorNavigation } from "./editor-navigation";
import { focusField, NarrativeForm } from "./narrative-form";
import { NarrativeQuestionShown } from "./narrative-question";
import { coversInWords, standsInWords } from "./narrative-sentences";
import { NarrativeWritten } from "./narrative-written";
import {
  answerClosed,
  discarded,
  editorClosed,
  editorOpened,
  NOTHING_AGREED,
  placeKey,
  typed,
  type Agreement,
  type NarrativePlace,
  type Narratives,
} from "../state/narratives";
import type { NarrativeCallbacks } from "../state/narrative-request";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  facts: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  own: { whiteSpace: "pre-line", margin: "4px 0 0" },
  summary: { cursor: "pointer" },
  draft: { whiteSpace: "pre-wrap" },
});

interface NarrativeEditorProps extends NarrativeCallbacks {
  readonly narratives: Narratives;
  readonly place: NarrativePlace;
  /** Every indicator that is shown, and the breaches among them in the order of their list. */
  readonly rows: readonly IndicatorRow[];
  readonly breaches: readonly IndicatorRow[];
  readonly doubtsOf: DoubtsOfRow;
  readonly busy: boolean;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** Where one breach is explained: the facts, the words, and what came of inserting them. */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const { narratives, place, rows, breaches, onNarratives, onGoTo } = props;
  const styles = useStyles();
  const row = rowAt(rows, place);
  const neighbours = neighboursOf(breaches, place);
  const open = (next: NarrativePlace): void => {
    onNarratives((before) => editorOpened(before, next));
  };
  const back = (): void => {
    onNarratives(editorClosed);
  };
  const { answer } = narratives;
  return (
    <section className={styles.editor} aria-label={`Narrative for ${shortName(place)}`}>
      <EditorNavigation neighbours={neighbours} onOpen={open} onBack={back} />
      <div className={styles.head}>
        <h2>{shortName(place)}</h2>
        {row !== undefined && <StatusBadge status={row.indicator.latest?.status ?? "none"} />}
      </div>
      {place.id !== null && <p>{place.name}</p>}
      {row === undefined ? (
        <NotShown {...props} />
      ) : (
        <>
          <Facts row={row} doubtsOf={props.doubtsOf} onGoTo={onGoTo} />
          {answer?.kind !== "written" && <Writing key={placeKey(place)} {...props} row={row} />}
        </>
      )}
      <div role="status">
        {answer?.kind === "written" && (
          <NarrativeWritten
            place={place}
            written={answer}
            next={neighbours.next}
            onOpen={open}
            onBack={back}
            onGoTo={onGoTo}
          />
        )}
      </div>
    </section>
  );
}

const factsIdOf = (row: IndicatorRow): string => `facts ${row.key}`.replace(/\s+/g, "-");

interface FactsProps extends Pick<NarrativeEditorProps, "doubtsOf" | "onGoTo"> {
  readonly row: IndicatorRow;
}

function Facts({ row, doubtsOf, onGoTo }: FactsProps) {
  const styles = useStyles();
  const { indicator, section, sheet, cell } = row;
  const { narrative } = indicator;
  const own = indicator.id ?? indicator.name;
  return (
    <>
      <div className={styles.facts}>
        <p id={factsIdOf(row)}>{factsInWords(indicator, section)}</p>
        <GoToButton sheet={sheet} cell={cell} of={shortName(indicator)} onGoTo={onGoTo} />
      </div>
      {narrative.text !== null && narrative.text !== "" && (
        <p className={styles.quiet}>
          {standsInWords(narrative)}
          {narrative.cell !== null && ` in ${addressAt(narrative.cell)}`}
          {narrative.sharedWith.length > 0 && ` · ${coversInWords(own, narrative.sharedWith)}`}
        </p>
      )}
      <Doubts doubts={doubtsOf(row)} />
      {section.sectionNarrative.length > 0 && (
        <details>
          <summary className={styles.summary}>What the section itself says</summary>
          {section.sectionNarrative.map((paragraph) => (
            <p key={paragraph} className={styles.own}>
              {paragraph}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

function Writing(props: NarrativeEditorProps & { readonly row: IndicatorRow }) {
  const { narratives, place, row, busy, onNarratives, onWriteNarrative } = props;
  const { indicator } = row;
  const onTheSheet = indicator.narrative.text ?? "";
  const draft = narratives.drafts[placeKey(place)];
  const text = draft?.text ?? onTheSheet;
  const { answer } = narratives;
  const insert = (agreement: Agreement): void => {
    onWriteNarrative({ place, text, agreement });
  };
  const [question] = answer?.kind === "asks" ? answer.questions : [];
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer?.kind === "refused") focusField(form);
  }, [answer]);
  return (
    <>
      <NarrativeForm
        place={form}
        called={shortName(indicator)}
        factsId={factsIdOf(row)}
        text={text}
        isDraft={draft !== undefined}
        isAsking={question !== undefined}
        busy={busy}
        onType={(words) => {
          onNarratives((before) => typed(before, place, words, onTheSheet));
        }}
        onInsert={() => {
          insert(NOTHING_AGREED);
        }}
        onDiscard={() => {
          onNarratives((before) => discarded(before, place));
        }}
      />
      {answer?.kind === "asks" && question !== undefined && (
        <NarrativeQuestionShown
          key={`${question.kind} ${question.cell}`}
          question={question}
          called={shortName(indicator)}
          own={indicator.id ?? indicator.name}
          busy={busy}
          onAgree={(shared) => {
            const { agreed, shared: before } = answer.agreement;
            insert({ agreed: [...agreed, question.kind], shared: shared ?? before });
          }}
          onKeep={() => {
            onNarratives(answerClosed);
            focusField(form);
          }}
        />
      )}
      <div role="alert">{answer?.kind === "refused" && <Doubts doubts={[answer.sentence]} />}</div>
    </>
  );
}

const A1 = a1Address(rowIndex(0), columnIndex(0));

/** The indicator is on a sheet that is not shown, or gone: the words stay, to be read and copied. */
function NotShown({ narratives, place, onGoTo }: NarrativeEditorProps) {
  const styles = useStyles();
  const draft = narratives.drafts[placeKey(place)];
  return (
    <>
      <EmptyState
        title={`${shortName(place)} is not on the sheet that is open`}
        why={`It was on the sheet "${place.sheet}", in "${place.section}".${draft === undefined ? "" : " Your words are kept."}`}
      />
      <Button
        onClick={() => {
          onGoTo(place.sheet, A1);
        }}
      >
        Go to the sheet {place.sheet}
      </Button>
      {draft !== undefined && <p className={styles.draft}>{draft.text}</p>}
    </>
  );
}
