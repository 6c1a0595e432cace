import { addSheet, asText, worked, type Publisher } from "./publisher";

const HEADINGS = [
  "ID",
  "Measure",
  "Numerator",
  "Denominator",
  "Apr-24",
  "May-24",
  "Jun-24",
  "Target",
  "Direction of travel",
];

/** An Excel table filtered to some of its rows; the latest figures are worked out from two hidden columns. */
export const tableWithFormulas: Publisher = {
  habits: "an Excel table, hidden columns and filtered rows, figures that are formulas",
  fill: (workbook) => {
    const sheet = addSheet(workbook, "Early help", [
      ["Early help"],
      [],
      HEADINGS.map(asText),
      [
        "EH1",
        "Early help assessments completed",
        "45",
        "50",
        "88.0%",
        "84.0%",
        worked("C4/D4", 0.9, "0.0%"),
        "85.0%",
        "",
      ],
      ["EH2", "Re-referrals", "12", "50", "20.0%", "22.0%", worked("C5/D5", 0.24, "0.0%"), "Below 20%", ""],
      [
        "EH3",
        "Families stepped down",
        "0",
        "0",
        "70.0%",
        "75.0%",
        worked('IF(D6=0,"n/a",C6/D6)', "n/a", "0.0%"),
        "75.0%",
        "",
      ],
    ]);
    sheet.addTable({
      name: "EarlyHelp",
      ref: "A3",
      headerRow: true,
      columns: HEADINGS.map((name) => ({ name, filterButton: true })),
      rows: [4, 5, 6].map((row) => HEADINGS.map((_, at) => sheet.getCell(row, at + 1).value)),
    });
    for (const column of [3, 4, 5]) sheet.getColumn(column).hidden = true;
    sheet.getRow(6).hidden = true;
  },
  expected: [
    {
      sheet: "Early help",
      sections: [
        {
          title: "Early help",
          periods: ["E Apr-24", "F May-24", "G Jun-24"],
          indicators: [
            [4, "EH1", "Early help assessments completed", "85%", "higher?", "GAG", "▲ better", ""],
            // Amber ends at 23%.
            [5, "EH2", "Re-referrals", "below 20%", "lower", "AAR", "▲ worse", "breach, missing"],
            [6, "EH3", "Families stepped down", "75%", "higher?", "AG-", "▲ better (behind)", ""],
          ],
        },
      ],
      problems: [],
    },
  ],
};
