import { shown } from "../../kit/shown";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorecard/settings/settings";
import { IndicatorsTab } from "../../../src/taskpane/indicators-tab/indicators-tab";
import type { IndicatorChoice } from "../../../src/taskpane/state/indicator-choice";
import { settingsAfter } from "../../../src/taskpane/indicators-tab/settings-after";
import { assessed } from "../../kit/assessed";
import { referenceGrid } from "../../kit/reference-grid";
import { sheetOf } from "../../kit/judged-row";

/** The tab over the published scorecard, which is judged again after each choice, as the pane does. */
async function tabShowing(given: Partial<Settings> = {}, busy = false) {
  const gone: string[] = [];
  const made: IndicatorChoice[] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, ...given };
  const element = () => (
    <IndicatorsTab
      sheets={[assessed(referenceGrid(), settings)]}
      settings={settings}
      busy={busy}
      onChoose={(choice) => {
        made.push(choice);
        settings = settingsAfter(settings, choice);
      }}
      onGoTo={(where, cell) => {
        gone.push(`${where}!${cell}`);
      }}
    />
  );
  const tab = await shown(element());
  const press = async (name: string | RegExp) => {
    const before = made.length;
    await tab.press(name);
    if (made.length > before) await tab.show(element());
  };
  const open = (called: RegExp) => press(called);
  return { ...tab, press, open, gone, made };
}

describe("the indicators tab", () => {
  it("lists all of the published scorecard's indicators, fifty at first, each with how it stands", async () => {
    const { texts, press } = await tabShowing();
    expect(texts("[role=status]")).toEqual(["96 indicators"]);
    expect(texts("h3")).toHaveLength(50);
    expect(texts("h3").find((text) => text.startsWith("ID 9a"))).toMatch(
      /^ID 9aRedPercentage of visits.*64\.8% in Feb-25, target 90\.0% · polarity assumed$/,
    );
    await press("Show 46 more");
    expect(texts("h3")).toHaveLength(96);
  });

  it("searches ID, name and target, every word of the search", async () => {
    const { type, texts } = await tabShowing();
    await type("Search", "single ASSESSMENTS 90");
    expect(texts("h3").map((text) => text.slice(0, 6))).toEqual(["ID 19a", "ID 19b", "ID 19c"]);
    expect(texts("[role=status]")).toEqual(["3 of 96 indicators"]);
    await type("Search", "nothing of the kind");
    expect(texts("p")).toContain("No indicator matches");
  });

  it("filters by colour, section, assumed polarity and problems, together", async () => {
    const { choose, texts } = await tabShowing();
    const count = () => texts("[role=status]")[0];
    await choose("Latest colour", "Amber");
    expect(count()).toBe("7 of 96 indicators");
    await choose("Latest colour", "Any colour");
    await choose("Show", "With a problem");
    expect(count()).toBe("16 of 96 indicators");
    await choose("Show", "Breaches");
    await choose("Section", "Quality Assurance and Audit (safeguarding) - All of CYPFS");
    expect(texts("h3").map((text) => text.slice(0, 5))).toEqual(["ID 50"]);
  });

  it("opens an indicator to how its row was read", async () => {
    const { open, texts, find } = await tabShowing();
    await open(/^ID 9aRed/);
    const said = texts("dd");
    expect(texts("dt")).toEqual([
      "Target as understood",
      "Which way is good",
      "Tolerance",
      "Colours",
      "Direction of travel",
    ]);
    expect(said.slice(0, 4)).toEqual([
      "At least 90%, read from “90.0%” in N34",
      "Higher is better: a number target is usually a minimum (assumed)",
      "15% of the target, as in Settings",
      "Green 90% or moreAmber 76.5% or more, under 90%Red under 76.5%",
    ]);
    expect(texts("tbody tr").at(-1)).toBe("Feb-2564.8%Red");
    expect(find("svg[role=img]").getAttribute("aria-label")).toMatch(/Feb-25 64\.8%, red\. Target 90\.0%$/);
  });

  it("says why a period has no figure, and what is the matter with a row", async () => {
    const { open, type, texts } = await tabShowing();
    await type("Search", "id 59");
    await open(/^ID 59/);
    expect(texts("tbody tr")).toContain("May-24“Process co”: not readableNo colour");
    expect(texts("li")).toContain('D135: "Process co" is not a figure.');
  });

  it("confirms an assumed polarity, and leaves the focus with the indicator", async () => {
    const { open, press, made, texts, hasButton, focused } = await tabShowing();
    await open(/^ID 9aRed/);
    await press("Confirm higher is better, ID 9a");
    expect(made).toMatchObject([{ kind: "confirmPolarity", good: "higher", of: { id: "9a" } }]);
    expect(texts("dd")[1]).toBe("Higher is better: chosen by you");
    expect(hasButton("Confirm higher is better, ID 9a")).toBe(false);
    expect(focused()).toMatch(/^Your decisions for ID 9a/);
  });

  it("confirms all assumed polarities at once, or those found", async () => {
    const { press, made, choose, texts, hasButton, focused } = await tabShowing();
    await choose("Section", "Quality Assurance and Audit (auditing) - All of CYPFS");
    const [bar] = texts("[class*=MessageBarBody]");
    expect(bar).toMatch(/^\d+ polarit(?:y|ies) here (?:is|are) assumed: nothing on the sheet says/);
    await choose("Section", "Every section");
    await press("Show only these");
    expect(texts("[role=status]")).toEqual(["48 of 96 indicators"]);
    await press("Confirm all 48");
    expect(made).toMatchObject([{ kind: "confirmAllPolarities" }]);
    expect(hasButton(/^Confirm/)).toBe(false);
    expect(focused()).toBe("0 of 96 indicators");
  });

  it("lets a person decide the polarity, and take the decision back", async () => {
    const { type, open, choose, press, texts, made, button } = await tabShowing();
    await type("Search", "id 36");
    await open(/^ID 36/);
    expect(button("Save polarity of ID 36").getAttribute("aria-disabled")).toBe("true");
    await choose("Which way is good", "Lower is better");
    await press("Save polarity of ID 36");
    expect(texts("dd").slice(0, 2)).toEqual([
      "At most 11%, read from “11.0%” in N90",
      "Lower is better: chosen by you",
    ]);
    await choose("Which way is good", "As read from the sheet");
    await press("Save polarity of ID 36");
    expect(texts("dd")[1]).toMatch(/\(assumed\)$/);
    expect(made.map((choice) => choice.kind === "polarity" && choice.good)).toEqual(["lower", null]);
  });

  it("lets a person type a target and a tolerance of the row's own", async () => {
    const { type, open, press, texts, button } = await tabShowing();
    await type("Search", "id 9a");
    await open(/^ID 9aRed/);
    await type("Target, such as 90% or Below 8%", "60%+");
    await press("Save target of ID 9a");
    await type("Tolerance", "five");
    expect(texts("[role=alert]").join()).toContain("Type a number, 0 or more");
    expect(button("Save tolerance of ID 9a").getAttribute("aria-disabled")).toBe("true");
    await type("Tolerance", "10");
    await press("Save tolerance of ID 9a");
    expect(texts("dd").slice(0, 4)).toEqual([
      "At least 60%, typed by you as “60%+”",
      "Higher is better: wording of the target",
      "10% of the target, chosen by you",
      "Green 60% or moreAmber 54% or more, under 60%Red under 54%",
    ]);
    expect(texts("h3")[0]).toMatch(/^ID 9aGreen/);
  });

  it("makes no choice while an action runs", async () => {
    const { press, made } = await tabShowing({}, true);
    await press("Confirm all 48");
    expect(made).toEqual([]);
  });

  it("goes to an indicator's latest figure", async () => {
    const { open, press, gone } = await tabShowing();
    await open(/^ID 9aRed/);
    await press("Go to cell M34, ID 9a");
    expect(gone).toEqual(["Scorecard!M34"]);
  });

  it("draws fifty of five thousand indicators, and finds any of them", async () => {
    const many = sheetOf(Array.from({ length: 5000 }, () => ({ target: "90%", figures: ["91%", "92%"] })));
    const { texts, type } = await shown(
      <IndicatorsTab
        sheets={[many]}
        settings={DEFAULT_SETTINGS}
        busy={false}
        onChoose={() => undefined}
        onGoTo={() => undefined}
      />,
    );
    expect(texts("h3")).toHaveLength(50);
    await type("Search", "id 4321");
    expect(texts("h3").map((text) => text.slice(0, 7))).toEqual(["ID 4321"]);
  });

  it("says why there is nothing to show", async () => {
    const { texts } = await shown(
      <IndicatorsTab
        sheets={[]}
        settings={DEFAULT_SETTINGS}
        busy={false}
        onChoose={() => undefined}
        onGoTo={() => undefined}
      />,
    );
    expect(texts("p")[0]).toBe("No scorecard has been read");
  });
});
