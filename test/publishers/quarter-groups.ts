import { addSheet, type Publisher } from "./publisher";

/** A quarter's title merged over its Actual, Target and RAG, the annual target in a column of its own at the end. */
export const quarterGroups: Publisher = {
  habits: "merged quarters over Actual, Target and RAG; a target per period; RAG letters",
  fill: (workbook) => {
    addSheet(
      workbook,
      "Scorecard",
      [
        ["Children's Services performance 2024/25"],
        ["", "", "Quarter 1", "", "", "Quarter 2", "", "", "Quarter 3", "", "", ""],
        [
          "PI",
          "Measure",
          "Actual",
          "Target",
          "RAG",
          "Actual",
          "Target",
          "RAG",
          "Actual",
          "Target",
          "RAG",
          "Narrative",
        ],
        [
          "1.1",
          "Assessments completed within 45 days",
          "82.0%",
          "80.0%",
          "G",
          "79.0%",
          "85.0%",
          "A",
          "70.0%",
          "90.0%",
          "R",
          "Sickness in the north team.",
        ],
        ["1.2", "Children missing from care", "14", "10", "R", "10", "10", "G", "11", "10", "A", ""],
        ["1.3", "Care leavers in touch", "88%", "", "", "90%", "95%", "A", "94%", "95%", "A", ""],
        [
          "1.4",
          "Cost of each placement",
          "£1,250",
          "",
          "",
          "£1,310",
          "",
          "",
          "£1,305",
          "Below £1,300",
          "A",
          "",
        ],
      ],
      ["C2:E2", "F2:H2", "I2:K2"],
    );
  },
  expected: [
    {
      sheet: "Scorecard",
      sections: [
        {
          title: "Children's Services performance 2024/25",
          periods: ["C Quarter 1", "F Quarter 2", "I Quarter 3"],
          indicators: [
            // 85% less its 15% is 72.25%; 90% less its 15% is 76.5%.
            [
              4,
              "1.1",
              "Assessments completed within 45 days",
              "90%",
              "higher?",
              "GAR",
              "▼ worse",
              "breach, present",
            ],
            // 10 and its 15% is 11.5.
            [5, "1.2", "Children missing from care", "10", "lower?", "RGA", "▲ worse", ""],
            // The first quarter has no target of its own, nor has the row.
            [6, "1.3", "Care leavers in touch", "95%", "higher?", "oAA", "▲ better", ""],
            [7, "1.4", "Cost of each placement", "below 1300 pounds", "lower", "ooA", "▼ better", ""],
          ],
        },
      ],
      problems: [],
    },
  ],
};
