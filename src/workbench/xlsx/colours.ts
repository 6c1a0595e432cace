import { textOf, type Package } from "./package";
import { attributeOf, allWithin, childrenOf, parseXml, rootOf, type Element } from "./xml";

/** Gives the colour that an element such as `<fgColor theme="4" tint="0.4"/>` stands for: `#RRGGBB`, null for automatic. */
export type ColourOf = (element: Element | null) => string | null;

/** The colours that files name by number, from 0 (ECMA-376, part 1, 18.8.27). */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The order in which a theme's colours are numbered: light and dark are the other way round than in the theme's own list. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office's own theme, for a file that has none. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Reads the colours of a workbook: its theme's, and its own list of indexed ones where it has one. */
export function coloursOf(parts: Package, themePart: string | null, stylesRoot: Element | null): ColourOf {
  const theme = themeColours(parts, themePart);
  const own = stylesRoot === null ? [] : allWithin(stylesRoot, "rgbColor");
  const indexed =
    own.length > 0 ? own.map((colour) => (attributeOf(colour, "rgb") ?? "").slice(-6)) : INDEXED;
  return (element) => {
    if (element === null) return null;
    const base = baseOf(element, theme, indexed);
    if (base === null) return null;
    const tint = Number(attributeOf(element, "tint") ?? 0);
    return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
  };
}

function baseOf(element: Element, theme: readonly string[], indexed: readonly string[]): string | null {
  const rgb = attributeOf(element, "rgb");
  if (rgb !== null) return /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? rgb.slice(-6) : null;
  const fromTheme = attributeOf(element, "theme");
  if (fromTheme !== null) return theme[Number(fromTheme)] ?? null;
  const fromList = attributeOf(element, "indexed");
  return fromList === null ? null : (indexed[Number(fromList)] ?? null);
}

function themeColours(parts: Package, part: string | null): readonly string[] {
  const text = part === null ? null : textOf(parts, part);
  if (part === null || text === null) return OFFICE_THEME;
  const [scheme] = allWithin(rootOf(parseXml(text, part)), "clrScheme");
  const byName = new Map(
    childrenOf(scheme ?? null).map((entry) => [entry.localName, childrenOf(entry)[0] ?? null]),
  );
  return THEME_ORDER.map((name, at) => {
    const colour = byName.get(name) ?? null;
    return attributeOf(colour, "lastClr") ?? attributeOf(colour, "val") ?? OFFICE_THEME[at] ?? "000000";
  });
}

/** A colour made lighter (tint above 0) or darker, by its lightness (ECMA-376, part 1, 18.8.19). */
function tinted(colour: string, tint: number): string {
  const [hue, saturation, lightness] = hslOf(colour);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return rgbOf(hue, saturation, Math.min(1, Math.max(0, changed)));
}

const MOST = 255;

function hslOf(colour: string): readonly [hue: number, saturation: number, lightness: number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / MOST,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const lightness = (most + least) / 2;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sixths =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [sixths * 60, saturation, lightness];
}

function rgbOf(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const place = (offset + hue / 30) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * MOST)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return part(0) + part(8) + part(4);
}
