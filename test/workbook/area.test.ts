import { addressesOf, addressOf, anchored, areasIn, inChunks, joined, runsOf } from "../../src/workbook/area";

const area = (address: string) => {
  const [found] = areasIn(address) ?? [];
  if (found === undefined) throw new Error(`${address} is no address`);
  return found;
};

describe("areas", () => {
  it.each(["C5", "C5:M9", "AA1:AB1000"])("%s is written as it was read", (address) => {
    expect(addressOf(area(address))).toBe(address);
  });

  it("are read out of what Excel gives, whatever the sheet is called", () => {
    const found = areasIn("'May, 25!'!$C$5:$M$9,'It''s'!C12,Sheet1!A:B") ?? [];
    expect(addressesOf(found)).toBe("C5:M9,C12,A1:B1048576");
    expect(areasIn("#REF!")).toBeNull();
  });

  it("join into rectangles where rows follow one another", () => {
    const rows = ["C5:M5", "C6:M6", "C8:M8", "D7:E7", "C7:M7"].map(area);
    expect(addressesOf(joined(rows))).toBe("C5:M8,D7:E7");
  });

  it("are sent in lists that stay within Excel's 8,192 characters, the sheet's name counted", () => {
    const areas = Array.from({ length: 2000 }, (_, at) => area(`C${at * 2 + 1}:AL${at * 2 + 1}`));
    const chunks = inChunks(areas, "A sheet with a long name");
    expect(chunks.flat()).toEqual(areas);
    for (const chunk of chunks) {
      expect(chunk.map((one) => `'A sheet with a long name'!${addressOf(one)}`).join().length).toBeLessThan(
        8192,
      );
    }
  });

  it.each([
    ["C5:M9,C12", ["C5:M9,C12"]],
    ["P5:P9,O12:O20", ["P5:P9", "O12:O20"]],
    ["C5,E5,D7:E7,A9,B8", ["C5,E5,D7:E7", "B8", "A9"]],
  ])("%s are split so that the first of each part is the highest and the leftmost", (addresses, parts) => {
    expect(anchored(addresses.split(",").map(area)).map(addressesOf)).toEqual(parts);
  });

  it("runs of columns", () => {
    expect(runsOf([4, 2, 3, 7])).toEqual([
      [2, 4],
      [7, 7],
    ]);
  });
});
