import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shortName, type IndicatorRow } from "../parts/indicator-rows";
import { StatusBadge } from "../parts/status-badge";
import { latestInWords } from "./reading-sentences";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    "& > button": {
      minHeight: "44px",
      padding: "8px 4px 8px 0",
      alignItems: "flex-start",
      textAlign: "start",
    },
  },
  text: { display: "block", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  first: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  called: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "block" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { margin: 0, paddingInlineStart: "8px" },
});

interface IndicatorItemProps {
  readonly row: IndicatorRow;
  readonly problems: number;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** One line of the list of indicators: which it is and how it stands; it opens to how it was read. */
export function IndicatorItem({ row, problems, isOpen, children }: IndicatorItemProps) {
  const styles = useStyles();
  const { indicator, key } = row;
  const notes = [
    ...(indicator.polarity.assumed ? ["polarity assumed"] : []),
    ...(problems > 0 ? [problems === 1 ? "1 problem" : `${String(problems)} problems`] : []),
  ];
  return (
    <AccordionItem value={key} className={styles.item}>
      <AccordionHeader as="h3" className={styles.header}>
        <span className={styles.text}>
          <span className={styles.first}>
            <span className={styles.called}>{shortName(indicator)}</span>
            <StatusBadge status={indicator.latest?.status ?? "none"} />
          </span>
          {indicator.id !== null && <span className={styles.line}>{indicator.name}</span>}
          <span className={styles.quiet}>{[latestInWords(indicator), ...notes].join(" · ")}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{isOpen && children}</AccordionPanel>
    </AccordionItem>
  );
}
