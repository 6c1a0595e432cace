import typescript from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

/** What each room may not import: the data flows one way, and lint keeps it so. */
const rooms = {
  scorecard: ["workbook", "actions", "taskpane", "commands", "workbench"],
  workbook: ["actions", "taskpane", "commands", "workbench"],
  actions: ["taskpane", "commands", "workbench"],
  taskpane: ["commands", "workbench"],
  commands: ["taskpane", "workbench"],
  workbench: ["scorecard", "workbook", "actions", "taskpane", "commands"],
};

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

const boundaries = Object.entries(rooms).map(([room, forbidden]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `(^|/)\\.\\./(.*/)?(${forbidden.join("|")})(/|$)`,
            message: `src/${room} may not import from a room above it or beside it.`,
          },
          ...(packagesKeptOut[room] ? [packagesKeptOut[room]] : []),
        ],
      },
    ],
  },
}));

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
