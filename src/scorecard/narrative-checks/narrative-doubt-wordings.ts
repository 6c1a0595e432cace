/** What words may say of a figure: which way it moved, or whether that was good. */
export type Claim = "better" | "worse" | "up" | "down";

/** Words that name a change, by what they say: `a drop in the number`. */
export const CHANGE_NOUNS: Readonly<Record<Claim, readonly string[]>> = {
  better: ["improvement", "improvements"],
  worse: ["deterioration", "worsening"],
  up: ["increase", "rise", "growth"],
  down: ["decrease", "reduction", "drop", "fall", "dip", "decline"],
};

/** Words that tell a change as what happened: `timeliness has improved`. */
export const CHANGE_VERBS: Readonly<Record<Claim, readonly string[]>> = {
  better: ["improved", "got better"],
  worse: ["deteriorated", "worsened", "got worse"],
  up: ["increased", "rose", "risen", "gone up", "went up", "grown"],
  down: ["decreased", "reduced", "fell", "fallen", "dropped", "dipped", "declined", "gone down", "went down"],
};

/** Words that stand for the indicator's own figure, whatever it is called. */
export const FIGURE_WORDS: readonly string[] = [
  "%",
  "percentage",
  "proportion",
  "rate",
  "performance",
  "timeliness",
  "timescales",
  "compliance",
  "figure",
  "figures",
  "indicator",
  "measure",
  "score",
];

/** Words that count rather than measure: they say nothing of a percentage. */
export const COUNT_WORDS: readonly string[] = ["number", "numbers", "volume", "volumes", "total", "count"];

/** Words without a meaning of their own before the word that an indicator is about. */
export const EMPTY_WORDS: readonly string[] = [
  "a",
  "an",
  "the",
  "of",
  "our",
  "this",
  "that",
  "average",
  "overall",
  "current",
  "monthly",
  "rolling",
  "then",
  "also",
];

/** Words that end what words are about: `visits within 10 days`, `children who …`, `timeliness has …`. */
export const WORDS_AFTER_SUBJECT: readonly string[] = [
  "of",
  "in",
  "on",
  "at",
  "for",
  "to",
  "with",
  "within",
  "without",
  "who",
  "where",
  "that",
  "which",
  "whose",
  "by",
  "per",
  "from",
  "during",
  "over",
  "under",
  "after",
  "before",
  "held",
  "made",
  "up",
  "has",
  "have",
  "had",
  "is",
  "are",
  "was",
  "were",
  "been",
  "again",
];

/** Words that do not simply say what has happened: they deny, hope or plan. */
export const NO_PLAIN_STATEMENT: readonly string[] = [
  "not",
  "no",
  "never",
  "without",
  "cannot",
  "rather than",
  "hope",
  "hopefully",
  "expect",
  "expected",
  "anticipate",
  "anticipated",
  "will",
  "would",
  "should",
  "could",
  "may",
  "might",
  "aim",
  "aiming",
  "plan to",
  "planned",
  "to see",
  "to ensure",
  "need to",
  "need for",
  "required",
  "if",
  "until",
];

/** Words that set one thing against another: it cannot be told which of them is the point. */
export const CONTRASTS: readonly string[] = [
  "although",
  "though",
  "despite",
  "however",
  "but",
  "while",
  "whilst",
];

/** A sentence with one of these speaks of another stretch of time than the latest period and the one before it. */
export const OTHER_TIMES: readonly string[] = [
  "year",
  "years",
  "annual",
  "annually",
  "previous",
  "previously",
  "historically",
  "prior",
  "past",
  "compared",
  "comparison",
  "over time",
  "long term",
  "rolling",
  "earlier",
  "since",
];

/** Where one of these stands shortly before a number, it is not the indicator's own latest figure. */
export const BEFORE_OTHER_NUMBERS: readonly string[] = [
  "target",
  "targets",
  "goal",
  "aim",
  "standard",
  "threshold",
  "tolerance",
  "trajectory",
  "forecast",
  "projected",
  "national",
  "nationally",
  "england",
  "regional",
  "average",
  "neighbour",
  "neighbours",
  "benchmark",
  "against",
  "from",
  "than",
  "by",
  "below",
  "above",
  "over",
  "under",
  "around",
  "about",
  "approximately",
  "nearly",
  "almost",
  "at least",
  "up to",
  "those",
  "these",
  "which",
  "further",
  "another",
  "last",
  "previous",
];

/** The same where one of these comes right after it: `the 90% target`, `5% higher`. */
export const BEHIND_OTHER_NUMBERS: readonly string[] = [
  "target",
  "goal",
  "standard",
  "threshold",
  "trajectory",
  "nationally",
  "national",
  "points",
  "point",
  "higher",
  "lower",
  "more",
  "fewer",
  "short",
  "behind",
  "away",
  "below",
  "above",
  "over",
  "off",
  "increase",
  "decrease",
  "improvement",
  "reduction",
  "drop",
  "rise",
  "bracket",
  "last",
];

/** Words that tie a number to the latest period, anywhere in its sentence. */
export const NOW_WORDS: readonly string[] = [
  "now",
  "currently",
  "at present",
  "this month",
  "this period",
  "this quarter",
  "latest",
];

/** Words that, right before a number, state it as the indicator's figure. */
export const STATING_WORDS: readonly string[] = [
  "is",
  "are",
  "was",
  "were",
  "at",
  "stands at",
  "stood at",
  "reached",
  "remains",
  "remains at",
];

/** Words that may stand between those and the number. */
export const SMALL_WORDS: readonly string[] = ["just", "only", "now", "currently", "still"];
