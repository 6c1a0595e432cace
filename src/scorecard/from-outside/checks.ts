import type { Fraction } from "../sheet/fraction";

/** What was checked, or a fault that names where it stands. */
export type Checked<Value> = { readonly value: Value } | { readonly fault: string };

/**
 * Checks a value of which nothing is known, since it comes from outside: a workbook's settings, a file. `path` says where it
 * stands: 3 at `polarity.36` → `{ fault: "At polarity.36: expected higher, lower, band or none, got 3" }`.
 */
export type Check<Value> = (value: unknown, path: string) => Checked<Value>;

export const expected = (path: string, what: string, got: unknown): { readonly fault: string } => ({
  fault: `At ${path}: expected ${what}, got ${JSON.stringify(got) ?? "nothing"}`,
});

const within = (path: string, name: string | number): string => (path === "" ? `${name}` : `${path}.${name}`);

/** What a text says as JSON; where it is none, why. */
export function parsedJson(text: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What passed, or something else where nothing did. */
export const valueOr = <Value, Else>(checked: Checked<Value>, otherwise: Else): Value | Else =>
  "value" in checked ? checked.value : otherwise;

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a key is one of a table's own. */
export const isKeyOf = <Table extends object>(table: Table, key: string): key is keyof Table & string =>
  Object.hasOwn(table, key);

/** A value that passes a test; `what` says of which kind it is to be. */
export const oneThat =
  <Value>(isIt: (value: unknown) => value is Value, what: string): Check<Value> =>
  (value, path) =>
    isIt(value) ? { value } : expected(path, what, value);

export const record = oneThat(isRecord, "an object");

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

export const text = oneThat((value) => typeof value === "string", "a text");

/** A text that says something. */
export const filledText = oneThat(
  (value): value is string => typeof value === "string" && value !== "",
  "words",
);

export const number = oneThat(isNumber, "a number");

/** A share: 0.15 is 15%. */
export const share = oneThat(
  (value): value is Fraction => isNumber(value) && value >= 0,
  "a number of 0 or more, such as 0.15 for 15%",
);

export const ordinal = oneThat(
  (value): value is number => isNumber(value) && Number.isInteger(value) && value >= 1,
  "a whole number of 1 or more",
);

/** One of a few words: `oneOf(["all", "latest"])` refuses 3 with `expected all or latest, got 3`. */
export const oneOf = <Word extends string | boolean>(words: readonly Word[]): Check<Word> =>
  oneThat(
    (value): value is Word => words.some((word) => word === value),
    `${words.slice(0, -1).join(", ")} or ${String(words.at(-1))}`,
  );

export const yesOrNo = oneOf([true, false]);

/** What was checked, made into something else. */
export const made =
  <Given, Made>(check: Check<Given>, make: (given: Given) => Made): Check<Made> =>
  (value, path) => {
    const checked = check(value, path);
    return "fault" in checked ? checked : { value: make(checked.value) };
  };

/** The same, where it may be left out. */
export const leftOutAs =
  <Value, Usual>(usual: Usual, check: Check<Value>): Check<Value | Usual> =>
  (value, path) =>
    value == null ? { value: usual } : check(value, path);

export const listOf =
  <Value>(check: Check<Value>, what = "a list"): Check<readonly Value[]> =>
  (list, path) => {
    if (!Array.isArray(list)) return expected(path, what, list);
    const values: Value[] = [];
    for (const [at, one] of list.entries()) {
      const checked = check(one, within(path, at));
      if ("fault" in checked) return checked;
      values.push(checked.value);
    }
    return { value: values };
  };

/** An object of entries that are all of one kind, whatever their keys. */
export const entriesOf =
  <Value>(check: Check<Value>, what: string): Check<Readonly<Record<string, Value>>> =>
  (value, path) => {
    if (!isRecord(value)) return expected(path, what, value);
    const values: Record<string, Value> = {};
    for (const [key, entry] of Object.entries(value)) {
      const checked = check(entry, within(path, key));
      if ("fault" in checked) return checked;
      values[key] = checked.value;
    }
    return { value: values };
  };

/** A check for each field of an object. */
export type Fields<Value> = { readonly [Name in keyof Value]: Check<Value[Name]> };

/**
 * An object of known fields. Where `othersAre` says what is wrong with a field of another name, there may be none: a misspelt
 * one would otherwise be passed over in silence.
 *
 * `fieldsOf({ basis, amount: share }, "an object with basis and amount")`.
 */
export const fieldsOf =
  <Value extends object>(
    fields: Fields<Value>,
    what: string,
    othersAre?: (names: string) => string,
  ): Check<Value> =>
  (value, path) => {
    if (!isRecord(value)) return expected(path, what, value);
    const other = othersAre && Object.keys(value).find((key) => !isKeyOf(fields, key));
    if (other !== undefined)
      return { fault: `At ${within(path, other)}: ${othersAre?.(Object.keys(fields).join(", ")) ?? ""}` };
    const values: Partial<Value> = {};
    for (const name in fields) {
      const checked = fields[name](value[name], within(path, name));
      if ("fault" in checked) return checked;
      values[name] = checked.value;
    }
    return holdsAll(values, fields) ? { value: values } : expected(path, what, value);
  };

/** Whether every field was given its value. */
export const holdsAll = <Value extends object>(
  values: Partial<Value>,
  table: { readonly [Name in keyof Value]: unknown },
): values is Value => Object.keys(table).every((name) => name in values);

/** A list that holds such fields one after another, as they are kept where room is short. */
export const inOrder = <Value extends object>(fields: Fields<Value>): Check<Value> => {
  const named = fieldsOf(fields, "a list");
  return (list, path) =>
    Array.isArray(list)
      ? named(Object.fromEntries(Object.keys(fields).map((name, at) => [name, list[at]])), path)
      : expected(path, "a list", list);
};

/** Those of a list that are in order; the others are passed over, and so is what is no list. */
export const thoseInOrder = <Value>(list: unknown, check: Check<Value>): Value[] =>
  Array.isArray(list) ? entriesInOrder({ ...list }, check).map(([, value]) => value) : [];

/** The same of an object's entries, each with its key. */
export function entriesInOrder<Value>(value: unknown, check: Check<Value>): (readonly [string, Value])[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const checked = check(entry, key);
    return "value" in checked ? [[key, checked.value] as const] : [];
  });
}
