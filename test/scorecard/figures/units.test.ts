/** The add-in with one more entry in its table of units, as if it had been written there. */
async function withSittings(): Promise<void> {
  jest.resetModules();
  const { UNITS } = await import("../../../src/scorecard/figures/units");
  Object.assign(UNITS, {
    sittings: {
      name: "Sittings",
      wordings: ["sitting", "sittings"],
      written: { one: "sitting", many: "sittings" },
      aDay: 2,
      lessIsBetter: "a target in sittings",
    },
  });
}

/** What is made of a row of two months, and of a narrative of it. */
async function row(target: string, [before, latest]: readonly [string, string], narrative = "") {
  const { assessed, indicatorsOf, lettersOf } = await import("../../kit/assessed");
  const { gridOf } = await import("../../kit/grid-of");
  const { breachInWords } = await import("../../../src/scorecard/sentences/breach-sentences");
  const { narrativeDoubts } = await import("../../../src/scorecard/narrative-checks/narrative-doubts");
  const { unitName } = await import("../../../src/scorecard/for-readers/number-format-for");
  const grid = gridOf([
    ["ID", "Indicator", "Jan-25", "Feb-25", "Target"],
    ["1", "Quantity", before, latest, target],
    [`ID 1: ${narrative}`],
  ]);
  const sheet = assessed(grid);
  const [indicator] = indicatorsOf(sheet);
  if (indicator === undefined) throw new Error("There is no row");
  return {
    colours: lettersOf(indicator),
    words: breachInWords(indicator),
    why: indicator.polarity.reason,
    doubts: narrativeDoubts(sheet.sections).get(indicator.row) ?? [],
    unit: unitName(indicator.target.unit),
  };
}

describe("seconds", () => {
  it.each([
    ["25 s", "GR", "40 s"],
    ["25 secs", "GR", "40 secs"],
    ["25s", "GA", "31 seconds"],
  ])("are less than 30 seconds where %s is said, and less is better", async (before, colours, latest) => {
    expect(await row("30 seconds", [before, latest])).toMatchObject({
      colours,
      why: "a target in seconds",
      unit: "Seconds",
    });
  });

  it("are written in full, in narratives too", async () => {
    const seen = await row("30 s", ["25 s", "31 s"], "Calls now wait 25 seconds.");
    expect(seen.words).toBe("31 seconds, target 30 s: 1 second over");
    expect(seen.doubts).toEqual([
      "It says 25 seconds, which was the figure for Jan-25; D2 says 31 seconds for Feb-25.",
    ]);
  });

  it("are compared with clock times", async () => {
    expect(await row("90 seconds", ["0:01:00", "0:02:00"])).toMatchObject({ colours: "GR" });
  });
});

describe("a unit that nobody has told the add-in of", () => {
  beforeAll(() => {
    jest.resetModules();
  });

  it("is no figure in a cell", async () => {
    expect(await row("30 sittings", ["25 sittings", "31 sittings"])).toMatchObject({ colours: "--" });
  });
});

describe("a unit that is added by its entry alone", () => {
  beforeAll(withSittings);

  it("is read and judged: less is better in it", async () => {
    expect(await row("30 sittings", ["25 sittings", "1 sitting"])).toMatchObject({
      colours: "GG",
      words: "1 sitting, target 30 sittings: on target",
      why: "a target in sittings",
      unit: "Sittings",
    });
    expect(await row("30 sittings per case", ["31 sittings", "40 sittings"])).toMatchObject({
      colours: "AR",
      words: "40 sittings, target 30 sittings per case: 10 sittings over",
      why: "a target in sittings",
    });
  });

  it("is compared with clock times by how many make a day", async () => {
    expect(await row("1 sitting", ["6:00", "18:00"])).toMatchObject({ colours: "GR" });
  });

  it("is known in narratives by its words", async () => {
    expect(
      await row("30 sittings", ["25 sittings", "40 sittings"], "It now takes 35 sittings."),
    ).toMatchObject({
      doubts: ["It says 35 sittings, but D2 says 40 sittings for Feb-25."],
    });
  });
});
