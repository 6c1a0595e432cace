import { remarksOn, row } from "./remarks-on";

describe("a total that is not the sum of its parts", () => {
  it("is remarked on in each period, where the parts are counted in the total's own word", () => {
    expect(
      remarksOn("notSumOfParts", [
        row("Total number of mainstream fostering households", "74 75 73"),
        row("Total number of approved kinship households", "65 56 56"),
        row("Total number of fostering households", "138 131 128"),
      ]),
    ).toEqual([
      "C4 138 is not the sum of its parts, 74 + 65 = 139: correct one of them.",
      "E4 128 is not the sum of its parts, 73 + 56 = 129: correct one of them.",
    ]);
  });

  it("is quiet where 138 = 73 + 65", () => {
    const rows = [
      row("Boys in need", "73 70"),
      row("Girls in need", "65 60"),
      row("Total children in need", "138 130"),
    ];
    expect(remarksOn("notSumOfParts", rows)).toEqual([]);
  });

  it("is remarked on beside parts below it, and however far off once the other periods add up", () => {
    expect(
      remarksOn("notSumOfParts", [
        row("Total children in need", "138 130 120 190"),
        row("of which boys", "73 70 60 70"),
        row("of which girls", "65 60 60 60"),
      ]),
    ).toEqual(["F2 190 is not the sum of its parts, 70 + 60 = 130: correct one of them."]);
  });

  it("is found for a plain total of the rows above only where most periods add up", () => {
    const sites = [row("North", "10 11 12 13"), row("South", "20 21 22 23")];
    expect(remarksOn("notSumOfParts", [...sites, row("Trust total", "30 32 34 37")])).toEqual([
      "F4 37 is not the sum of its parts, 13 + 23 = 36: correct one of them.",
    ]);
    expect(remarksOn("notSumOfParts", [...sites, row("Trust total", "31 33 34 37")])).toEqual([]);
  });

  it.each([
    [
      [row("Boys seen", "70%  71%"), row("Girls seen", "75% 76%"), row("Total seen", "72% 73%")],
      "percentages",
    ],
    [
      [row("Children visited", "50 51"), row("Children reviewed", "40 41"), row("Total children", "52 53")],
      "rows that overlap",
    ],
    [
      [
        row("Children in need", "138 130"),
        row("of which in care", "73 70"),
        row("of which in school", "50 40"),
      ],
      "parts that are not all",
    ],
    [[row("Referrals", "20 30"), row("Total contacts", "50 40")], "a single row above"],
  ])("goes unsaid for %j: %s", (rows) => {
    expect(remarksOn("notSumOfParts", rows)).toEqual([]);
  });
});

describe("a part that is more than its whole", () => {
  it("is remarked on at the part", () => {
    expect(
      remarksOn("partOverWhole", [
        row("Children in care", "100 101"),
        row("- of which in foster care", "90 110"),
      ]),
    ).toEqual(["D3 110 is part of “Children in care”, but more than its 101: correct one of them."]);
  });

  it("goes unsaid for percentages, which may be of the part alone", () => {
    const rows = [row("Children seen", "80% 80%"), row("of which within 5 days", "90% 95%")];
    expect(remarksOn("partOverWhole", rows)).toEqual([]);
  });
});
