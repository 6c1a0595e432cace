import { DOMParser } from "@xmldom/xmldom";
import { breachesForWord } from "../../../src/scorecard/for-readers/breaches-for-word";
import type { SheetAssessment } from "../../../src/scorecard/assessment";
import { assess } from "../../../src/scorecard/assess";
import { DEFAULT_SETTINGS } from "../../../src/scorecard/settings/settings";
import { gridOf } from "../../kit/grid-of";
import { referenceGrid } from "../../kit/reference-grid";

function assessed(grid: Parameters<typeof assess>[0]): SheetAssessment {
  const assessment = assess(grid, { ...DEFAULT_SETTINGS, polarity: { "36": "lower" } });
  if (!("sections" in assessment)) throw new Error(assessment.why);
  return assessment;
}

const HEADER = ["ID", "Measures", "Apr-24", "May-24", "Target", "Direction of travel"];
const small = () =>
  assessed(
    gridOf([
      HEADER,
      ["1", 'Visits <script>alert("x")</script> & more', "80.0%", "50.0%", "90.0%", ""],
      ["2", "Reviews in time", "80.0%", "70.0%", "90.0%", ""],
      ["- ID 1: Two lines:\nthe <b>second</b> & last", "", "", "", "", ""],
    ]),
  );

const textsOf = (html: string, tag: string): string[] =>
  [
    ...new DOMParser()
      .parseFromString(html.replaceAll("<br>", "<br/>").replace(/<meta[^>]*>/, ""), "text/xml")
      .getElementsByTagName(tag),
  ].map((element) => element.textContent ?? "");

describe("the breaches for Word", () => {
  it("are a table of facts and the narratives under their section", () => {
    const { html } = breachesForWord([small()]);
    expect(textsOf(html, "th")).toEqual([
      "ID",
      "Indicator",
      "Figure",
      "Target",
      "How far off",
      "Direction of travel",
      "Periods red in a row",
    ]);
    expect(textsOf(html, "td").slice(7)).toEqual([
      "2",
      "Reviews in time",
      "70.0% (May-24)",
      "90.0%",
      "Red: 20.0 points short",
      "Down from Apr-24, worse",
      "1",
    ]);
    expect(textsOf(html, "p")).toContain("No narrative written");
  });

  it("holds nothing of the workbook as markup", () => {
    const { html } = breachesForWord([small()]);
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain("Visits &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more");
    expect(html).toContain("Two lines:<br>the &lt;b&gt;second&lt;/b&gt; &amp; last");
  });

  it("says the same as plain text", () => {
    const { text } = breachesForWord([small()]);
    expect(text).toContain(
      "ID 2: Reviews in time\nRed. May-24: 70.0% against a target of 90.0%, 20.0 points short. Down from Apr-24, worse.\nNo narrative written\n",
    );
    expect(text).toContain("Two lines:\nthe <b>second</b> & last");
  });

  it("tells of the published scorecard's 18 breaches, 12 of them without a narrative", () => {
    const { html, text } = breachesForWord([assessed(referenceGrid())]);
    expect(textsOf(html, "tr")).toHaveLength(19);
    expect(text.match(/^No narrative written$/gm)).toHaveLength(12);
  });

  it("says so where there is no breach", () => {
    const good = assessed(gridOf([HEADER, ["1", "Visits in time", "95%", "96%", "90%", ""]]));
    expect(breachesForWord([good]).text).toContain("No indicator is in breach");
  });
});
