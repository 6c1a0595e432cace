import type { State } from "../../../src/scorecard/judgement/states";
import { PALETTES } from "../../../src/workbook/colours";
import { learnStyle } from "../../../src/workbook/written-columns/rag-style";

const STATES: readonly State[] = ["red", "amber", "green", "blue"];

/** What a column would write, red first. */
const written = (heading: string, ...cells: string[]): string | null => {
  const style = learnStyle(heading, cells);
  return style === null ? null : STATES.map((state) => style.words[state]).join(", ");
};

describe("the style of a RAG column", () => {
  it.each([
    [["G", "R", ""], "R, A, G, B"],
    [["Green", "Red"], "Red, Amber, Green, Blue"],
    [["GREEN", "RED", "GREEN"], "RED, AMBER, GREEN, BLUE"],
    [["green", "yellow"], "red, yellow, green, blue"],
    [["On track", "Off target", "On track"], "Off target, Near, On track, Exceeded"],
    [["Yes", "No"], "No, No, Yes, Yes"],
    [["y", "n"], "n, n, y, y"],
    [["✔", "✗"], "✗, ✗, ✔, ✔"],
    [["Not met", "Met"], "Not met, Not met, Met, Met"],
    [["G", "TBC", "R", "A"], "R, A, G, B"],
  ])("is learned from %j: %s", (cells, expected) => {
    expect(written("Status", ...cells)).toBe(expected);
  });

  it.each([
    ["RAG", "R, A, G, B"],
    ["RAG status", "Red, Amber, Green, Blue"],
    ["On target?", "No, No, Yes, Yes"],
    ["Target met", "No, No, Yes, Yes"],
  ])("is told by the heading %s where the column is empty: %s", (heading, expected) => {
    expect(written(heading, "", "")).toBe(expected);
  });

  it("is unknown where most of what stands there is no state", () => {
    expect(written("Status", "Open", "Closed", "G")).toBeNull();
    expect(written("RAG", "1", "3", "2")).toBeNull();
  });

  it("stays the same once the add-in has written in it", () => {
    const style = learnStyle("Status", ["ON TRACK", "off", "TBC"]);
    const again = learnStyle("Status", ["ON TRACK", "ON TRACK", "off"]);
    expect(again?.words).toEqual(style?.words);
  });
});

test("every palette has a blue that is told from its other states", () => {
  for (const { states } of Object.values(PALETTES)) {
    expect(new Set(STATES.map((state) => states[state].fill)).size).toBe(STATES.length);
  }
});
