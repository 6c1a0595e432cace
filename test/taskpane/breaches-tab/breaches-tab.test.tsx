import { shown } from "../figures/shown";
import { BreachesTab } from "../../../src/taskpane/breaches-tab/breaches-tab";
import { assessed } from "../../scorecard/assessed";
import { referenceGrid } from "../../scorecard/reference-grid";
import { sheetOf } from "../../scorecard/judged-row";

const sheet = assessed(referenceGrid(), { polarity: { "36": "lower" } });

async function tabShowing(sheets = [sheet]) {
  const gone: string[] = [];
  const tab = await shown(
    <BreachesTab
      sheets={sheets}
      onGoTo={(where, cell) => {
        gone.push(`${where}!${cell}`);
      }}
    />,
  );
  return { ...tab, gone };
}

describe("the breaches tab", () => {
  it("lists every breach of the published scorecard with its figure, its run and its narrative", async () => {
    const { texts } = await tabShowing();
    expect(texts("[role=status]")).toEqual(["18 breaches, worst first; 12 without a narrative"]);
    expect(texts("ul > li")).toHaveLength(18);
    const card = texts("ul > li").find((text) => text.startsWith("ID 9a"));
    expect(card).toContain("64.8%, target 90.0%: 25.2 points short");
    expect(card).toContain("Red for 9 periods in a row");
    expect(card).toContain("Narrative missing");
  });

  it("draws each breach's periods in their colours, and says them to those who do not see them", async () => {
    const { find } = await tabShowing([
      sheetOf([{ target: "90%", figures: ["95%", "80%", "NYC", "45%"], name: "Visits completed" }]),
    ]);
    const chart = find("svg[role=img]");
    expect(chart.getAttribute("aria-label")).toBe(
      "Apr-24 95%, green; May-24 80%, amber; Jun-24 not available yet; Jul-24 45%, red. Target 90%",
    );
    const colours = [...chart.querySelectorAll("[data-status]")].map((mark) =>
      mark.getAttribute("data-status"),
    );
    expect(colours).toEqual(["green", "amber", "red"]);
  });

  it("goes to the latest figure of a breach", async () => {
    const { press, gone } = await tabShowing();
    await press(/^Go to cell \w+, ID 44$/);
    expect(gone).toEqual(["Scorecard!M99"]);
  });

  it("shows the breaches of a section, and those without a narrative", async () => {
    const { choose, texts } = await tabShowing();
    await choose("Narrative", "Missing");
    expect(texts("[role=status]")).toEqual(["12 of 18 breaches, worst first; 12 without a narrative"]);
    await choose("Section", "Robust and effective social work practice - All of CYPFS");
    expect(texts("h3")).toEqual(["ID 19b", "ID 19c"]);
    await choose("Narrative", "Unchanged");
    expect(texts("ul > li")).toEqual([]);
    expect(texts("p")).toContain("None of the breaches is so");
  });

  it("lets a written narrative be read", async () => {
    const { texts } = await tabShowing();
    expect(texts("details").find((text) => text.startsWith("Narrative written"))).toMatch(/\w{3,}.*\w{3,}/);
  });

  it("says which sheet each is from where there are several", async () => {
    const other = { ...sheet, sheet: "March" };
    const { texts } = await tabShowing([sheet, other]);
    expect(texts("ul > li").filter((text) => text.includes("· March"))).toHaveLength(18);
    expect(texts("option").some((text) => text.startsWith("March: Robust"))).toBe(true);
  });

  it("shows fifty at first, and more when asked", async () => {
    const many = sheetOf(Array.from({ length: 60 }, () => ({ target: "0", figures: ["3", "4"] })));
    const { texts, press, hasButton } = await tabShowing([many]);
    expect(texts("ul > li")).toHaveLength(50);
    await press("Show 10 more");
    expect(texts("ul > li")).toHaveLength(60);
    expect(hasButton(/^Show/)).toBe(false);
  });

  it("says why there is nothing to show", async () => {
    const none = await tabShowing([sheetOf([{ target: "90%", figures: ["95%", "95%"] }])]);
    expect(none.texts("p")[0]).toBe("No breaches");
    const unread = await tabShowing([]);
    expect(unread.texts("p")[0]).toBe("No scorecard has been read");
  });
});
