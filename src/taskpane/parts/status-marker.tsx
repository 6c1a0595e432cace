import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../scorecard/judgement/states";

/** Colours that hold in light, dark and high-contrast themes; where the system forces colours, the shape alone tells. */
const useStyles = makeStyles({
  marker: { strokeWidth: "1px", "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" } },
  red: { fill: tokens.colorStatusDangerForeground1, stroke: tokens.colorNeutralBackground1 },
  amber: { fill: tokens.colorPaletteMarigoldForeground1, stroke: tokens.colorPaletteMarigoldForeground2 },
  green: { fill: tokens.colorStatusSuccessForeground1, stroke: tokens.colorNeutralBackground1 },
  blue: { fill: tokens.colorPaletteBlueForeground2, stroke: tokens.colorNeutralBackground1 },
  none: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3 },
});

interface StatusMarkerProps {
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A diamond for red, a triangle for amber, a disc for green, a square for blue, a ring for no colour: each tells without its colour. */
export function StatusMarker({ status, x, y, size }: StatusMarkerProps) {
  const styles = useStyles();
  const look = { className: `${styles.marker} ${styles[status]}`, "data-status": status };
  const [wide, high] = [size * 1.2, size * 1.1];
  switch (status) {
    case "red":
      return <path {...look} d={`M${x} ${y - wide}L${x + wide} ${y}L${x} ${y + wide}L${x - wide} ${y}Z`} />;
    case "amber":
      return <path {...look} d={`M${x} ${y - high}L${x + high} ${y + size}L${x - high} ${y + size}Z`} />;
    case "blue":
      return <path {...look} d={`M${x - size} ${y - size}h${size * 2}v${size * 2}h${-size * 2}Z`} />;
    case "green":
    case "none":
      return <circle {...look} cx={x} cy={y} r={size} />;
  }
}
