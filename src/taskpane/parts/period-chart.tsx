import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorAssessment } from "../../scorecard/assessment";
import type { Period } from "../../scorecard/layout/layout-kinds";
import { aimsOf } from "../../scorecard/sentences/aims";
import { CHART_HEIGHT, CHART_WIDTH, chartShape } from "./chart-shape";
import { chartInWords, targetLineInWords } from "./chart-sentences";
import { StatusMarker } from "./status-marker";

const useStyles = makeStyles({
  chart: { margin: 0, maxWidth: "360px" },
  drawing: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  target: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "5 3",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-flex", alignItems: "center", gap: "4px", minWidth: 0 },
  dash: { width: "18px", height: "4px", flexShrink: 0 },
});

interface PeriodChartProps {
  readonly indicator: IndicatorAssessment;
  readonly periods: readonly Period[];
}

/** A small chart of a row's periods in their colours, with the target as a dashed line; nothing where there is no figure. */
export function PeriodChart({ indicator, periods }: PeriodChartProps) {
  const styles = useStyles();
  const shape = chartShape(indicator.figures, indicator.statuses, aimsOf(indicator));
  if (shape === null) return null;
  return (
    <figure className={styles.chart}>
      <svg
        role="img"
        aria-label={chartInWords(indicator, periods)}
        viewBox={`0 0 ${String(CHART_WIDTH)} ${String(CHART_HEIGHT)}`}
        className={styles.drawing}
      >
        {shape.targets.map((path) => (
          <path key={path} d={path} className={styles.target} />
        ))}
        <path d={shape.line} className={styles.line} />
        {shape.points.map(({ x, y, status }) => (
          <StatusMarker key={x} x={x} y={y} status={status} size={shape.marker} />
        ))}
      </svg>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{periods[0]?.label}</span>
        {shape.targets.length > 0 && (
          <span className={styles.key}>
            <svg viewBox="0 0 18 4" className={styles.dash}>
              <path d="M0 2H18" className={styles.target} />
            </svg>
            {targetLineInWords(indicator)}
          </span>
        )}
        <span>{periods.at(-1)?.label}</span>
      </figcaption>
    </figure>
  );
}
