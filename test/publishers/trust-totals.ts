import { addSheet, type Publisher } from "./publisher";

/** A trust's workforce report: sub-headings with a Trust total below each, and a target for every month beside its figure. */
export const trustTotals: Publisher = {
  habits: "sub-headings and Trust total rows, a column Target Apr-25 beside each month, no ID",
  fill: (workbook) => {
    addSheet(workbook, "Workforce", [
      ["Workforce report to the board"],
      [],
      ["Indicator", "Good is", "Apr-25", "Target Apr-25", "May-25", "Target May-25", "Trend"],
      ["Sickness absence"],
      ["Trust total", "Low", "4.8%", "4.5%", "4.6%", "4.5%", ""],
      ["Community services", "Low", "4.4%", "4.5%", "5.6%", "4.5%", ""],
      ["Staff turnover"],
      ["Trust total", "Low", "11.0%", "12.0%", "11.0%", "", ""],
      ["Corporate services", "Low", "9.0%", "12.0%", "-", "12.0%", ""],
      ["Trust total includes bank staff."],
    ]);
  },
  expected: [
    {
      sheet: "Workforce",
      sections: [
        {
          title: "Workforce report to the board",
          periods: ["C Apr-25", "E May-25"],
          indicators: [
            // Amber ends at 5.175%.
            [5, null, "Trust total", "4.5%", "lower", "AA", "▼ better", ""],
            [6, null, "Community services", "4.5%", "lower", "GR", "▲ worse", "breach, missing"],
            // May has no target of its own, nor has the row.
            [8, null, "Trust total", "12%", "lower", "Go", "►", ""],
            [9, null, "Corporate services", "12%", "lower", "G-", "none (behind)", ""],
          ],
        },
      ],
      problems: [],
    },
  ],
};
