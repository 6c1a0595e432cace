import type { PublishItem } from "../../../src/actions";
import type { PublishItemKind } from "../../../src/actions/publishing/publish-item-kinds";
import type { Publication } from "../../../src/scorecard/publishing/publication";
import { a1Address, columnIndex } from "../../../src/scorecard/sheet/position";
import type { Narratives } from "../../../src/taskpane/state/narratives";
import { NO_NARRATIVES } from "../../../src/taskpane/state/no-narratives";
import type { PublishRequest } from "../../../src/taskpane/state/publishing";
import type { PublishFindings } from "../../../src/taskpane/state/publish-findings";
import { PublishView } from "../../../src/taskpane/publish/publish-view";
import { assessed, indicatorsOf } from "../../kit/assessed";
import { referenceGrid } from "../../kit/reference-grid";
import { shown } from "../../kit/shown";

const sheet = assessed(referenceGrid(), { polarity: { "36": "lower" } });
const FEBRUARY = columnIndex(12);

function indicatorOf(id: string) {
  const indicator = indicatorsOf(sheet).find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`There is no ID ${id}`);
  return indicator;
}
const cellOf = (id: string) => a1Address(indicatorOf(id).row, FEBRUARY);

const item = (kind: PublishItemKind, id: string, accepted: PublishItem["accepted"] = null): PublishItem => ({
  key: `${kind} ${id}`,
  kind,
  sheet: "Scorecard",
  row: indicatorOf(id).row,
  column: FEBRUARY,
  indicator: indicatorOf(id),
  what: `ID ${id} is so.`,
  accepted,
});

const ACCEPTED = { reason: "Agreed with the director", at: "2025-03-04T09:30:00.000Z" };

const PUBLICATION: Publication = {
  sheet: "Scorecard",
  period: "Jan-25",
  at: "2025-02-04T15:24:00.000Z",
  totals: { green: 14, amber: 8, red: 18, none: 56, breaches: 18, withoutNarrative: 0 },
  accepted: [
    { key: "k", what: "ID 44 has no narrative.", reason: "Told in person", at: "2025-02-04T15:20:00Z" },
  ],
  narratives: {},
};

/** The view over what a check found, with all that is asked of it. */
async function viewOf(items: readonly PublishItem[] | null, publications: readonly Publication[] = []) {
  const requests: PublishRequest[] = [];
  const elsewhere: string[] = [];
  let narratives: Narratives = NO_NARRATIVES;
  const found: PublishFindings | null =
    items === null
      ? null
      : { items, publications, isClear: items.every(({ accepted }) => accepted !== null) };
  const page = await shown(
    <PublishView
      sheets={[sheet]}
      found={found}
      busy={false}
      onPublish={(request) => {
        requests.push(request);
      }}
      onNarratives={(change) => {
        narratives = change(narratives);
      }}
      onChooseTab={(tab, search) => {
        elsewhere.push([tab, search].filter((part) => part !== undefined).join(" "));
      }}
      onApplyToSheets={(names) => {
        elsewhere.push(`apply ${names.join()}`);
      }}
      onGoTo={(where, cell) => {
        elsewhere.push(`${where}!${cell}`);
      }}
    />,
  );
  return { ...page, requests, elsewhere, open: () => narratives.open?.id };
}

describe("the view before publishing", () => {
  it("lists what is open, most serious first, each kind with why it matters", async () => {
    const { texts } = await viewOf([
      item("colourOnly", "10"),
      item("assumedPolarity", "36"),
      item("outOfDate", "7"),
      item("missingNarrative", "9a"),
      item("missingNarrative", "44"),
    ]);
    expect(texts("[role=status]")[0]).toBe("5 things open");
    expect(texts("h2")).toEqual([
      "Before you publish",
      "Readers would be misled (3)",
      "Worth a second look (1)",
      "Some readers would miss it (1)",
      "For readers",
      "Published earlier",
    ]);
    expect(texts("h3")).toEqual([
      "Breaches without a narrative (2)",
      "RAG out of date",
      "Assumed polarity",
      "Colour as the only signal",
    ]);
    const why = "A red figure without an explanation is what readers notice first and ask about.";
    expect(texts("p").filter((text) => text === why)).toHaveLength(1);
  });

  it("says how many are open where it cannot be marked as published yet", async () => {
    const { texts, button } = await viewOf([
      item("outOfDate", "7"),
      item("missingNarrative", "44", ACCEPTED),
    ]);
    expect(texts("[role=status]")[0]).toBe("1 thing open, 1 accepted");
    expect(button("Mark as published").getAttribute("aria-disabled")).toBe("true");
    expect(texts("p")).toContain("1 thing is still open: put it right, or accept it with a reason.");
  });

  it("can be marked as published once all is fixed or accepted", async () => {
    const { press, texts, requests } = await viewOf([item("missingNarrative", "44", ACCEPTED)]);
    expect(texts("[role=status]")[0]).toBe("All clear: 1 accepted");
    await press("Mark as published");
    expect(requests).toEqual([{ kind: "markAsPublished" }]);
    expect((await viewOf([])).texts("[role=status]")[0]).toBe("All clear");
  });

  it("takes a person to where each item is put right", async () => {
    const { press, elsewhere, open } = await viewOf([
      item("missingNarrative", "9a"),
      item("outOfDate", "7"),
      item("assumedPolarity", "36"),
      item("colourOnly", "10"),
    ]);
    await press("Write narrative: ID 9a is so.");
    expect(open()).toBe("9a");
    await press("Apply RAG");
    await press("Choose polarity: ID 36 is so.");
    await press("Choose marks");
    await press(`Go to cell ${cellOf("9a")}, ID 9a is so.`);
    expect(elsewhere).toEqual([
      "breaches",
      "apply Scorecard",
      "indicators 36",
      "settings",
      `Scorecard!${cellOf("9a")}`,
    ]);
  });

  it("opens the indicator that an item is about, whatever its cell holds and its words name", async () => {
    const { press, open } = await viewOf([
      { ...item("narrativeDoubt", "13"), row: indicatorOf("9a").row, what: "ID 9a and ID 13 disagree." },
    ]);
    await press("Edit narrative: ID 9a and ID 13 disagree.");
    expect(open()).toBe("13");
  });

  it("accepts an item with a reason, and none without", async () => {
    const { press, type, button, requests, focused } = await viewOf([item("missingNarrative", "44")]);
    await press("Accept: ID 44 is so.");
    expect(button("Accept").getAttribute("aria-disabled")).toBe("true");
    await type("Why it can stay as it is", "  Told in person ");
    await press("Accept");
    expect(requests).toEqual([{ kind: "accept", keys: ["missingNarrative 44"], reason: "Told in person" }]);
    expect(focused()).toBe("Breaches without a narrative");
    await press("Cancel");
    expect(focused()).toBe("Accept…");
  });

  it("accepts all items of a kind for one reason", async () => {
    const { press, type, requests } = await viewOf([
      item("assumedPolarity", "36"),
      item("assumedPolarity", "7"),
    ]);
    await press("Accept all 2, Assumed polarity");
    await type("Why it can stay as it is", "Known");
    await press("Accept");
    expect(requests).toEqual([
      { kind: "accept", keys: ["assumedPolarity 36", "assumedPolarity 7"], reason: "Known" },
    ]);
  });

  it("lists a few of many items of a kind, and the rest when asked", async () => {
    const many = indicatorsOf(sheet)
      .slice(0, 8)
      .map(({ id }) => item("assumedPolarity", id ?? ""));
    const { press, texts, hasButton } = await viewOf(many);
    expect(texts("li")).toHaveLength(5);
    await press("Show all 8, Assumed polarity");
    expect(texts("li")).toHaveLength(8);
    expect(hasButton(/^Show all/)).toBe(false);
  });

  it("shows what was accepted, why and when, and opens it again", async () => {
    const { press, texts, requests } = await viewOf([item("missingNarrative", "44", ACCEPTED)]);
    expect(texts("h2")).toContain("Accepted (1)");
    expect(texts("li").join()).toContain("Agreed with the director · 4 March 2025 at ");
    await press("Open again: ID 44 is so.");
    expect(requests).toEqual([{ kind: "withdraw", keys: ["missingNarrative 44"] }]);
  });

  it("shows what was published before, the last first", async () => {
    const earlier = { ...PUBLICATION, period: "Dec-24", at: "2025-01-07T10:00:00.000Z", accepted: [] };
    const { texts } = await viewOf([], [earlier, PUBLICATION]);
    expect(texts("h3")).toEqual(["Jan-25 · Scorecard", "Dec-24 · Scorecard"]);
    const [last] = texts("section:last-child li");
    expect(last).toContain("4 February 2025 at ");
    expect(last).toContain("18 red, 8 amber, 14 green, 56 no colour. 18 breaches, all with a narrative.");
    expect(last).toContain("1 acceptedID 44 has no narrative. Told in person");
  });

  it("offers what else readers are given", async () => {
    const { press, requests } = await viewOf([]);
    await press("Make exceptions sheet");
    await press("Make accessible copy");
    expect(requests).toEqual([{ kind: "makeExceptions" }, { kind: "makeAccessible" }]);
  });

  it("lays the breaches out to be copied by hand where the clipboard may not be used", async () => {
    const { press, texts, find } = await viewOf([]);
    await press("Copy breaches for Word");
    expect(texts("[role=alert]").join()).toContain("press Ctrl+C");
    const words = find("[aria-label='Breaches to copy']");
    expect(words.ownerDocument.activeElement).toBe(words);
    expect(words.ownerDocument.getSelection()?.toString()).toContain("64.8%");
  });

  it("begins at its title, and goes back", async () => {
    const { focused, press, requests, texts } = await viewOf(null);
    expect(focused()).toBe("Before you publish");
    expect(texts("p")).toContain("Checking…");
    await press("← Back to overview");
    expect(requests).toEqual([{ kind: "close" }]);
  });
});
