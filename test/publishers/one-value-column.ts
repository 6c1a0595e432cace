import { addSheet, type Publisher } from "./publisher";

/** One sheet for each service with the year's outturn only, in a workbook that holds a rota and a budget as well. */
export const oneValueColumn: Publisher = {
  habits: "Value, Target, Status; several scorecards in a workbook, beside a rota and a budget",
  fill: (workbook) => {
    addSheet(workbook, "Children", [
      ["KPI", "Value", "Target", "Status"],
      ["Visits to children in time", "88.0%", "90.0%", "Amber"],
      ["Episodes of going missing", "31", "20 or fewer", "Red"],
      ["Audits graded good or better", "TBC", "80%", ""],
    ]);
    addSheet(workbook, "Rota", [
      ["Name", "01/04/2024", "02/04/2024", "03/04/2024", "Notes"],
      ["Sam", "early", "early", "off", ""],
      ["Jo", "late", "off", "early", "Swapped with Sam"],
    ]);
    addSheet(workbook, "Adults", [
      ["Adult social care", "", "", "", ""],
      ["Ref", "Measure", "Outturn", "Aim", "On target?"],
      ["A1", "Reviews completed", "75.0%", "≥ 75%", "Yes"],
      ["A2", "Overdue reviews", "14", "10", "No"],
    ]);
    addSheet(workbook, "Budget", [
      ["Ref", "Description", "Budget", "Actual", "Variance", "Comments"],
      ["1", "Placements", "£1,200", "£1,310", "£110", "Two new placements"],
      ["2", "Legal fees", "£300", "£280", "(£20)", ""],
    ]);
  },
  expected: [
    {
      sheet: "Children",
      sections: [
        {
          title: "Children",
          periods: ["B Value"],
          indicators: [
            [2, null, "Visits to children in time", "90%", "higher?", "A", "none", ""],
            [3, null, "Episodes of going missing", "at most 20", "lower", "R", "none", "breach, missing"],
            [4, null, "Audits graded good or better", "80%", "higher?", "-", "none", ""],
          ],
        },
      ],
      problems: ["noFigures A4"],
    },
    {
      sheet: "Adults",
      sections: [
        {
          title: "Adult social care",
          periods: ["C Outturn"],
          indicators: [
            [3, "A1", "Reviews completed", "at least 75%", "higher", "G", "none", ""],
            [4, "A2", "Overdue reviews", "10", "lower?", "R", "none", "breach, missing"],
          ],
        },
      ],
      problems: [],
    },
  ],
};
