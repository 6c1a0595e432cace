import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { EmptyState, NOTHING_READ } from "../figures/empty-state";
import { FilterSelect } from "../figures/filter-select";
import { sectionChoicesOf } from "../figures/indicator-rows";
import { ShowMore, usePages } from "../figures/paging";
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

/** Every breach, worst first, filtered by section and by how its narrative stands. */
export function BreachesTab({ sheets, onGoTo }: BreachesTabProps) {
  const styles = useStyles();
  const [section, setSection] = useState("");
  const [narrative, setNarrative] = useState<NarrativeFilter>("any");
  const all = useMemo(() => breachesOf(sheets), [sheets]);
  const sections = useMemo(() => [EVERY_SECTION, ...sectionChoicesOf(sheets)], [sheets]);
  // A section that is no longer there, since another sheet is shown, filters nothing.
  const chosen = sections.some(({ key }) => key === section) ? section : EVERY_SECTION.key;
  const found = breachesWith(all, chosen, narrative);
  const { page, showMore } = usePages(found, `${chosen} ${narrative}`);
  if (sheets.length === 0) return <EmptyState {...NOTHING_READ} />;
  if (all.length === 0)
    return (
      <EmptyState
        title="No breaches"
        why="No indicator's latest figure asks for a narrative by the rule in Settings."
      />
    );
  return (
    <section className={styles.tab} aria-label="Breaches">
      <div className={styles.filters}>
        <FilterSelect label="Section" options={sections} chosen={chosen} onChoose={setSection} />
        <FilterSelect
          label="Narrative"
          options={NARRATIVE_FILTERS}
          chosen={narrative}
          onChoose={setNarrative}
        />
      </div>
      <h2 className={styles.count}>
        <span role="status">{countInWords(found, all.length)}</span>
      </h2>
      {found.length === 0 && (
        <EmptyState title="None of the breaches is so" why="Choose another section or narrative state." />
      )}
      <ul className={styles.list}>
        {page.map((row) => (
          <BreachCard key={row.key} row={row} namesSheet={sheets.length > 1} onGoTo={onGoTo} />
        ))}
      </ul>
      <ShowMore shown={page.length} all={found.length} onMore={showMore} />
    </section>
  );
}

/** `18 breaches, worst first; 12 without a narrative`, or how many of all the filters leave. */
function countInWords(found: readonly BreachRow[], all: number): string {
  const missing = found.filter(({ indicator }) => indicator.narrative.state === "missing").length;
  const count = found.length === all ? String(all) : `${String(found.length)} of ${String(all)}`;
  return `${count} ${all === 1 ? "breach" : "breaches"}, worst first; ${String(missing)} without a narrative`;
}
