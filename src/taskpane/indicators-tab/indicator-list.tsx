import { Accordion } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { Problem } from "../../scorecard/problems/problem";
import type { Settings } from "../../scorecard/settings/settings";
import type { IndicatorRow } from "../parts/indicator-rows";
import { ShowMore, usePages } from "../parts/paging";
import { IndicatorItem } from "./indicator-item";
import { IndicatorPanel, type ChoicesMade } from "./indicator-panel";
import type { IndicatorsTabProps } from "./props";
import type { ChosenIndicator } from "../state/indicator-choice";

interface IndicatorListProps extends Omit<IndicatorsTabProps, "sheets" | "settings"> {
  readonly settings: Settings;
  readonly found: readonly IndicatorRow[];
  /** The filter that found them: another one starts at the first page again. */
  readonly filter: string;
  readonly chosen: ReadonlyMap<string, ChosenIndicator>;
  readonly problemsOf: (row: IndicatorRow) => readonly Problem[];
  readonly madeFor: (of: ChosenIndicator) => ChoicesMade;
}

/** The indicators found, a page at a time; not drawn again while a search is still being typed. */
export const IndicatorList = memo(function IndicatorList(props: IndicatorListProps) {
  const { found, filter, chosen, problemsOf, madeFor, settings, busy, onChoose, onGoTo } = props;
  const [open, setOpen] = useState<readonly unknown[]>([]);
  const { page, showMore } = usePages(found, filter);
  return (
    <>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => {
          setOpen(openItems);
        }}
      >
        {page.map((row) => {
          const of = chosen.get(row.key);
          const problems = problemsOf(row);
          return (
            <IndicatorItem key={row.key} row={row} problems={problems.length} isOpen={open.includes(row.key)}>
              {of !== undefined && (
                <IndicatorPanel
                  row={row}
                  of={of}
                  made={madeFor(of)}
                  problems={problems}
                  settings={settings}
                  busy={busy}
                  onChoose={onChoose}
                  onGoTo={onGoTo}
                />
              )}
            </IndicatorItem>
          );
        })}
      </Accordion>
      <ShowMore shown={page.length} all={found.length} onMore={showMore} />
    </>
  );
});
