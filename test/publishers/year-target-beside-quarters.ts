import { addSheet, type Publisher } from "./publisher";

/** A council plan: last year's outturn and this year's target left of quarters that name no year, two of them to come. */
export const yearTargetBesideQuarters: Publisher = {
  habits:
    "2023/24 Outturn and 2024/25 Target left of quarters that name no year, Q3 and Q4 to come, a RAG for each",
  fill: (workbook) => {
    addSheet(workbook, "Council plan", [
      [
        "Priority 1: Children get the best start",
        "Portfolio holder",
        "2023/24 Outturn",
        "2024/25 Target",
        "Q1",
        "RAG",
        "Q2",
        "RAG",
        "Q3",
        "RAG",
        "Q4",
        "RAG",
      ],
      [
        "Two-year-olds in early education",
        "Councillor for children and learning",
        "91%",
        "95%",
        "80%",
        "R",
        "94%",
        "A",
        "",
        "",
        "TBC",
        "",
      ],
      [
        "Pupils suspended",
        "Councillor for children and learning",
        "310",
        "No more than 300",
        "70",
        "G",
        "301",
        "A",
        "",
        "",
        "",
        "",
      ],
    ]);
  },
  expected: [
    {
      sheet: "Council plan",
      sections: [
        {
          title: "Priority 1: Children get the best start",
          periods: ["E Q1", "G Q2", "I Q3", "K Q4"],
          indicators: [
            // Amber ends at 80.75%.
            [2, null, "Two-year-olds in early education", "95%", "higher?", "RA--", "▲ better (behind)", ""],
            [3, null, "Pupils suspended", "at most 300", "lower", "GA--", "▲ worse (behind)", ""],
          ],
        },
      ],
      problems: [],
    },
  ],
};
