import { Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { withRemarks } from "../../scorecard/data-checks/data-remarks";
import { choicesBy } from "../../scorecard/settings/choices";
import type { Settings } from "../../scorecard/settings/settings";
import { EmptyState, NOTHING_READ } from "../parts/empty-state";
import { FilterSelect } from "../parts/filter-select";
import { indicatorRowsOf, sectionChoicesOf } from "../parts/indicator-rows";
import { AssumedBar } from "./assumed-bar";
import { assumedAmong, chosenIndicatorsOf } from "./chosen-indicators";
import {
  NO_FILTER,
  NOTABLE_FILTERS,
  problemsByRow,
  rowsPassing,
  STATUS_FILTERS,
  type IndicatorFilter,
} from "./indicator-filter";
import { IndicatorList } from "./indicator-list";
import type { ChoicesMade } from "./indicator-panel";
import type { IndicatorsTabProps } from "./props";
import type { ChosenIndicator } from "../state/indicator-choice";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  wide: { gridColumn: "1 / -1" },
  search: { width: "100%", maxWidth: "none" },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const EVERY_SECTION = { key: "", title: "Every section" };

/** Every indicator, searched and filtered; each opens to how its row was read and to what a person may decide. */
export function IndicatorsTab({ settings, ...props }: IndicatorsTabProps) {
  if (settings === null) return <EmptyState {...NOTHING_READ} />;
  return <Indicators {...props} settings={settings} />;
}

function Indicators({
  settings,
  ...props
}: Omit<IndicatorsTabProps, "settings"> & { readonly settings: Settings }) {
  const { sheets, search: wantedSearch = "", busy, onChoose, onGoTo } = props;
  const styles = useStyles();
  const count = useRef<HTMLHeadingElement>(null);
  const [filter, setFilter] = useState<IndicatorFilter>({ ...NO_FILTER, search: wantedSearch });
  const change = (part: Partial<IndicatorFilter>): void => {
    setFilter((before) => ({ ...before, ...part }));
  };

  const rows = useMemo(() => indicatorRowsOf(sheets), [sheets]);
  const sections = useMemo(() => [EVERY_SECTION, ...sectionChoicesOf(sheets)], [sheets]);
  const chosen = useMemo(() => chosenIndicatorsOf(rows), [rows]);
  const problemsOf = useMemo(() => problemsByRow(sheets.map(withRemarks)), [sheets]);
  const madeFor = useMemo(() => choicesMade(settings), [settings]);

  // A section that is no longer there, since another sheet is shown, filters nothing.
  const section = sections.some(({ key }) => key === filter.section) ? filter.section : "";
  const search = useDeferredValue(filter.search);
  const { status, notable } = filter;
  const wanted = useMemo(() => ({ search, status, section, notable }), [search, status, section, notable]);
  const found = useMemo(
    () =>
      rowsPassing(rows, wanted, (row) => ({
        problems: problemsOf(row),
        decided: isDecided(madeFor(chosen.get(row.key))),
      })),
    [rows, wanted, problemsOf, madeFor, chosen],
  );
  const assumed = useMemo(() => assumedAmong(found, chosen), [found, chosen]);

  if (sheets.length === 0) return <EmptyState {...NOTHING_READ} />;
  return (
    <section className={styles.tab} aria-label="Indicators">
      <div className={styles.filters}>
        <Field label="Search" size="small" className={styles.wide}>
          <SearchBox
            size="small"
            className={styles.search}
            placeholder="ID, name or target"
            value={filter.search}
            onChange={(_, { value }) => {
              change({ search: value });
            }}
          />
        </Field>
        <FilterSelect
          label="Latest colour"
          options={STATUS_FILTERS}
          chosen={filter.status}
          onChoose={(status) => {
            change({ status });
          }}
        />
        <FilterSelect
          label="Show"
          options={NOTABLE_FILTERS}
          chosen={filter.notable}
          onChoose={(notable) => {
            change({ notable });
          }}
        />
        <div className={styles.wide}>
          <FilterSelect
            label="Section"
            options={sections}
            chosen={section}
            onChoose={(key) => {
              change({ section: key });
            }}
          />
        </div>
      </div>
      <AssumedBar
        assumed={assumed}
        onlyThese={filter.notable === "assumed"}
        busy={busy}
        onShow={() => {
          change({ notable: "assumed" });
          count.current?.focus();
        }}
        onConfirm={() => {
          onChoose({ kind: "confirmAllPolarities", polarities: assumed });
          // The bar goes with what it was about; the focus goes on to how many are listed.
          count.current?.focus();
        }}
      />
      <h2 ref={count} tabIndex={-1} className={styles.count}>
        <span role="status">{countInWords(found.length, rows.length)}</span>
      </h2>
      {found.length === 0 && (
        <EmptyState
          title="No indicator matches"
          why="Try other words, or choose another colour, section or group."
        />
      )}
      <IndicatorList
        found={found}
        filter={JSON.stringify(wanted)}
        chosen={chosen}
        problemsOf={problemsOf}
        madeFor={madeFor}
        settings={settings}
        busy={busy}
        onChoose={onChoose}
        onGoTo={onGoTo}
      />
    </section>
  );
}

const NOTHING_MADE: ChoicesMade = { polarity: undefined, target: undefined, tolerance: undefined };

/** What a person decided for an indicator, looked up in the settings as the judgement does. */
function choicesMade(settings: Settings): (of: ChosenIndicator | undefined) => ChoicesMade {
  const polarity = choicesBy(settings.polarity);
  const target = choicesBy(settings.targets);
  const tolerance = choicesBy(settings.tolerances);
  return (of) =>
    of === undefined
      ? NOTHING_MADE
      : { polarity: polarity(of), target: target(of), tolerance: tolerance(of) };
}

const isDecided = ({ polarity, target, tolerance }: ChoicesMade): boolean =>
  polarity !== undefined || target !== undefined || tolerance !== undefined;

const countInWords = (found: number, all: number): string =>
  `${found === all ? String(all) : `${String(found)} of ${String(all)}`} ${all === 1 ? "indicator" : "indicators"}`;
