import { addSheet, type Publisher } from "./publisher";

/** A front door's weekly return: weeks by the day they end, and below a second scorecard by the weeks' numbers. */
export const weekly: Publisher = {
  habits: "w/e 05/04/24, Week 12 counting down, (prov), two scorecards on a sheet",
  fill: (workbook) => {
    addSheet(workbook, "Weekly", [
      ["Front door"],
      ["Measure", "w/e 29/03/24", "w/e 05/04/24", "w/e 12/04/24 (prov)", "Standard", "Good performance is"],
      ["Contacts dealt with in one day", "88%", "91%", "72%", "90%", "High"],
      ["Contacts", "412", "388", "405", "-", "Neutral"],
      [],
      ["Team around the school"],
      ["Measure", "Week 12", "Week 11", "Week 10", "Target", "Trend"],
      ["Calls answered within 4 minutes", "81%", "79%", "60%", "80%", ""],
    ]);
  },
  expected: [
    {
      sheet: "Weekly",
      sections: [
        {
          title: "Front door",
          periods: ["B w/e 29/03/24", "C w/e 05/04/24", "D w/e 12/04/24 (prov)"],
          indicators: [
            // Amber ends at 76.5%.
            [3, null, "Contacts dealt with in one day", "90%", "higher", "AGR", "▼ worse", "breach, missing"],
            [4, null, "Contacts", "none", "none", "ooo", "▲ unknown", ""],
          ],
        },
        {
          title: "Team around the school",
          periods: ["D Week 10", "C Week 11", "B Week 12"],
          indicators: [[8, null, "Calls answered within 4 minutes", "80%", "higher?", "RAG", "▲ better", ""]],
        },
      ],
      problems: [],
    },
  ],
};
