import type { State } from "../../../src/scorecard/judgement/states";
import { PALETTES } from "../../../src/workbook/colours";
import { stateOfFill } from "../../../src/workbook/rules/fill-families";

describe("a fill given by hand", () => {
  it.each([
    ["red", "#FF0000 #C00000 #FFC7CE #E6B8B7 #FF5050 #DA9694 #ff7c80"],
    ["amber", "#FFC000 #FFFF00 #FFEB9C #FFE699 #F79646 #FFCC00"],
    ["green", "#00B050 #92D050 #C6EFCE #A9D08E #00FF00 #008000 #E2EFDA"],
  ])("looks %s to whoever reads %s", (state, colors) => {
    expect(colors.split(" ").map(stateOfFill)).toEqual(colors.split(" ").map(() => state));
  });

  it.each([
    "#FFFFFF",
    "#000000",
    "#D9D9D9",
    "#F2F2F2",
    "#DDEBF7",
    "#0070C0",
    "#7030A0",
    "#00B0F0",
    "red",
    "",
  ])("says nothing of a target where it is %p", (color) => {
    expect(stateOfFill(color)).toBeNull();
  });

  it("looks as the add-in's own colours mean it, in the palettes of red, amber and green", () => {
    const states: readonly State[] = ["red", "amber", "green"];
    for (const name of ["goodNeutralBad", "strong"] as const)
      expect(states.map((state) => stateOfFill(PALETTES[name].states[state].fill))).toEqual(states);
  });
});
