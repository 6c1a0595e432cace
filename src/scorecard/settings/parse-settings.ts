import { withCorrections } from "../layout/corrections/layout-corrections";
import { parseLayout } from "../layout/corrections/parse-layout";
import {
  DEFAULT_SETTINGS,
  type BreachRule,
  type GoodDirection,
  type Settings,
  type ToleranceSetting,
} from "./settings";

export type ParsedSettings =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "invalid"; readonly faults: readonly string[] };

/** A value that was checked, or a fault that names where it stands. */
type Checked<Value> = { readonly value: Value } | { readonly fault: string };
type Check<Value> = (value: unknown, path: string) => Checked<Value>;

/**
 * Checks settings that come from outside: the workbook or a file. What they leave out keeps the value of `base`.
 *
 * `{"polarity": {"36": "lower"}}` → the defaults with that choice. Refused, each fault with its path:
 * "At polarity.36: expected higher, lower, band or none, got 3"; a key that no setting has is a fault too, since a
 * misspelt setting would otherwise be passed over in silence.
 */
export function parseSettings(json: unknown, base: Settings = DEFAULT_SETTINGS): ParsedSettings {
  if (json === undefined) return { kind: "settings", settings: base };
  if (!isRecord(json)) return { kind: "invalid", faults: [expected("the settings", "an object", json)] };
  const faults: string[] = [];
  const given = new Map<string, unknown>();
  for (const [key, value] of Object.entries(json)) {
    const check = isSettingName(key) ? CHECKS[key] : null;
    if (check === null) {
      faults.push(`At ${key}: no setting has this name; the settings are ${Object.keys(CHECKS).join(", ")}`);
      continue;
    }
    const checked: Checked<unknown> = check(value, key);
    if ("fault" in checked) faults.push(checked.fault);
    else given.set(key, checked.value);
  }
  if (faults.length > 0) return { kind: "invalid", faults };
  return { kind: "settings", settings: merged(base, Object.fromEntries(given)) };
}

/** Choices by indicator and corrections of the layout are added to those already there; every other setting takes the place of the old one. */
function merged(base: Settings, given: Partial<Settings>): Settings {
  return {
    ...base,
    ...given,
    polarity: { ...base.polarity, ...given.polarity },
    targets: { ...base.targets, ...given.targets },
    tolerances: { ...base.tolerances, ...given.tolerances },
    layout: given.layout === undefined ? base.layout : withCorrections(base.layout, given.layout),
    floors: { ...base.floors, ...given.floors },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const expected = (path: string, what: string, got: unknown): string =>
  `At ${path}: expected ${what}, got ${JSON.stringify(got) ?? String(got)}`;

function oneOf<Word extends string>(...words: readonly Word[]): Check<Word> {
  const listed = `${words.slice(0, -1).join(", ")} or ${String(words.at(-1))}`;
  return (value, path) => {
    const word = words.find((candidate) => candidate === value);
    return word === undefined ? { fault: expected(path, listed, value) } : { value: word };
  };
}

const text: Check<string> = (value, path) =>
  typeof value === "string" ? { value } : { fault: expected(path, "a text", value) };

const yesOrNo: Check<boolean> = (value, path) =>
  typeof value === "boolean" ? { value } : { fault: expected(path, "true or false", value) };

function byIndicator<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (value, path) => {
    if (!isRecord(value))
      return { fault: expected(path, "an object with an entry for each indicator", value) };
    const checked: Record<string, Value> = {};
    for (const [key, entry] of Object.entries(value)) {
      const one = check(entry, `${path}.${key}`);
      if ("fault" in one) return one;
      checked[key] = one.value;
    }
    return { value: checked };
  };
}

const basis = oneOf("relative", "points");

const share: Check<number> = (value, path) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0
    ? { value }
    : { fault: expected(path, "a number from 0, such as 0.15 for 15%", value) };

const tolerance: Check<ToleranceSetting> = (value, path) => {
  if (!isRecord(value)) return { fault: expected(path, "an object with basis and amount", value) };
  const checked = basis(value["basis"], `${path}.basis`);
  if ("fault" in checked) return checked;
  const amount = share(value["amount"], `${path}.amount`);
  return "fault" in amount ? amount : { value: { basis: checked.value, amount: amount.value } };
};

const breachKind = oneOf("red", "redOrAmber", "redRunning", "redOrWorse");

const breach: Check<BreachRule> = (value, path) => {
  if (!isRecord(value)) return { fault: expected(path, "an object with kind", value) };
  const kind = breachKind(value["kind"], `${path}.kind`);
  if ("fault" in kind) return kind;
  if (kind.value !== "redRunning") return { value: { kind: kind.value } };
  const periods = value["periods"];
  if (typeof periods !== "number" || !Number.isInteger(periods) || periods < 1) {
    return { fault: expected(`${path}.periods`, "a whole number from 1", periods) };
  }
  return { value: { kind: "redRunning", periods } };
};

const good: Check<GoodDirection> = oneOf("higher", "lower", "band", "none");

/** Every setting and how it is checked: a new one is a line here. */
const CHECKS: { readonly [Name in keyof Settings]: Check<Settings[Name]> } = {
  tolerance,
  colour: oneOf("all", "latest"),
  compare: oneOf("displayed", "stored"),
  breach,
  polarity: byIndicator(good),
  targets: byIndicator(text),
  tolerances: byIndicator(tolerance),
  arrows: oneOf("existingColumn", "createColumn"),
  sectionNarrativeCounts: yesOrNo,
  colours: oneOf("goodNeutralBad", "strong", "blueOrange"),
  marks: oneOf("none", "letters", "shapes"),
  layout: parseLayout,
  states: oneOf("redAmberGreen", "redGreen", "redAmberGreenBlue"),
  boundary: oneOf("better", "worse"),
  countTolerance: share,
  floors: byIndicator(text),
  thresholdColumns: oneOf("follow", "ignore"),
  travelAgainst: oneOf("previous", "sameLastYear"),
  noChangeBand: tolerance,
  similarBand: tolerance,
  ragColumn: oneOf("leave", "write"),
};

const isSettingName = (key: string): key is keyof Settings => Object.hasOwn(CHECKS, key);
