import { format } from "numfmt";
import { markedFormat, markedTextFormat, MARKS, withoutMarks } from "../../src/workbook/marks";

const drawn = (code: string, value: number): string => String(format(code, value, { locale: "en-GB" }));

describe("a mark beside a figure", () => {
  it.each([
    ["0.0%", 0.648],
    ["0.0%", -0.052],
    ["General", 12.5],
    ["#,##0", 1036],
    ["£#,##0.00;[Red]-£#,##0.00", -12.5],
    ["[Red][<0.5]0%;0%", 0.2],
    ["0;-0;-", 0],
    ["[h]:mm", 1.25],
    ['0" days; or so"', 12],
  ])("leaves what %s draws of %d as it is", (code, value) => {
    const marked = markedFormat(code, "R") ?? "";
    const [withMark] = withoutMarks([[drawn(marked, value)]])[0] ?? [];
    expect(drawn(marked, value).startsWith("R")).toBe(true);
    expect(withMark).toBe(drawn(code, value));
  });

  it("stands before a text", () => {
    expect(drawn(markedTextFormat("■"), 0)).not.toBe("");
    expect(String(format(markedTextFormat("■"), "87.0%"))).toBe("■\u200287.0%");
  });

  it("is left out where the format would be too long for a formula", () => {
    expect(markedFormat(`0" ${"x".repeat(200)}"`, "R")).toBeNull();
  });

  it("is taken for the add-in's own only with its own space behind it", () => {
    expect(withoutMarks([["R 100", "A\u20025", "Z\u20025", "R"]])).toEqual([["R 100", "5", "Z\u20025", "R"]]);
  });

  it("is another for each state", () => {
    for (const marks of [MARKS.letters, MARKS.shapes])
      expect(new Set(Object.values(marks ?? {})).size).toBe(4);
  });
});
