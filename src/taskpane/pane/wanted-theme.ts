import { isDarkColour, themeNameFor, type ThemeName } from "./themes";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** The theme that goes with Office and the system just now. */
export function wantedTheme(): ThemeName {
  return themeNameFor({
    officeIsDark: isDarkColour(officeBackground()),
    systemIsDark: matches(DARK),
    forcesColours: matches(FORCED),
  });
}

/** Tells when the wanted theme may have changed; gives the way to stop. Office itself tells Excel's add-ins nothing. */
export function whenThemeMayChange(tell: () => void): () => void {
  const queries = [DARK, FORCED].map(queryFor).filter((query) => query !== null);
  for (const query of queries) query.addEventListener("change", tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
  };
}

function officeBackground(): string | undefined {
  const theme: unknown = Reflect.get(Office.context, "officeTheme");
  const colour: unknown =
    typeof theme === "object" && theme !== null ? Reflect.get(theme, "bodyBackgroundColor") : undefined;
  return typeof colour === "string" ? colour : undefined;
}

/** Null where the page cannot be asked, as in old web views. */
const queryFor = (query: string): MediaQueryList | null =>
  typeof globalThis.matchMedia === "function" ? globalThis.matchMedia(query) : null;

const matches = (query: string): boolean => queryFor(query)?.matches ?? false;
