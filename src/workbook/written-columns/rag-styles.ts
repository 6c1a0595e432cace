import { byState, STATES, type State } from "../../scorecard/judgement/states";

/** How a RAG column says each state, and which headings ask for it where the column is still empty. */
export interface RagStyle {
  readonly written: Readonly<Record<State, string>>;
  /** Other ways in which people write the states in this style, in lower case. */
  readonly known: Readonly<Record<State, readonly string[]>>;
  /** Headings, in lower case without a question mark. */
  readonly headings: readonly string[];
}

const none = byState((): readonly string[] => []);

/** The styles of RAG columns, the likeliest first: a new one is an entry here, a new spelling a word. */
export const RAG_STYLES: readonly RagStyle[] = [
  {
    written: byState((state) => STATES[state].letter),
    known: none,
    headings: ["rag"],
  },
  {
    written: byState((state) => STATES[state].name),
    known: { ...none, amber: ["yellow", "orange"] },
    headings: ["rag status", "rag rating", "status"],
  },
  {
    written: { blue: "Exceeded", green: "On target", amber: "Near", red: "Off" },
    known: {
      blue: ["exceeding", "exceeds", "above target", "exceeded target", "better than target"],
      green: ["on track", "at target", "achieved", "achieving", "meeting target"],
      amber: [
        "near target",
        "close",
        "close to target",
        "within tolerance",
        "at risk",
        "slightly off target",
      ],
      red: ["off target", "off track", "missed", "below target", "not on target", "not achieved"],
    },
    headings: [],
  },
  {
    written: { blue: "Yes", green: "Yes", amber: "No", red: "No" },
    known: none,
    headings: ["on target", "target met"],
  },
  {
    written: { blue: "Y", green: "Y", amber: "N", red: "N" },
    known: none,
    headings: [],
  },
  {
    written: { blue: "Met", green: "Met", amber: "Not met", red: "Not met" },
    known: none,
    headings: [],
  },
  {
    written: { blue: "✓", green: "✓", amber: "✗", red: "✗" },
    known: { blue: ["✔", "☑"], green: ["✔", "☑"], amber: ["✘", "☒", "×"], red: ["✘", "☒", "×"] },
    headings: [],
  },
];
