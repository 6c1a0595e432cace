import { parseStore, storeAsJson, type Store } from "../../src/workbook/settings-store";

describe("what the workbook keeps", () => {
  it("comes back as it went in", () => {
    const store: Store = {
      settings: { polarity: { "36": "lower" } },
      sheets: new Map([
        [
          "May 25",
          {
            arrows: new Map([
              ["k1", { written: ["▲"], original: "•" }],
              ["k2", { written: ["▼", "▲"], original: 3 }],
              ["k3", { written: [""], original: true }],
              ["k5", { written: ["On target", ""], original: "Off: see note" }],
              ["k6", { written: ["Red"], original: 3 }],
              ["k4", { written: ["►"], original: "=1+1 as text\nover two lines" }],
            ]),
            fills: [{ color: "#FF0000", addresses: "C5", periodCells: "C5:M9" }],
          },
        ],
      ]),
    };
    const kept: unknown = JSON.parse(JSON.stringify(storeAsJson(store)));
    expect(parseStore(kept)).toEqual(store);
  });

  it.each([undefined, null, 3, "text", [], { sheets: [] }, { sheets: { A: 1 } }])(
    "passes over %p, which it never wrote",
    (value) => {
      expect(parseStore(value).sheets).toEqual(new Map());
    },
  );
});
