import { BENCHMARK_WORDINGS } from "./benchmark-wordings";

/** What a column of a section holds, apart from periods. */
export type Role =
  | "id"
  | "name"
  | "target"
  | "tolerance"
  | "redThreshold"
  | "amberThreshold"
  | "floor"
  | "polarity"
  | "benchmark"
  | "direction"
  | "rag"
  | "unit"
  | "commentary";

/** How publishers head their columns (Rules, section 1): the whole header, in lower case with single spaces. */
export const ROLE_WORDINGS: Readonly<Record<Role, readonly string[]>> = {
  id: [
    "id",
    "ref",
    "ref.",
    "ref no",
    "ref no.",
    "reference",
    "no",
    "no.",
    "pi",
    "kpi",
    "code",
    "pi ref",
    "kpi ref",
    "kpi no",
    "indicator id",
    "#",
  ],
  name: [
    "indicator",
    "indicators",
    "measure",
    "measures",
    "description",
    "performance indicator",
    "performance measure",
    "key performance indicator",
    "indicator name",
    "indicator description",
    "measure name",
    "kpi description",
    "metric",
    "name",
  ],
  target: ["target", "targets", "aim", "standard", "annual target", "current target", "target value"],
  tolerance: ["tolerance", "tolerances", "amber tolerance"],
  redThreshold: [
    "red threshold",
    "red if",
    "red trigger",
    "red limit",
    "red below",
    "red above",
    "red level",
  ],
  amberThreshold: [
    "amber threshold",
    "amber if",
    "amber trigger",
    "amber limit",
    "amber below",
    "amber above",
    "amber level",
  ],
  floor: ["floor standard", "floor target", "minimum standard", "minimum acceptable", "minimum performance"],
  polarity: [
    "good is",
    "polarity",
    "good performance",
    "good performance is",
    "aim to",
    "good to be",
    "what is good",
    "good",
  ],
  benchmark: Object.values(BENCHMARK_WORDINGS).flat(),
  direction: [
    "direction of travel",
    "direction of",
    "direction",
    "dot",
    "d.o.t.",
    "d.o.t",
    "trend",
    "travel",
  ],
  rag: ["rag", "rag status", "rag rating", "status", "on target", "on target?", "target met", "target met?"],
  unit: ["unit", "units", "unit of measure"],
  commentary: ["comment", "comments", "commentary", "narrative", "narratives", "notes", "explanation"],
};

/** Headings of columns that say something about an indicator and hold neither its name nor its figures. */
export const CONTEXT_HEADINGS: ReadonlySet<string> = new Set([
  "lead",
  "lead officer",
  "owner",
  "kpi owner",
  "responsible officer",
  "accountable officer",
  "head of service",
  "portfolio",
  "portfolio holder",
  "cabinet member",
  "directorate",
  "department",
  "service",
  "service area",
  "team",
  "area",
  "division",
  "priority",
  "frequency",
  "reporting frequency",
  "data source",
  "source",
  "definition",
  "rationale",
  "baseline",
  "type",
  "ytd",
  "year to date",
  "total",
  "average",
]);

/** What may stand beside a figure below a period's heading: the numbers that it is made of, or its distance from the target. */
export const PARTS_OF_A_FIGURE: ReadonlySet<string> = new Set([
  "num",
  "num.",
  "numerator",
  "n",
  "den",
  "den.",
  "denom",
  "denominator",
  "d",
  "number",
  "no",
  "no.",
  "count",
  "cohort",
  "variance",
  "var",
  "var.",
  "difference",
  "diff",
  "change",
]);

export const isRole = (word: string): word is Role => Object.hasOwn(ROLE_WORDINGS, word);

/** One of these beside the periods and the names makes a table a scorecard. */
export const SCORECARD_ROLES: readonly Role[] = [
  "target",
  "direction",
  "rag",
  "polarity",
  "benchmark",
  "redThreshold",
  "amberThreshold",
];
