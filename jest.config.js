const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
];

/** What both kinds of suites have in common. */
const suites = {
  testEnvironment: "<rootDir>/test/kit/jest/environment.js",
  // A page that a test put up is left alone afterwards: its last timers would trip over what Jest makes of it.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.tsx?$": swc,
    // The calculation engine is published as an ES module only.
    "/node_modules/@ironcalc/.+\\.js$": swc,
  },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  moduleNameMapper: {
    "^jsdom$": "<rootDir>/test/kit/jest/jsdom.js",
    "^@fluentui/react-icons$": "<rootDir>/test/kit/jest/fluent-icons.js",
  },
};

const BROWSER_SUITES = "**/*.e2e.test.ts";

module.exports = {
  projects: [
    {
      ...suites,
      displayName: "browser",
      testMatch: [BROWSER_SUITES],
      // One Chromium and one workbench for all of these suites; neither is started where none of them is run.
      globalSetup: "<rootDir>/test/kit/browser/start.ts",
      globalTeardown: "<rootDir>/test/kit/browser/stop.ts",
    },
    {
      ...suites,
      displayName: "node",
      testMatch: ["**/*.test.ts", "**/*.test.tsx", `!${BROWSER_SUITES}`],
    },
  ],
  // Every core works: what starts the suites and reports on them needs next to none.
  maxWorkers: "100%",
  testTimeout: 60000,
  reporters: ["default", ...(process.env.JEST_RESULTS ? ["<rootDir>/test/kit/jest/json-reporter.js"] : [])],
};
