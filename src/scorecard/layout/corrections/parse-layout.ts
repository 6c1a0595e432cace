import { isRole, ROLE_WORDINGS } from "../role-wordings";
import { wordingOf } from "../../sheet/plain-text";
import {
  NO_CORRECTIONS,
  type ColumnCorrection,
  type CorrectedRole,
  type EdgeCorrection,
  type HeaderCorrection,
  type LayoutCorrections,
  type OrderCorrection,
} from "./layout-corrections";

/** What was checked, or a fault that names where it stands. */
type Checked<Value> = { readonly value: Value } | { readonly fault: string };

/**
 * Checks layout corrections that come from the workbook or a file; lists that are left out are empty.
 *
 * `{"columns": [{"heading": "Goal", "role": "target"}]}` → the column headed Goal is the target in every header.
 * Refused with the path: `At layout.columns.0.role: expected id, name, …, period or none, got "goal"`.
 */
export function parseLayout(json: unknown, path: string): Checked<LayoutCorrections> {
  if (!isRecord(json)) return { fault: expected(path, `an object with ${LISTS.join(", ")}`, json) };
  const unknown = Object.keys(json).find((key) => !LISTS.includes(key));
  if (unknown !== undefined)
    return { fault: `At ${path}.${unknown}: no correction has this name; they are ${LISTS.join(", ")}` };
  try {
    const list = <One>(name: keyof LayoutCorrections, read: (entry: Entry) => One): readonly One[] =>
      entriesOf(json[name], `${path}.${name}`).map(read);
    return {
      value: {
        columns: list("columns", columnOf),
        headers: list("headers", headerOf),
        rows: list("rows", edgeOf),
        orders: list("orders", orderOf),
      },
    };
  } catch (fault) {
    if (fault instanceof Fault) return { fault: fault.message };
    throw fault;
  }
}

const LISTS: readonly string[] = Object.keys(NO_CORRECTIONS);

/** Thrown and caught within this file: the first thing that is not what it may be. */
class Fault extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const expected = (path: string, what: string, got: unknown): string =>
  `At ${path}: expected ${what}, got ${JSON.stringify(got) ?? "nothing"}`;

/** One entry of a list, which gives its fields checked. */
class Entry {
  constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly path: string,
  ) {}

  wording(name: string): string {
    const value = this.fields[name];
    if (typeof value !== "string") throw this.fault(name, "a text", value);
    return wordingOf(value);
  }

  wordingOrNull(name: string): string | null {
    return this.fields[name] === undefined || this.fields[name] === null ? null : this.wording(name);
  }

  wordings(name: string): readonly string[] {
    const value = this.fields[name] ?? [];
    if (!Array.isArray(value)) throw this.fault(name, "a list of texts", value);
    return value.map((one: unknown, at) => {
      if (typeof one !== "string") throw this.fault(`${name}.${String(at)}`, "a text", one);
      return wordingOf(one);
    });
  }

  ordinal(name: string): number {
    const value = this.fields[name] ?? 1;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
      throw this.fault(name, "a whole number from 1", value);
    return value;
  }

  truth(name: string, usual: boolean): boolean {
    const value = this.fields[name] ?? usual;
    if (typeof value !== "boolean") throw this.fault(name, "true or false", value);
    return value;
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    const word = words.find((one) => one === this.fields[name]);
    if (word !== undefined) return word;
    const listed = `${words.slice(0, -1).join(", ")} or ${String(words.at(-1))}`;
    throw this.fault(name, listed, this.fields[name]);
  }

  /** A misspelt field would otherwise be passed over in silence. */
  mayHold(names: readonly string[]): void {
    const unknown = Object.keys(this.fields).find((key) => !names.includes(key));
    if (unknown !== undefined)
      throw new Fault(`At ${this.path}.${unknown}: a correction here has only ${names.join(", ")}`);
  }

  private fault(name: string, what: string, got: unknown): Fault {
    return new Fault(expected(`${this.path}.${name}`, what, got));
  }
}

function entriesOf(list: unknown, path: string): Entry[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new Fault(expected(path, "a list", list));
  return list.map((entry: unknown, at) => {
    const where = `${path}.${String(at)}`;
    if (!isRecord(entry)) throw new Fault(expected(where, "an object", entry));
    return new Entry(entry, where);
  });
}

const ROLES: readonly CorrectedRole[] = [...Object.keys(ROLE_WORDINGS).filter(isRole), "period", "none"];

function columnOf(entry: Entry): ColumnCorrection {
  entry.mayHold(["heading", "nth", "after", "role", "beside"]);
  return {
    heading: entry.wording("heading"),
    nth: entry.ordinal("nth"),
    after: entry.wordingOrNull("after"),
    role: entry.oneOf("role", ROLES),
    beside: entry.wordings("beside"),
  };
}

function headerOf(entry: Entry): HeaderCorrection {
  entry.mayHold(["words", "hasPeriods", "isHeader"]);
  return {
    words: entry.wordings("words"),
    hasPeriods: entry.truth("hasPeriods", false),
    isHeader: entry.truth("isHeader", true),
  };
}

function edgeOf(entry: Entry): EdgeCorrection {
  entry.mayHold(["edge", "row", "beyond", "title", "beside"]);
  return {
    edge: entry.oneOf("edge", ["first", "last"]),
    row: entry.wording("row"),
    beyond: entry.wordingOrNull("beyond"),
    title: entry.wordingOrNull("title") ?? "",
    beside: entry.wordings("beside"),
  };
}

function orderOf(entry: Entry): OrderCorrection {
  entry.mayHold(["newest", "beside"]);
  return { newest: entry.oneOf("newest", ["first", "last"]), beside: entry.wordings("beside") };
}
