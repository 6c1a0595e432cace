import { wordingOf } from "../../../src/scorecard/sheet/plain-text";
import { goodByWords } from "../../../src/scorecard/targets/polarity";

describe("the words of an indicator's name", () => {
  it.each([
    ["Assessments completed in month", "higher"],
    ["Timely reviews", "higher"],
    ["Reviews held in time", "higher"],
    ["Dental checks up to date", "higher"],
    ["Care leavers in education, employment or training", "higher"],
    ["Children without a school placement", "lower"],
    ["Missing episodes", "lower"],
    ["Vacancy rate", "lower"],
    ["Staff turnover", "lower"],
    ["Days of sickness", "lower"],
    ["Repeat child protection plans", "lower"],
    ["Re-referrals within 12 months", "lower"],
    ["Unregistered placements", "lower"],
    ["Children with a current suspension", "lower"],
  ])("%s: %s is better", (name, good) => {
    expect(goodByWords(wordingOf(name))).toBe(good);
  });

  it("count for the longer wording where one stands inside another", () => {
    expect(goodByWords(wordingOf("Young people Not in Education, employment or training"))).toBe("lower");
  });

  it("answer nothing where both kinds stand, or neither, or only a part of a word", () => {
    for (const name of ["Missing episodes completed", "Number of contacts", "Transmissing", "Incompleted"]) {
      expect(goodByWords(wordingOf(name))).toBeNull();
    }
  });
});
