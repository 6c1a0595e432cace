import { PALETTES } from "../../src/workbook/colours";

/** Contrast as WCAG 2.1 reckons it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries(PALETTES))("the palette %s", (_, { states, arrows }) => {
  it.each(Object.entries(states))("has figures that can be read in %s", (__, { fill, font }) => {
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(arrows))("has arrows that can be read on white in %s", (__, font) => {
    expect(contrast("#FFFFFF", font)).toBeGreaterThanOrEqual(4.5);
  });
});
