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
  benchmark: [
    "sn av",
    "sn avg",
    "sn average",
    "stat neighbours",
    "stat neighbour",
    "statistical neighbours",
    "statistical neighbour",
    "statistical neighbour average",
    "england",
    "england average",
    "national",
    "national average",
    "benchmark",
    "benchmarking",
    "regional average",
    "nearest neighbours",
    "cipfa average",
  ],
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
