import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { EmptyState, NOTHING_READ } from "../parts/empty-state";
import { FilterSelect } from "../parts/filter-select";
import { indicatorRowsOf, sectionChoicesOf } from "../parts/indicator-rows";
import { ShowMore, usePages } from "../parts/paging";
import { placeOf } from "../narratives/breach-order";
import { doubtsIn } from "../narratives/doubts-of-rows";
import { NarrativeEditor } from "../narratives/narrative-editor";
import { editorOpened, placeKey, type NarrativePlace } from "../state/narratives";
import { SectionParagraphs } from "../narratives/section-paragraphs";
import { BreachCard } from "./breach-card";
import {
  breachesOf,
  breachesWith,
  EVERY_SECTION,
  NARRATIVE_FILTERS,
  type BreachRow,
  type NarrativeFilter,
} from "./breaches";
import type { BreachesTabProps } from "./props";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Every breach, worst first, filtered by section and by how its narrative stands; or the editor of one of them. */
export function BreachesTab(props: BreachesTabProps) {
  const { sheets, narratives, sectionNarrativeCounts, onNarratives, onGoTo } = props;
  const styles = useStyles();
  const [section, setSection] = useState("");
  const [narrative, setNarrative] = useState<NarrativeFilter>("any");
  const all = useMemo(() => breachesOf(sheets), [sheets]);
  const sections = useMemo(() => [EVERY_SECTION, ...sectionChoicesOf(sheets)], [sheets]);
  // A section that is no longer there, since another sheet is shown, filters nothing.
  const chosen = sections.some(({ key }) => key === section) ? section : EVERY_SECTION.key;
  const found = breachesWith(all, chosen, narrative);
  const { page, showMore } = usePages(found, `${chosen} ${narrative}`);
  const list = useFocusOnReturn(narratives.open);
  const rows = useMemo(() => indicatorRowsOf(sheets), [sheets]);
  const doubtsOf = useMemo(() => doubtsIn(sheets), [sheets]);
  if (narratives.open !== null)
    return (
      <NarrativeEditor
        {...props}
        place={narratives.open}
        rows={rows}
        doubtsOf={doubtsOf}
        breaches={breachesWith(all, chosen, "any")}
      />
    );
  if (sheets.length === 0) return <EmptyState {...NOTHING_READ} />;
  if (all.length === 0)
    return (
      <EmptyState
        title="No breaches"
        why="By the rule in Settings, no indicator's latest figure needs a narrative."
      />
    );
  return (
    <section ref={list} className={styles.tab} aria-label="Breaches">
      <div className={styles.filters}>
        <FilterSelect label="Section" options={sections} chosen={chosen} onChoose={setSection} />
        <FilterSelect
          label="Narrative"
          options={NARRATIVE_FILTERS}
          chosen={narrative}
          onChoose={setNarrative}
        />
      </div>
      <h2 tabIndex={-1} className={styles.count}>
        <span role="status">{countInWords(found, all.length)}</span>
      </h2>
      <SectionParagraphs sheets={sheets} sectionKey={chosen} count={sectionNarrativeCounts} />
      {found.length === 0 && (
        <EmptyState title="No breach matches" why="Choose another section or narrative state." />
      )}
      <ul className={styles.list}>
        {page.map((row) => (
          <BreachCard
            key={row.key}
            row={row}
            namesSheet={sheets.length > 1}
            doubts={doubtsOf(row)}
            hasDraft={placeKey(placeOf(row)) in narratives.drafts}
            onWrite={() => {
              onNarratives((before) => editorOpened(before, placeOf(row)));
            }}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      <ShowMore shown={page.length} all={found.length} onMore={showMore} />
    </section>
  );
}

/** Puts the focus where the editor was opened from once it is closed: on that breach's button, else on the count. */
function useFocusOnReturn(open: NarrativePlace | null) {
  const list = useRef<HTMLElement>(null);
  const last = useRef(open);
  useEffect(() => {
    if (open !== null) last.current = open;
    else if (last.current !== null) {
      const key = placeKey(last.current);
      last.current = null;
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
      const button = buttons.find(({ dataset }) => dataset["place"] === key);
      (button ?? list.current?.querySelector("h2"))?.focus();
    }
  }, [open]);
  return list;
}

/** `18 breaches, worst first; 12 without a narrative`, or how many of all the filters leave. */
function countInWords(found: readonly BreachRow[], all: number): string {
  const missing = found.filter(({ indicator }) => indicator.narrative.state === "missing").length;
  const count = found.length === all ? String(all) : `${String(found.length)} of ${String(all)}`;
  return `${count} ${all === 1 ? "breach" : "breaches"}, worst first; ${String(missing)} without a narrative`;
}
