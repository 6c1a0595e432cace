import { addSheet, type Publisher } from "./publisher";

/** An outcomes framework: Actuals and Targets merged over years, and no figures for 2020/21, when the tests were cancelled. */
export const yearsWithAGap: Publisher = {
  habits: "Actuals and Targets merged over years, years with a gap",
  fill: (workbook) => {
    addSheet(
      workbook,
      "Outcomes",
      [
        ["", "", "Actuals", "", "", "Targets", "", "", ""],
        ["Code", "Description", "2019/20", "2021/22", "2022/23", "2021/22", "2022/23", "2023/24", "Trend"],
        [
          "O1",
          "Children achieving a good level of development",
          "71.8%",
          "65.2%",
          "67.2%",
          "68.0%",
          "70.0%",
          "72.0%",
          "",
        ],
        ["O2", "Permanent exclusions", "12", "9", "21", "10", "10", "8", ""],
        ["O3", "Young people not in education, employment or training", "4.1%", "..", "3.9%", "", "", "", ""],
        ["O4", "First preferences met", "93.0%", "96.0%", "94.0%", "95%+", "95%+", "95%+", ""],
      ],
      ["C1:E1", "F1:H1"],
    );
  },
  expected: [
    {
      sheet: "Outcomes",
      sections: [
        {
          title: "Outcomes",
          periods: ["C 2019/20", "D 2021/22", "E 2022/23"],
          indicators: [
            // There was no target for 2019/20, and there is no figure yet for the target of 2023/24.
            [
              3,
              "O1",
              "Children achieving a good level of development",
              "70%",
              "higher?",
              "oAA",
              "▲ better",
              "",
            ],
            [4, "O2", "Permanent exclusions", "10", "lower?", "oGR", "▲ worse", "breach, missing"],
            [
              5,
              "O3",
              "Young people not in education, employment or training",
              "none",
              "lower?",
              "o-o",
              "▼ better",
              "",
            ],
            [6, "O4", "First preferences met", "at least 95%", "higher", "oGA", "▼ worse", ""],
          ],
        },
      ],
      problems: ["periodMissing D1"],
    },
  ],
};
