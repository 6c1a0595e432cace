import { addSheet, type Publisher } from "./publisher";

/** A joint report with the NHS: numerator, denominator and percentage below each month; each indicator in two places. */
export const partsOfFigures: Publisher = {
  habits: "numerator, denominator and % below each month; names merged over several rows",
  fill: (workbook) => {
    addSheet(
      workbook,
      "Joint",
      [
        ["Ref", "Measure", "Area", "Lead officer", "Jun-24", "", "", "Jul-24", "", "", "Target", "DoT"],
        ["", "", "", "", "Num", "Den", "%", "Num", "Den", "%", "", ""],
        [
          "J1",
          "Reviews held in time",
          "North",
          "Head of reviewing",
          "45",
          "50",
          "90.0%",
          "40",
          "50",
          "80.0%",
          "85.0%",
          "",
        ],
        ["", "", "South", "Head of reviewing", "30", "50", "60.0%", "43", "50", "86.0%", "85.0%", ""],
        [
          "J2",
          "Health plans overdue",
          "North",
          "Designated nurse",
          "5",
          "100",
          "5.0%",
          "6",
          "100",
          "6.0%",
          "Below 6%",
          "",
        ],
      ],
      ["E1:G1", "H1:J1", "A3:A4", "B3:B4"],
    );
  },
  expected: [
    {
      sheet: "Joint",
      sections: [
        {
          title: "Joint",
          periods: ["G Jun-24", "J Jul-24"],
          indicators: [
            // Amber ends at 72.25%.
            [3, "J1", "Reviews held in time", "85%", "higher?", "GA", "▼ worse", ""],
            [4, null, "Reviews held in time: South", "85%", "higher?", "RG", "▲ better", ""],
            [5, "J2", "Health plans overdue", "below 6%", "lower", "GA", "▲ worse", ""],
          ],
        },
      ],
      problems: [],
    },
  ],
};
