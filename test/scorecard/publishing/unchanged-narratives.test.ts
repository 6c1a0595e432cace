import { assess } from "../../../src/scorecard/assess";
import type { IndicatorNarrative } from "../../../src/scorecard/narratives/narrative-kinds";
import { fingerprint } from "../../../src/scorecard/publishing/fingerprint";
import {
  latestPeriodWithFigures,
  publishedNarratives,
  type Publication,
} from "../../../src/scorecard/publishing/publication";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import { assessed, indicatorsOf } from "../../kit/assessed";
import { gridOfText } from "../../kit/grid-of";

const NO_TOTALS = { green: 0, amber: 0, red: 0, none: 0, breaches: 0, withoutNarrative: 0 };
const WORDS = "Two teams are short of staff.";

const JAN = ["Dec-24", "Jan-25"];
const FEB = [...JAN, "Feb-25"];
const MAR = [...FEB, "Mar-25"];

interface Written {
  readonly months?: readonly string[];
  readonly figures?: readonly string[];
  readonly narrative?: string;
  readonly id?: string;
  readonly name?: string;
}

/** A scorecard of one indicator, red with 50% against 90% unless said otherwise. */
function sheet({
  months = JAN,
  figures = months.map(() => "50%"),
  narrative = WORDS,
  id = "7",
  name = "Visits in time",
}: Written) {
  return gridOfText([
    ["ID", "Indicator", ...months, "Target"],
    [id, name, ...figures, "90%"],
    [`ID ${id}: ${narrative}`],
  ]);
}

let day = 0;

/** The record of a sheet, published a day after the one before. */
function publication(written: Written): Publication {
  const found = assessed(sheet(written));
  const at = `2025-03-${String((day += 1)).padStart(2, "0")}T09:00:00.000Z`;
  const period = latestPeriodWithFigures(found)?.label ?? "";
  return {
    sheet: found.sheet,
    period,
    at,
    totals: NO_TOTALS,
    accepted: [],
    narratives: publishedNarratives(found),
  };
}

function narrativeOf(written: Written, publications: readonly Publication[]): IndicatorNarrative | undefined {
  const found = assess(sheet(written), DEFAULT_SETTINGS, publications);
  if ("kind" in found) throw new Error(found.why);
  return indicatorsOf(found)[0]?.narrative;
}

describe("a narrative", () => {
  it("is unchanged where a later period is red with the very words that were published", () => {
    const published = [publication({ months: JAN })];
    expect(narrativeOf({ months: FEB }, published)).toMatchObject({
      state: "unchanged",
      since: "Jan-25",
      text: WORDS,
    });
  });

  it("is unchanged since the first of the publications running that had these words", () => {
    const published = [
      publication({ months: JAN, narrative: "Other words." }),
      publication({ months: FEB }),
      publication({ months: MAR }),
    ];
    expect(narrativeOf({ months: [...MAR, "Apr-25"] }, published)).toMatchObject({ since: "Feb-25" });
  });

  it("is unchanged where words come back that were published before others, since they came back last", () => {
    const published = [publication({ months: JAN }), publication({ months: FEB, narrative: "Other words." })];
    expect(narrativeOf({ months: MAR }, published)).toMatchObject({ state: "unchanged", since: "Jan-25" });
  });

  it("is ordered by what the periods mean, in whatever order they were published", () => {
    const published = [publication({ months: FEB, narrative: "Other words." }), publication({ months: JAN })];
    expect(narrativeOf({ months: MAR, narrative: "Other words." }, published)).toMatchObject({
      since: "Feb-25",
    });
  });

  it("does not change with its white space", () => {
    const published = [publication({ months: JAN })];
    const narrative = ` ${WORDS.replace(" ", "  ")}  `;
    expect(narrativeOf({ months: FEB, narrative }, published)?.state).toBe("unchanged");
  });

  it.each([
    ["with one word changed", { months: FEB, narrative: WORDS.replace("Two", "Three") }],
    ["with a letter's case changed", { months: FEB, narrative: WORDS.toLowerCase() }],
    ["for the period that was published", { months: JAN }],
    ["where the indicator has reported nothing since", { months: FEB, figures: ["50%", "50%", "NYC"] }],
    ["where the indicator is no breach", { months: FEB, figures: ["50%", "50%", "95%"] }],
    ["of a renumbered indicator", { months: FEB, id: "8" }],
    ["of another indicator with the same ID", { months: FEB, name: "Visits by phone" }],
  ])("is present %s", (_what, written) => {
    const published = [publication({ months: JAN })];
    expect(narrativeOf(written, published)).toMatchObject({ state: "present", since: null });
  });

  it("is missing or not needed as before, whatever was published", () => {
    const published = [publication({ months: JAN })];
    expect(narrativeOf({ months: FEB, narrative: "n/a" }, published)?.state).toBe("missing");
    expect(
      narrativeOf({ months: FEB, figures: ["50%", "50%", "95%"], narrative: "-" }, published)?.state,
    ).toBe("notNeeded");
  });

  it("is compared with the period's place where a heading tells no year", () => {
    const published = [publication({ months: ["Quarter 1", "Quarter 2"] })];
    const stateOf = (...months: string[]) => narrativeOf({ months }, published);
    expect(stateOf("Quarter 1", "Quarter 2", "Quarter 3")).toMatchObject({ since: "Quarter 2" });
    expect(stateOf("Quarter 1", "Quarter 2")?.state).toBe("present");
    expect(stateOf("Quarter 3", "Quarter 4")?.state).toBe("unchanged");
  });

  it("is compared with a period that no longer stands on the sheet, by its date", () => {
    const published = [publication({ months: ["Feb-25", "Mar-25"] })];
    expect(narrativeOf({ months: ["Apr-25", "May-25"] }, published)).toMatchObject({ since: "Mar-25" });
    expect(narrativeOf({ months: ["Jan-25", "Feb-25"] }, published)?.state).toBe("present");
  });
});

describe("indicators with one ID and one name", () => {
  const twice = (months: readonly string[], second: string) =>
    gridOfText([
      ["ID", "Adult care", ...months, "Target"],
      ["T1", "Trust total", ...months.map(() => "50%"), "90%"],
      ["ID T1: Beds were short."],
      [],
      ["ID", "Child care", ...months, "Target"],
      ["T1", "Trust total", ...months.map(() => "40%"), "90%"],
      [`ID T1: ${second}`],
    ]);

  it("are told apart by their sections", () => {
    const before = assessed(twice(JAN, "Wards were shut."));
    const published: Publication = {
      ...publication({}),
      narratives: publishedNarratives(before),
    };
    const found = assess(twice(FEB, "Wards are open again."), DEFAULT_SETTINGS, [published]);
    const states = "kind" in found ? [] : indicatorsOf(found).map(({ narrative }) => narrative.state);
    expect(states).toEqual(["unchanged", "present"]);
  });
});

describe("a fingerprint", () => {
  it("is 64-bit FNV-1a of the UTF-16 text", () => {
    // The published vectors for no bytes at all, and for the two bytes "a" and NUL, which are the letter a in UTF-16.
    expect(decoded(fingerprint(""))).toBe(0xcbf29ce484222325n);
    expect(decoded(fingerprint("a"))).toBe(0x089be207b544f1e4n);
  });

  it("tells texts apart that differ in a letter or an accent, and is short", () => {
    const texts = [
      "Beds were short.",
      "Beds were shorn.",
      "Beds were shört.",
      "beds were short.",
      "速い",
      "速く",
    ];
    const marks = texts.map(fingerprint);
    expect(new Set(marks).size).toBe(texts.length);
    expect(Math.max(...marks.map(({ length }) => length))).toBeLessThanOrEqual(13);
  });

  const decoded = (mark: string): bigint =>
    [...mark].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n);
});
