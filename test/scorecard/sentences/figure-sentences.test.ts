import { figureInWords } from "../../../src/scorecard/sentences/figure-sentences";

describe("a figure in the pane's words", () => {
  const said: readonly [words: string, figure: Parameters<typeof figureInWords>[0]][] = [
    ["64.8%", { value: 0.648, unit: "percent", decimals: 1 }],
    ["90%", { value: 0.9, unit: "percent", decimals: 0 }],
    ["£1,200,000", { value: 1_200_000, unit: "pounds", decimals: 1 }],
    ["£12.50", { value: 12.5, unit: "pounds", decimals: 2 }],
    ["a rate of 100.8", { value: 100.8, unit: "rate", decimals: 1 }],
    ["1,036", { value: 1036, unit: "number", decimals: 0 }],
    ["12 days", { value: 12, unit: "days", decimals: 0 }],
    ["12:00", { value: 0.5, unit: "duration", decimals: 0 }],
    ["1:25", { value: 85 / 1440, unit: "duration", decimals: 0 }],
    ["30:05", { value: 30 / 24 + 5 / 1440, unit: "duration", decimals: 0 }],
    ["-5.2", { value: -5.2, unit: "number", decimals: 1 }],
  ];
  it.each(said)("is %s", (words, figure) => {
    expect(figureInWords(figure)).toBe(words);
  });
});
