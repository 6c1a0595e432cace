import { remembered, rememberedBySeparators } from "../../../src/scorecard/sheet/remembered";

const BRITISH = { decimal: ".", group: "," };
const GERMAN = { decimal: ",", group: "." };

describe("a reader that remembers", () => {
  it("reads each text once, also one that means nothing", () => {
    const read: string[] = [];
    const lengthOf = remembered((text) => {
      read.push(text);
      return text === "" ? null : text.length;
    });
    expect(["one", "", "one", ""].map(lengthOf)).toEqual([3, null, 3, null]);
    expect(read).toEqual(["one", ""]);
  });

  it("does not grow without end", () => {
    let reads = 0;
    const lengthOf = remembered((text) => {
      reads += 1;
      return text.length;
    });
    for (let number = 0; number < 20_001; number += 1) lengthOf(String(number));
    lengthOf("0");
    expect(reads).toBe(20_002);
  });

  it("keeps apart what a text means with other separators", () => {
    const read = rememberedBySeparators((text, { decimal }) => text.split(decimal).length);
    expect([read("1.036,5", BRITISH), read("1.036,5", GERMAN), read("1.036", GERMAN)]).toEqual([2, 2, 1]);
  });
});
