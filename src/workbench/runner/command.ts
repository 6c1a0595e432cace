/** What the command line asks for, as `npm run --silent rag -- COMMAND …` gives it. */
export type Command =
  | { readonly kind: "apply"; readonly input: string; readonly out: string; readonly options: RunOptions }
  | { readonly kind: "check"; readonly input: string; readonly options: RunOptions }
  | { readonly kind: "clear"; readonly input: string; readonly out: string; readonly options: RunOptions }
  | {
      readonly kind: "narrate";
      readonly input: string;
      readonly out: string;
      readonly id: string;
      readonly text: string;
      readonly options: RunOptions;
    }
  | { readonly kind: "publish-check"; readonly input: string; readonly options: RunOptions }
  | { readonly kind: "publish"; readonly input: string; readonly out: string; readonly options: RunOptions }
  | {
      readonly kind: "exceptions";
      readonly input: string;
      readonly out: string;
      readonly options: RunOptions;
    }
  | {
      readonly kind: "accessible";
      readonly input: string;
      readonly out: string;
      readonly options: RunOptions;
    }
  | { readonly kind: "script"; readonly script: string; readonly input: string; readonly out: string };

export interface RunOptions {
  readonly sheet: string | undefined;
  readonly report: string | undefined;
  readonly settings: string | undefined;
  readonly locale: string | undefined;
  /** The reason for which everything still open is accepted before publishing. */
  readonly accept: string | undefined;
}

export interface UsageRefusal {
  readonly kind: "usage";
  readonly why: string;
}

type OptionName = "out" | "report" | "settings" | "sheet" | "locale" | "id" | "text" | "accept";

interface CommandShape {
  readonly usage: string;
  readonly files: readonly string[];
  readonly needs: readonly OptionName[];
  readonly allows: readonly OptionName[];
}

/** Every command: its usage line, the files it names in order, the options it must and may have. */
const COMMANDS: Readonly<Record<Command["kind"], CommandShape>> = {
  apply: {
    usage:
      "apply IN.xlsx --out OUT.xlsx [--report R.json] [--settings S.json] [--sheet NAME] [--locale en-GB]",
    files: ["IN.xlsx"],
    needs: ["out"],
    allows: ["report", "settings", "sheet", "locale"],
  },
  check: {
    usage: "check IN.xlsx --report R.json [--settings S.json] [--sheet NAME] [--locale en-GB]",
    files: ["IN.xlsx"],
    needs: ["report"],
    allows: ["settings", "sheet", "locale"],
  },
  clear: {
    usage: "clear IN.xlsx --out OUT.xlsx [--sheet NAME]",
    files: ["IN.xlsx"],
    needs: ["out"],
    allows: ["sheet"],
  },
  narrate: {
    usage: "narrate IN.xlsx --out OUT.xlsx --id ID --text TEXT [--sheet NAME]",
    files: ["IN.xlsx"],
    needs: ["out", "id", "text"],
    allows: ["sheet"],
  },
  "publish-check": {
    usage: "publish-check IN.xlsx --report R.json [--settings S.json] [--sheet NAME]",
    files: ["IN.xlsx"],
    needs: ["report"],
    allows: ["settings", "sheet"],
  },
  publish: {
    usage:
      "publish IN.xlsx --out OUT.xlsx [--accept REASON] [--report R.json] [--settings S.json] [--sheet NAME]",
    files: ["IN.xlsx"],
    needs: ["out"],
    allows: ["accept", "report", "settings", "sheet"],
  },
  exceptions: {
    usage: "exceptions IN.xlsx --out OUT.xlsx [--settings S.json] [--sheet NAME]",
    files: ["IN.xlsx"],
    needs: ["out"],
    allows: ["settings", "sheet"],
  },
  accessible: {
    usage: "accessible IN.xlsx --out OUT.xlsx [--settings S.json] [--sheet NAME]",
    files: ["IN.xlsx"],
    needs: ["out"],
    allows: ["settings", "sheet"],
  },
  script: {
    usage: "script SCRIPT.js IN.xlsx --out OUT.xlsx",
    files: ["SCRIPT.js", "IN.xlsx"],
    needs: ["out"],
    allows: [],
  },
};

const isCommandName = (word: string): word is Command["kind"] => Object.hasOwn(COMMANDS, word);

/** The whole usage, one line a command, for a person who called it wrongly. */
export function usageLines(): string {
  return Object.values(COMMANDS)
    .map((shape) => shape.usage)
    .join("; ");
}

/**
 * Reads the words of the command line.
 *
 * `["check", "a.xlsx", "--report", "r.json"]` → a check of `a.xlsx`. Options may stand anywhere, as `--out X` or
 * `--out=X`; what follows one is its value, whatever it begins with (`--text "--x"`). Refused: an unknown command or option, a missing or a second file, an option without its value or given
 * twice; the sentence ends with how the command is written.
 */
export function readCommand(words: readonly string[]): Command | UsageRefusal {
  const [name, ...rest] = words;
  if (name === undefined || !isCommandName(name)) {
    const seen = name === undefined ? "No command was given" : `"${name}" is not a command`;
    return usage(`${seen}; use one of: ${usageLines()}`);
  }
  const shape = COMMANDS[name];
  const split = splitWords(rest, shape);
  if (typeof split === "string") return usage(`${split}; use: ${shape.usage}`);
  return build(name, split.files, split.options);
}

const usage = (why: string): UsageRefusal => ({ kind: "usage", why });

interface SplitWords {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
}

/** The files and the options among the words, or what is wrong with them. */
function splitWords(words: readonly string[], shape: CommandShape): SplitWords | string {
  const files: string[] = [];
  const options = new Map<OptionName, string>();
  const allowed = [...shape.needs, ...shape.allows];
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const [flag = "", ...afterEquals] = word.split("=");
    const option = allowed.find((name) => `--${name}` === flag);
    if (option === undefined) return `${flag} is not an option here`;
    if (options.has(option)) return `${flag} appears twice`;
    const value = afterEquals.length > 0 ? afterEquals.join("=") : queue.shift();
    if (value === undefined || value === "") return `${flag} needs a value after it`;
    options.set(option, value);
  }
  const missingFile = shape.files[files.length];
  if (missingFile !== undefined) return `${missingFile} is missing`;
  const extra = files[shape.files.length];
  if (extra !== undefined) return `"${extra}" is one file too many`;
  const missing = shape.needs.find((name) => !options.has(name));
  return missing === undefined ? { files, options } : `--${missing} is missing`;
}

function build(
  kind: Command["kind"],
  files: readonly string[],
  given: ReadonlyMap<OptionName, string>,
): Command {
  const [first = "", second = ""] = files;
  const out = given.get("out") ?? "";
  const options: RunOptions = {
    sheet: given.get("sheet"),
    report: given.get("report"),
    settings: given.get("settings"),
    locale: given.get("locale"),
    accept: given.get("accept"),
  };
  switch (kind) {
    case "apply":
    case "clear":
    case "publish":
    case "exceptions":
    case "accessible":
      return { kind, input: first, out, options };
    case "check":
    case "publish-check":
      return { kind, input: first, options };
    case "narrate":
      return { kind, input: first, out, id: given.get("id") ?? "", text: given.get("text") ?? "", options };
    case "script":
      return { kind, script: first, input: second, out };
  }
}
