import { addSheet, type Publisher } from "./publisher";

/** A corporate plan: the target stands left of the quarters, which run newest first, and each row has its comment. */
export const planNewestFirst: Publisher = {
  habits: "targets left of the quarters, newest first, Good is, a comments column",
  fill: (workbook) => {
    addSheet(workbook, "Q2 Plan", [
      ["Corporate Plan 2024-28: a place to grow up well"],
      [],
      [
        "Ref",
        "Performance Indicator",
        "Good is",
        "Target",
        "Q2 2024/25",
        "Q1 2024/25",
        "Q4 2023/24",
        "Comments",
      ],
      [
        "CP01",
        "Referrals with a decision within one working day",
        "High",
        "95.0%",
        "96.1%",
        "93.0%",
        "80.0%",
        "",
      ],
      [
        "CP02",
        "Repeat referrals within 12 months",
        "Low",
        "20.0%",
        "23.1%",
        "22.9%",
        "19.5%",
        "Two large sibling groups came back.",
      ],
      ["CP03", "Social work vacancies", "Low", "12%", "12%", "14%", "13%", "n/a"],
      ["CP04", "Households in temporary accommodation", "Smaller", "180", "231", "228", "205", ""],
      ["CP05", "Foster carers newly approved", "Bigger", "6", "NYC", "7", "5", "Panel meets in October."],
      ["CP06", "Children in care", "Monitor", "", "342", "340", "338", ""],
    ]);
  },
  expected: [
    {
      sheet: "Q2 Plan",
      sections: [
        {
          title: "Corporate Plan 2024-28: a place to grow up well",
          periods: ["G Q4 2023/24", "F Q1 2024/25", "E Q2 2024/25"],
          indicators: [
            // 80.0% is under 80.75%, which is 95% less its 15%.
            [
              4,
              "CP01",
              "Referrals with a decision within one working day",
              "95%",
              "higher",
              "RAG",
              "▲ better",
              "",
            ],
            // Amber ends at 23.0%.
            [
              5,
              "CP02",
              "Repeat referrals within 12 months",
              "20%",
              "lower",
              "GAR",
              "▲ worse",
              "breach, present",
            ],
            // Amber ends at 13.8%.
            [6, "CP03", "Social work vacancies", "12%", "lower", "ARG", "▼ better", ""],
            // Amber ends at 207.
            [
              7,
              "CP04",
              "Households in temporary accommodation",
              "180",
              "lower",
              "ARR",
              "▲ worse",
              "breach, missing",
            ],
            // Amber ends at 5.1.
            [8, "CP05", "Foster carers newly approved", "6", "higher", "RG-", "▲ better (behind)", "present"],
            [9, "CP06", "Children in care", "none", "none", "ooo", "▲ unknown", ""],
          ],
        },
      ],
      problems: [],
    },
  ],
};
