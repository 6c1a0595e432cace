import typescript from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import floors from "./test/structure/floors.json" with { type: "json" };

/** The pure room and the ribbon's bundle also keep these packages out. */
const packagesKeptOut = {
  scorecard: {
    regex: "^[^.]",
    message: "src/scorecard is pure: it imports nothing from outside its folder.",
  },
  workbook: { regex: "^(react|react-dom|@fluentui)(/|$)", message: "src/workbook knows Office.js only." },
  actions: { regex: "^(react|react-dom|@fluentui)(/|$)", message: "src/actions has no user interface." },
  commands: {
    regex: "^(react|react-dom|@fluentui)(/|$)",
    message: "The ribbon's bundle has no React in it.",
  },
};

/** The workbench stands for Excel: it knows nothing of the add-in, nor the add-in of it. */
const ISLAND = "workbench";

const refused = (way, names, message) =>
  names.length === 0 ? [] : [{ regex: `^${way}(${names.join("|")})(/|$)`, message }];
const SIDEWAYS = "\\./";
const OUTWARDS = "(\\.\\./)+";

/** The parts of a folder on floors above one of them, and its neighbours: it may not import them. */
const notBelow = (folder, part) => {
  const floor = floors[folder].findIndex((parts) => parts.includes(part));
  return floors[folder]
    .slice(floor)
    .flat()
    .filter((other) => other !== part);
};

const otherRooms = (room) => (room === ISLAND ? floors.src.flat() : [...notBelow("src", room), ISLAND]);

/** The data flows one way, and lint keeps it so: from room to room, and within a room from floor to floor. */
const boundaries = [...floors.src.flat(), ISLAND].flatMap((room) =>
  floors[`src/${room}`].flat().flatMap((part) => {
    const kept = (files, way) => ({
      files,
      rules: {
        "no-restricted-imports": [
          "error",
          {
            patterns: [
              ...refused(
                OUTWARDS,
                otherRooms(room),
                `src/${room} may not import from a room above it or beside it.`,
              ),
              ...refused(
                way,
                notBelow(`src/${room}`, part),
                `${part} may not import from a floor above it or beside it: test/structure/floors.json.`,
              ),
              ...(packagesKeptOut[room] ? [packagesKeptOut[room]] : []),
            ],
          },
        ],
      },
    });
    return [
      kept([`src/${room}/${part}.{ts,tsx}`], SIDEWAYS),
      kept([`src/${room}/${part}/**/*.{ts,tsx}`], OUTWARDS),
    ];
  }),
);

/** The plugin's own rules, without the general presets that it brings along. */
const officeAddinsRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

export default typescript.config(
  { ignores: ["node_modules", "dist", "out", "coverage"] },
  ...typescript.configs.strict,
  {
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeAddinsRules,
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-ignore": true, "ts-expect-error": true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  ...boundaries,
  {
    files: ["src/scorecard/**/*.ts"],
    rules: { "no-restricted-globals": ["error", "Office", "Excel", "window", "document", "process"] },
  },
  {
    // The rules do not know results of methods, nor `load` of several names, and take another library's cells for Excel's.
    files: ["test/workbench/**/*.ts"],
    rules: {
      "office-addins/load-object-before-read": "off",
      "office-addins/call-sync-before-read": "off",
    },
  },
  {
    files: ["*.js", "*.mjs", "**/*.js", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
