import { addSheet, type Publisher } from "./publisher";

/** A children in care scorecard whose targets are what others reach, named in words. */
export const targetsInWords: Publisher = {
  habits: "targets in words: Better than SN av, Above England, Top quartile",
  fill: (workbook) => {
    addSheet(workbook, "Care", [
      [
        "ID",
        "Children in care",
        "Apr-24",
        "May-24",
        "Jun-24",
        "Target",
        "SN av",
        "England",
        "Direction of travel",
      ],
      [
        "1",
        "Care leavers in suitable accommodation",
        "86.0%",
        "88.0%",
        "90.0%",
        "Better than SN av",
        "88.0%",
        "87.0%",
        "",
      ],
      [
        "2",
        "Care leavers not in education, employment or training",
        "40.0%",
        "38.0%",
        "45.0%",
        "Better than SN av",
        "39.0%",
        "38.5%",
        "",
      ],
      ["3", "Children adopted", "12.0%", "13.0%", "15.0%", "Top quartile", "14.0%", "12.5%", ""],
      [
        "4",
        "Health assessments up to date",
        "91.0%",
        "93.0%",
        "95.0%",
        "Above England",
        "94.0%",
        "92.0%",
        "",
      ],
      ["5", "Immunisations up to date", "90.0%", "91.0%", "92.0%", "In line with SN av", "n/a", "82.0%", ""],
      ["6", "Dental checks up to date", "80.0%", "85.0%", "84.0%", "SN average", "85.0%", "76.0%", ""],
    ]);
  },
  expected: [
    {
      sheet: "Care",
      sections: [
        {
          title: "Children in care",
          periods: ["C Apr-24", "D May-24", "E Jun-24"],
          indicators: [
            // The same as the neighbours is not better than they are; amber ends at 74.8%.
            [2, "1", "Care leavers in suitable accommodation", "above 88%", "higher?", "AAG", "▲ better", ""],
            // Amber ends at 44.85%.
            [
              3,
              "2",
              "Care leavers not in education, employment or training",
              "below 39%",
              "lower?",
              "AGR",
              "▲ worse",
              "breach, missing",
            ],
            [4, "3", "Children adopted", "not understood", "none", "ooo", "▲ unknown", ""],
            [5, "4", "Health assessments up to date", "above 92%", "higher", "AGG", "▲ better", ""],
            // The neighbours' cell holds no figure.
            [6, "5", "Immunisations up to date", "not understood", "higher?", "ooo", "▲ better", ""],
            [7, "6", "Dental checks up to date", "85%", "higher?", "AGA", "▼ worse", ""],
          ],
        },
      ],
      problems: ["targetNotUnderstood F4", "targetNotUnderstood F6"],
    },
  ],
};
