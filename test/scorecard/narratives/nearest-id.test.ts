import { nearestIds } from "../../../src/scorecard/narratives/nearest-id";

describe("the IDs that may be meant", () => {
  const ids = ["8a", "8b", "9a", "9b", "10", "19a", "36", "73"];

  it.each([
    ["9c", "9a 9b"],
    ["9", "9a 9b"],
    ["63", "36 73"],
    ["191a", "19a"],
    ["55", ""],
    ["8", "8a 8b"],
  ])("by %s are %s", (id, meant) => {
    expect(nearestIds(id, ids).join(" ")).toBe(meant);
  });

  it("are not told where too many are as near", () => {
    expect(nearestIds("9", ["1", "2", "3", "4"])).toEqual([]);
  });
});
