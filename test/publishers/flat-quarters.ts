import { addSheet, type Publisher } from "./publisher";

/** A flat table: each quarter's figure, target, RAG and comment side by side under headings of one row; quarters by months. */
export const flatQuarters: Publisher = {
  habits:
    "Q1 Actual, Q1 Target, Q1 RAG in one row; Apr-Jun 2024; Target (annual); previous and current period",
  fill: (workbook) => {
    addSheet(workbook, "Library", [
      [
        "Ref",
        "Measure",
        "Target (annual)",
        "Q1 Actual",
        "Q1 Target",
        "Q1 RAG",
        "Q2 Actual",
        "Q2 Target",
        "Q2 RAG",
        "DoT (on Q1)",
        "Q2 commentary",
      ],
      [
        "L1",
        "Visits to libraries",
        "12,000",
        "2,900",
        "3,000",
        "A",
        "2,400",
        "3,000",
        "R",
        "",
        "Two were closed for repair.",
      ],
      ["L2", "Books on time", "90%", "91%", "", "G", "75%", "", "A", "", ""],
    ]);
    addSheet(workbook, "Leisure", [
      [
        "No.",
        "Leisure centres",
        "Apr-Jun 2024",
        "Jul - Sep 2024",
        "Oct to Dec 2024",
        "Annual target",
        "National av.",
      ],
      ["1", "Members", "4,100", "4,250", "4,600", "4,500 or more", "n/a"],
      ["2", "Swimmers satisfied", "88%", "[x]", "86%", "90%", "85%"],
    ]);
    addSheet(workbook, "Streets", [
      ["Reference", "Measure", "Previous period", "Current period", "Target", "RAG"],
      ["ST1", "Missed bins for each 100,000", "61", "58", "50 or less", ""],
    ]);
  },
  expected: [
    {
      sheet: "Library",
      sections: [
        {
          title: "Library",
          periods: ["D Q1 Actual", "G Q2 Actual"],
          indicators: [
            // 2,900 and 2,400 against 3,000, whose amber ends at 2,550; the annual target judges neither.
            [2, "L1", "Visits to libraries", "3000", "higher?", "AR", "▼ worse", "breach, present"],
            // The quarters have no target of their own, so the row's own stands.
            [3, "L2", "Books on time", "90%", "higher?", "GR", "▼ worse", "breach, missing"],
          ],
        },
      ],
      problems: [],
    },
    {
      sheet: "Leisure",
      sections: [
        {
          title: "Leisure centres",
          periods: ["C Apr-Jun 2024", "D Jul - Sep 2024", "E Oct to Dec 2024"],
          indicators: [
            // Amber ends at 3,825.
            [2, "1", "Members", "at least 4500", "higher", "AAG", "▲ better", ""],
            [3, "2", "Swimmers satisfied", "90%", "higher?", "A-A", "▼ worse", ""],
          ],
        },
      ],
      problems: [],
    },
    {
      sheet: "Streets",
      sections: [
        {
          title: "Streets",
          periods: ["C Previous period", "D Current period"],
          // Amber ends at 57.5.
          indicators: [
            [
              2,
              "ST1",
              "Missed bins for each 100,000",
              "at most 50",
              "lower",
              "RR",
              "▼ better",
              "breach, missing",
            ],
          ],
        },
      ],
      problems: [],
    },
  ],
};
