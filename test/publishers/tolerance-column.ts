import { addSheet, type Publisher } from "./publisher";

/** A housing service: every row has its own tolerance and says which way is good; there are no IDs. */
export const toleranceColumn: Publisher = {
  habits: "a tolerance column, Good is High/Low/Plan, a unit column, no ID",
  fill: (workbook) => {
    addSheet(workbook, "Housing", [
      [
        "Indicator",
        "Unit",
        "Good is",
        "Target",
        "Tolerance",
        "Apr 2024",
        "May 2024",
        "Jun 2024",
        "RAG",
        "Comments",
      ],
      [
        "Rent collected",
        "%",
        "High",
        "99.50%",
        "0.25%",
        "99.60%",
        "99.30%",
        "99.10%",
        "R",
        "Universal credit was late.",
      ],
      ["Time to let an empty home", "Days", "Low", "25", "5%", "25", "26", "27", "R", ""],
      [
        "Repairs completed at the first visit",
        "%",
        "High",
        "92.0%",
        "2pp",
        "90.0%",
        "89.9%",
        "92.0%",
        "G",
        "",
      ],
      [
        "Homes with a gas safety certificate",
        "%",
        "High",
        "100.0%",
        "0",
        "100.0%",
        "99.9%",
        "100.0%",
        "G",
        "",
      ],
      ["New homes started", "Number", "Plan", "40", "4", "38", "45", "40", "G", ""],
      ["Calls answered", "%", "High", "85.0%", "five", "72.0%", "80.0%", "86.0%", "G", ""],
    ]);
  },
  expected: [
    {
      sheet: "Housing",
      sections: [
        {
          title: "Housing",
          periods: ["F Apr 2024", "G May 2024", "H Jun 2024"],
          indicators: [
            // Beside a percentage 0.25% is a quarter of a point: amber ends at 99.25%.
            [2, null, "Rent collected", "99.5%", "higher", "GAR", "▼ worse", "breach, present"],
            // Beside a count 5% is a share of it: amber ends at 26.25.
            [3, null, "Time to let an empty home", "25", "lower", "GAR", "▲ worse", "breach, missing"],
            [4, null, "Repairs completed at the first visit", "92%", "higher", "ARG", "▲ better", ""],
            [5, null, "Homes with a gas safety certificate", "100%", "higher", "GRG", "▲ better", ""],
            // On plan is good: up to four either way is near, five is not.
            [6, null, "New homes started", "40", "band", "ARG", "▼ better", ""],
            // The tolerance is not understood: the usual 15% ends at 72.25%.
            [7, null, "Calls answered", "85%", "higher", "RAG", "▲ better", ""],
          ],
        },
      ],
      problems: ["toleranceNotUnderstood E7"],
    },
  ],
};
