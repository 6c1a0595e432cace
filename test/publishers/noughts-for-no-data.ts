import { addSheet, type Publisher } from "./publisher";

/** A virtual school's spreadsheet fills the quarters that it has no figures for with noughts. */
export const noughtsForNoData: Publisher = {
  habits: "0 where there is no data",
  fill: (workbook) => {
    addSheet(workbook, "Virtual school", [
      ["Ref", "Measure", "Target", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"],
      ["V1", "Personal education plans completed", "95.0%", "96.1%", "0.0%", "97.0%", "95.5%"],
      ["V2", "Children missing education", "0", "2", "0", "1", "0"],
      ["V3", "Children on roll", "Monitor", "342", "0", "0", "355"],
    ]);
  },
  expected: [
    {
      sheet: "Virtual school",
      sections: [
        {
          title: "Virtual school",
          periods: ["D Q1 2024/25", "E Q2 2024/25", "F Q3 2024/25", "G Q4 2024/25"],
          indicators: [
            // The nought is judged as it stands until somebody says that it is none.
            [2, "V1", "Personal education plans completed", "95%", "higher?", "GRGG", "▼ worse", ""],
            [3, "V2", "Children missing education", "0", "lower", "RGRG", "▼ better", ""],
            [4, "V3", "Children on roll", "none", "none", "oooo", "▲ unknown", ""],
          ],
        },
      ],
      problems: ["zeroMayMeanNoData E2", "zeroMayMeanNoData E4"],
    },
  ],
};
