import { addSheet, type Publisher } from "./publisher";

/** A dashboard seen from today: last year, last quarter, this quarter; words for the status; notes below; no IDs. */
export const lastAndThisQuarter: Publisher = {
  habits: "Last year, Last quarter, This quarter; a status in words; no ID; notes below",
  fill: (workbook) => {
    addSheet(workbook, "Dashboard", [
      ["Children and Families dashboard"],
      ["Measure", "This quarter", "Last quarter", "Last year", "Target", "Status", "Direction of travel"],
      ["Children in care with an up to date health assessment", "93%", "88%", "91%", "95%", "On track", ""],
      ["Days lost to sickness for each employee", "11.9", "10.4", "9.1", "8 days or less", "Off track", ""],
      ["Complaints upheld", "9", "N/A", "12", "10", "On track", ""],
      [],
      ["Note: this quarter's figures are provisional."],
      ["Last year is the same quarter of 2023/24."],
    ]);
  },
  expected: [
    {
      sheet: "Dashboard",
      sections: [
        {
          title: "Children and Families dashboard",
          periods: ["D Last year", "C Last quarter", "B This quarter"],
          indicators: [
            [
              3,
              null,
              "Children in care with an up to date health assessment",
              "95%",
              "higher?",
              "AAA",
              "▲ better",
              "",
            ],
            // Amber ends at 9.2.
            [
              4,
              null,
              "Days lost to sickness for each employee",
              "at most 8 days",
              "lower",
              "ARR",
              "▲ worse",
              "breach, missing",
            ],
            [5, null, "Complaints upheld", "10", "lower?", "R-G", "▼ better", ""],
          ],
        },
      ],
      problems: [],
    },
  ],
};
