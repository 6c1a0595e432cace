import { webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "highContrast";

/** What is known of how the person wants to see things; Office does not tell its theme in every program. */
export interface Look {
  readonly officeIsDark: boolean | null;
  readonly systemIsDark: boolean;
  /** True where the system forces its own few colours. */
  readonly forcesColours: boolean;
}

/** Forced colours come first, then Office's own theme, then the system's. */
export function themeNameFor({ officeIsDark, systemIsDark, forcesColours }: Look): ThemeName {
  if (forcesColours) return "highContrast";
  return (officeIsDark ?? systemIsDark) ? "dark" : "light";
}

/** The themes besides the light one are loaded where they are wanted. */
export async function themeNamed(name: ThemeName): Promise<Theme> {
  if (name === "light") return webLightTheme;
  const { webDarkTheme, highContrastTheme } = await import("./other-themes");
  return name === "dark" ? webDarkTheme : highContrastTheme;
}

const HALF_LIGHT = 128;

/** Whether a background such as `#262626` is dark, by how bright its red, green and blue look; null for any other text. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < HALF_LIGHT;
}
