import { EMPTY_STORE, parseStore, storeAsJson, type Store } from "../../../src/workbook/kept/settings-store";

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
      publications: [
        {
          sheet: "May 25",
          period: "May-25",
          at: "2025-06-03T09:00:00.000Z",
          totals: { green: 1, amber: 2, red: 3, none: 4, breaches: 3, withoutNarrative: 1 },
          accepted: [
            { key: "k1", what: "C5 is red.", reason: "Known.", at: "2025-06-02T09:00:00.000Z" },
            { key: "k2", what: "C6 is red.", reason: "Known.", at: "2025-06-02T09:00:00.000Z" },
          ],
          narratives: { "7 | Visits": { period: "May-25", fingerprint: "3w5e" } },
        },
      ],
      acceptances: new Map([["k1", { reason: "Known.", at: "2025-06-02T09:00:00.000Z" }]]),
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

  const PUBLISHED = ["s", "p", "2025-06-03T09:00:00.000Z"] as const;
  const publicationsOf = (list: unknown, texts: unknown = ["s", "p"]) =>
    parseStore({ publications: { texts, list } }).publications;

  it("keeps how many were blue, in a list that is no longer where none was", () => {
    const [sheet, period, at] = PUBLISHED;
    const none = { green: 1, amber: 2, red: 3, none: 4, breaches: 3, withoutNarrative: 1 };
    const publications = [none, { blue: 5, ...none }].map((totals) => ({
      sheet,
      period,
      at,
      totals,
      accepted: [],
      narratives: {},
    }));
    const kept: unknown = JSON.parse(JSON.stringify(storeAsJson({ ...EMPTY_STORE, publications })));
    expect(parseStore(kept).publications).toEqual(publications);
    expect(kept).toMatchObject({
      publications: {
        list: [
          [0, 1, at, [1, 2, 3, 4, 3, 1], [], []],
          [0, 1, at, [1, 2, 3, 4, 3, 1, 5], [], []],
        ],
      },
    });
  });

  it("keeps a sentence once, however often it is published", () => {
    const accepted = Array.from({ length: 9 }, (_, at) => ({
      key: `k${String(at)}`,
      what: "The same long sentence about the same cell.",
      reason: "Known.",
      at: PUBLISHED[2],
    }));
    const [sheet, period, at] = PUBLISHED;
    const totals = { green: 0, amber: 0, red: 0, none: 0, breaches: 0, withoutNarrative: 0 };
    const one = { sheet, period, at, totals, accepted, narratives: {} };
    const kept = JSON.stringify(storeAsJson({ ...EMPTY_STORE, publications: [one, one, one] }));
    expect(kept.split("The same long sentence").length - 1).toBe(1);
  });

  it.each([
    ["a publication without a sheet", [[7, 1, "at", [0, 0, 0, 0, 0, 0], [], []]]],
    ["one without a time", [[0, 1, null, [0, 0, 0, 0, 0, 0], [], []]]],
    ["one without its totals", [[0, 1, "at", [0, 0], [], []]]],
    ["what is no list", "list"],
    ["what is no publication", [3, null, "x"]],
  ])("passes over %s", (_what, list) => {
    expect(publicationsOf(list)).toEqual([]);
  });

  it("keeps the rest of a publication of which a part is not in order", () => {
    expect(
      publicationsOf([[0, 1, "at", [0, 0, 0, 0, 0, 0], [["k", 0, 9, 1], 3], [[0, 1, 5], "x"]]]),
    ).toMatchObject([{ sheet: "s", period: "p", accepted: [], narratives: {} }]);
  });

  it("passes over an acceptance without a reason", () => {
    const kept = {
      accepted: { a: { reason: "", at: "t" }, b: { reason: "r" }, c: 3, d: { reason: "r", at: "t" } },
    };
    expect([...parseStore(kept).acceptances.keys()]).toEqual(["d"]);
  });
});
