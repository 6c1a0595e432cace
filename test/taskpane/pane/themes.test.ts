import { isDarkColour, themeNameFor } from "../../../src/taskpane/pane/themes";

const LIGHT = { officeIsDark: null, systemIsDark: false, forcesColours: false };

describe("the pane's theme", () => {
  it.each([
    ["light", LIGHT],
    ["dark", { ...LIGHT, systemIsDark: true }],
    ["light", { ...LIGHT, officeIsDark: false, systemIsDark: true }],
    ["dark", { ...LIGHT, officeIsDark: true }],
    ["highContrast", { ...LIGHT, officeIsDark: true, forcesColours: true }],
  ])("is %s for %j", (name, look) => {
    expect(themeNameFor(look)).toBe(name);
  });

  it.each([
    ["#262626", true],
    ["FFFFFF", false],
    ["#f3f2f1", false],
    ["white", null],
    [undefined, null],
  ])("takes Office's background %s for dark: %s", (colour, isDark) => {
    expect(isDarkColour(colour)).toBe(isDark);
  });
});
