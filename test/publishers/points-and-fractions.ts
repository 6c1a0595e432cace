import { addSheet, type Publisher } from "./publisher";

/** A public health team: percentages as plain numbers, the unit in a column of its own or told by the target alone. */
export const pointsAndFractions: Publisher = {
  habits: "points against fractions: 94.8 with the unit in another column, or against 95%",
  fill: (workbook) => {
    addSheet(workbook, "Health", [
      ["Ref", "Indicator", "Unit", "Jan 2025", "Feb 2025", "Mar 2025", "Target", "RAG"],
      ["P1", "Health checks completed", "%", "94.8", "96.0", "89.9", "95", ""],
      ["P2", "Attendance", "", "94.8", "93.1", "80.0", "95%", ""],
      ["P3", "Days lost for each worker", "days", "6.2", "6.6", "7.1", "Below 6.5", ""],
      ["P4", "Eligible families reached", "%", "71.0%", "74.5%", "60.2%", "75", ""],
      ["P5", "Unallocated cases", "Number", "12", "9", "11", "10", ""],
    ]);
  },
  expected: [
    {
      sheet: "Health",
      sections: [
        {
          title: "Health",
          periods: ["D Jan 2025", "E Feb 2025", "F Mar 2025"],
          indicators: [
            // Amber ends at 80.75%.
            [2, "P1", "Health checks completed", "95%", "higher?", "AGA", "▼ worse", ""],
            [3, "P2", "Attendance", "95%", "higher?", "AAR", "▼ worse", "breach, missing"],
            [4, "P3", "Days lost for each worker", "below 6.5", "lower", "GAA", "▲ worse", ""],
            // Amber ends at 63.75%.
            [5, "P4", "Eligible families reached", "75%", "higher?", "AAR", "▼ worse", "breach, missing"],
            [6, "P5", "Unallocated cases", "10", "lower?", "RGA", "▲ worse", ""],
          ],
        },
      ],
      problems: ["readInPoints B2", "readInPoints B3"],
    },
  ],
};
