import { indexIds, positionsOf } from "../../../src/scorecard/narratives/id-index";
import { readParagraph, readParagraphs } from "../../../src/scorecard/layout/paragraphs";

const idsOf = (text: string) =>
  readParagraph(text).ids.map(({ from, to }) => (from === to ? from : `${from}–${to}`));

describe("a narrative", () => {
  it.each([
    ["ID 7: There", ["7"]],
    ["- ID 9b: There", ["9b"]],
    ["ID39: There", ["39"]],
    ["ID 19a:There", ["19a"]],
    ["ID 29 & 30: There", ["29", "30"]],
    ["ID 36&37: There", ["36", "37"]],
    ["ID 69-72: There", ["69–72"]],
    ["ID 82-83: There", ["82–83"]],
    ["ID 7, 8a and 9b: There", ["7", "8a", "9b"]],
    ["ID 5 - There", ["5"]],
    ["ID 51&52: Whilst", ["51", "52"]],
    ["• ID CS4: There", ["cs4"]],
    ["IDs 7 & 8a: There", ["7", "8a"]],
    ["There is no ID 7 here", []],
    ["Data has only been received", []],
    ["Identified 5 children", []],
  ])("%s names %j", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it.each(["ID 7: n/a", "ID 7: -", "ID 7:   ", "ID 7: N/A"])("%j says nothing", (text) => {
    expect(readParagraph(text)).toEqual({ ids: [{ from: "7", to: "7" }], text: "" });
  });

  it("may stand with others in one cell, a line for each, going on over lines", () => {
    expect(readParagraphs("ID 7: One.\nMore of it.\n- ID 8: Two.").map(({ text }) => text)).toEqual([
      "One.\nMore of it.",
      "Two.",
    ]);
  });

  it("keeps the blank lines that stand in it", () => {
    expect(readParagraphs("ID 7: One.\n\nMore of it.\n\nID 8: Two.").map(({ text }) => text)).toEqual([
      "One.\n\nMore of it.",
      "Two.",
    ]);
  });

  it("for a range covers every indicator between its ends", () => {
    const ids = indexIds(["68", "69", "70", "71a", "71b", "72", "73"]);
    expect(positionsOf({ from: "69", to: "72" }, ids)).toEqual([1, 2, 3, 4, 5]);
    expect(positionsOf({ from: "70", to: "71" }, ids)).toEqual([2, 3, 4]);
    expect(positionsOf({ from: "80", to: "82" }, ids)).toEqual([]);
  });
});
