/** The parts of a run's report that the summary tells; the report itself is the add-in's, so it is read with care. */
interface ReportedIndicator {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly latest: string;
  readonly assumed: boolean;
  readonly breach: boolean;
  readonly narrative: string;
}

/**
 * What a run found, in lines that a person can read: the totals, the breaches still without a narrative, the polarities
 * that were assumed, and the cells to look at.
 */
export function summaryOf(report: unknown): string {
  const totals = recordAt(report, "totals");
  const count = (name: string): string => String(totals[name] ?? 0);
  const indicators = indicatorsIn(report);
  const missing = indicators.filter(({ breach, narrative }) => breach && narrative === "missing");
  const assumed = indicators.filter((indicator) => indicator.assumed && indicator.latest !== "none");
  const problems = listAt(report, "problems");
  return [
    `${indicators.length} indicators, by their latest figure: ${count("red")} red, ${count("amber")} amber, ${count("green")} green, ${count("none")} without a colour.`,
    "",
    `${count("breaches")} breaches, ${count("withoutNarrative")} still without a narrative:`,
    ...missing.map(
      ({ id, name, latest, target }) => `  ${id.padEnd(5)}${shortened(name)} (${latest}, target ${target})`,
    ),
    "",
    `${assumed.length} of the coloured indicators have an assumed polarity, to be confirmed: ${assumed.map(({ id }) => id).join(" ")}`,
    `${problems.length} cells or rows to look at${problems.length === 0 ? "." : ", the first of them:"}`,
    ...problems
      .slice(0, PROBLEMS_SHOWN)
      .map((problem) => `  ${String(recordOf(problem)["cell"])}: ${String(recordOf(problem)["what"])}`),
    "",
  ].join("\n");
}

const PROBLEMS_SHOWN = 5;
const LONGEST_NAME = 80;

const shortened = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;

function indicatorsIn(report: unknown): ReportedIndicator[] {
  const sections = listAt(report, "sheets").flatMap((sheet) => listAt(sheet, "sections"));
  return sections
    .flatMap((section) => listAt(section, "indicators"))
    .map((indicator) => {
      const latest = recordAt(indicator, "latest");
      return {
        id: String(recordOf(indicator)["id"] ?? ""),
        name: String(recordOf(indicator)["name"]),
        target: String(recordAt(indicator, "target")["text"]),
        latest:
          latest["status"] === "none"
            ? "none"
            : `${String(latest["period"])}: ${shownAs(latest["value"], recordAt(indicator, "target"))}`,
        assumed: recordAt(indicator, "polarity")["assumed"] === true,
        breach: recordOf(indicator)["breach"] === true,
        narrative: String(recordAt(indicator, "narrative")["state"]),
      };
    });
}

/** A figure beside a target with a percent sign is shown as a percentage. */
function shownAs(value: unknown, target: Record<string, unknown>): string {
  if (typeof value !== "number") return "no figure";
  return String(target["text"]).includes("%") ? `${(value * 100).toFixed(1)}%` : String(value);
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const recordAt = (value: unknown, key: string): Record<string, unknown> => recordOf(recordOf(value)[key]);

function listAt(value: unknown, key: string): unknown[] {
  const list = recordOf(value)[key];
  return Array.isArray(list) ? list : [];
}
