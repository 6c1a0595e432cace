import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

/** How many entries of a list are shown at first, and how many more with each request: a sheet may hold thousands. */
export const PAGE = 50;

const useStyles = makeStyles({
  more: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
  count: { color: tokens.colorNeutralForeground2 },
});

/** The first entries of a list, back to the start whenever the filter changes. */
export function usePages<Entry>(entries: readonly Entry[], filter: string) {
  const [pages, setPages] = useState({ filter, shown: PAGE });
  const shown = pages.filter === filter ? pages.shown : PAGE;
  return {
    page: entries.slice(0, shown),
    showMore: () => {
      setPages({ filter, shown: shown + PAGE });
    },
  };
}

interface ShowMoreProps {
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** The way to the next entries; nothing where all are shown. */
export function ShowMore({ shown, all, onMore }: ShowMoreProps) {
  const styles = useStyles();
  if (shown >= all) return null;
  return (
    <div className={styles.more}>
      <Button onClick={onMore}>Show {Math.min(PAGE, all - shown)} more</Button>
      <span className={styles.count}>
        {shown} of {all} shown
      </span>
    </div>
  );
}
