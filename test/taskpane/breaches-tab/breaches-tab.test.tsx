import { shown } from "../../kit/shown";
import { BreachesTab } from "../../../src/taskpane/breaches-tab/breaches-tab";
import { assessed } from "../../kit/assessed";
import { referenceGrid } from "../../kit/reference-grid";
import { sheetOf } from "../../kit/judged-row";
import { NO_NARRATIVES } from "../../../src/taskpane/state/no-narratives";
import type { IndicatorAssessment } from "../../../src/scorecard/assessment";
import type { IndicatorNarrative } from "../../../src/scorecard/narratives/narrative-kinds";
import type { ReactElement } from "react";

const sheet = assessed(referenceGrid(), { polarity: { "36": "lower" } });

async function tabShowing(sheets = [sheet], sectionNarrativeCounts = false) {
  const gone: string[] = [];
  let narratives = NO_NARRATIVES;
  const tab = (): ReactElement => (
    <BreachesTab
      sheets={sheets}
      narratives={narratives}
      sectionNarrativeCounts={sectionNarrativeCounts}
      busy={false}
      onGoTo={(where, cell) => {
        gone.push(`${where}!${cell}`);
      }}
      onNarratives={(change) => {
        narratives = change(narratives);
        changed = page.show(tab());
      }}
      onWriteNarrative={() => undefined}
    />
  );
  let changed = Promise.resolve();
  const page = await shown(tab());
  /** Presses a button, and waits until what it changed is on the page. */
  const press = async (name: string | RegExp): Promise<void> => {
    await page.press(name);
    await changed;
  };
  const type = async (label: string, text: string): Promise<void> => {
    await page.type(label, text);
    await changed;
  };
  return { ...page, press, type, gone };
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
    expect(texts("p")).toContain("No breach matches");
  });

  it("lets a written narrative be read", async () => {
    const { texts } = await tabShowing();
    expect(texts("details").find((text) => text.startsWith("Narrative written"))).toMatch(/\w{3,}.*\w{3,}/);
  });

  it("says of each narrative how it stands: since when unchanged, who else it covers, what contradicts it", async () => {
    const { texts, press } = await tabShowing([
      withNarratives({
        "19a": { state: "unchanged", since: "Jan-25", text: "Timeliness is now 99.9%." },
        "13": { sharedWith: ["40"] },
      }),
    ]);
    const card = (id: string) =>
      texts("ul > li").find((text) => text.startsWith(`ID ${id} `) || text.startsWith(`ID ${id}R`));
    expect(card("19a")).toContain("Narrative unchanged since Jan-25");
    const doubt = "It says 99.9%, but M53 says 76.0% for Feb-25.";
    expect(card("19a")).toContain(doubt);
    expect(card("13")).toContain("Narrative written · Covers 13 and 40");
    await press("Edit narrative, ID 19a");
    expect(texts("li")).toContain(doubt);
  });

  it("opens the editor of a breach, and comes back to where it was opened from", async () => {
    const { press, texts, focused, hasButton } = await tabShowing();
    await press("Write narrative, ID 44");
    expect(texts("h2")).toEqual(["ID 44"]);
    await press("← Back to breaches");
    expect(focused()).toBe("Write narrative");
    expect(hasButton("Edit narrative, ID 13")).toBe(true);
  });

  it("keeps what was typed for each breach, and marks it as a draft", async () => {
    const { press, type, texts, value, hasButton } = await tabShowing();
    await press("Write narrative, ID 44");
    await type("Narrative for ID 44", "'Two social workers left.");
    await press(/^Next breach without a narrative/);
    await press("← Back to breaches");
    expect(texts("h3").filter((text) => text.includes("Draft"))).toEqual(["ID 44Draft"]);
    expect(hasButton("Write narrative, ID 44, draft")).toBe(true);
    await press("Write narrative, ID 44, draft");
    expect(value("Narrative for ID 44")).toBe("'Two social workers left.");
  });

  it("shows what sections say of themselves under their titles, and whether it counts", async () => {
    const section = { ...sheet.sections[1], sectionNarrative: ["Data has been cleansed."] };
    const spoken = {
      ...sheet,
      sections: sheet.sections.map((one, at) =>
        at === 1 ? { ...one, ...section } : { ...one, sectionNarrative: [] },
      ),
    };
    const tab = await tabShowing([spoken]);
    const [own] = tab.texts("details").filter((text) => text.startsWith("A section's own paragraph"));
    expect(own).toContain(
      `${sheet.sections[1]?.title.trim().replace(/\s+/g, " ") ?? ""}Data has been cleansed.`,
    );
    expect(own).toContain("do not count");
    const counting = await tabShowing([spoken], true);
    expect(counting.texts("details").join()).toContain("They count as the narrative");
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

/** The published scorecard with some narratives that stand otherwise. */
function withNarratives(changes: Readonly<Record<string, Partial<IndicatorNarrative>>>) {
  const changed = (indicator: IndicatorAssessment): IndicatorAssessment => ({
    ...indicator,
    narrative: { ...indicator.narrative, ...changes[indicator.id ?? ""] },
  });
  return {
    ...sheet,
    sections: sheet.sections.map((section) => ({ ...section, indicators: section.indicators.map(changed) })),
  };
}
