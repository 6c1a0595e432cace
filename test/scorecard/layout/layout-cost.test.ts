import { findSections } from "../../../src/scorecard/layout/sections";
import { gridOfText } from "../../kit/grid-of";
import { looksAt } from "../../kit/looks";

const HEADER = ["ID", "Indicator", "Apr-24", "May-24", "Jun-24", "Target", "SN av", "RAG"];
const INDICATOR = ["1", "Visits in time", "80%", "90%", "85%", "Better than SN av", "84%", "A"];
const NARRATIVE = ["ID 1: Staff were away.", "", "", "", "", "", "", ""];
const SPACER = ["", "", "", "", "", "", "", ""];

const times = (count: number, ...rows: readonly (readonly string[])[]): (readonly string[])[] =>
  Array.from({ length: count }, () => rows).flat();

describe("finding the sections of a sheet", () => {
  it.each<[string, (count: number) => (readonly string[])[]]>([
    ["one long section", (count) => [HEADER, ...times(count, INDICATOR)]],
    ["a narrative below every row", (count) => [HEADER, ...times(count, INDICATOR, NARRATIVE)]],
    ["many short sections", (count) => times(count, SPACER, HEADER, INDICATOR)],
    ["nothing but headers", (count) => times(count, HEADER)],
    [
      "rows of periods below a header",
      (count) => [HEADER, ...times(count, ["", "", "Apr-23", "May-23", "Jun-23"])],
    ],
    ["no section at all", (count) => times(count, INDICATOR)],
  ])("looks at each cell a few times, however many rows there are: %s", (_what, sheetOf) => {
    const found = (count: number): number => looksAt(gridOfText(sheetOf(count)), findSections);
    const [half, whole] = [found(500), found(1000)];
    expect(whole / half).toBeLessThan(2.02);
    expect(whole / (sheetOf(1000).length * HEADER.length)).toBeLessThan(20);
  });
});
