import { addSheet, dated, worked, type Publisher } from "./publisher";

const MAY_2024 = 45413;

/** Real dates as headings, each drawn in another way and one a formula, newest first, under headings of two rows. */
export const datesInEveryFormat: Publisher = {
  habits: "date headings in any format, newest first, headings split over two rows",
  fill: (workbook) => {
    addSheet(workbook, "Safeguarding", [
      [
        "ID",
        "Safeguarding",
        "SN",
        "Target",
        dated("2024-07-01", "mmmm yyyy"),
        dated("2024-06-01", "dd/mm/yyyy"),
        worked("EDATE(H1,1)", MAY_2024, "mmm yy"),
        dated("2024-04-01", "yyyy-mm"),
        "Direction of",
      ],
      ["", "", "av", "", "", "", "", "", "travel"],
      ["S1", "Strategy meetings held in time", "78%", "85%", "85%", "84%", "72%", "60%", ""],
      ["S2", "Enquiries overdue", "4", "≤ 5", "8", "5", "6", "5", ""],
    ]);
  },
  expected: [
    {
      sheet: "Safeguarding",
      sections: [
        {
          title: "Safeguarding",
          periods: ["H 2024-04", "G May 24", "F 01/06/2024", "E July 2024"],
          indicators: [
            // Amber ends at 72.25%.
            [3, "S1", "Strategy meetings held in time", "85%", "higher?", "RRAG", "▲ better", ""],
            // Amber ends at 5.75.
            [4, "S2", "Enquiries overdue", "at most 5", "lower", "GRGR", "▲ worse", "breach, missing"],
          ],
        },
      ],
      problems: [],
    },
  ],
};
