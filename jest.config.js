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

module.exports = {
  testEnvironment: "node",
  // A page that a test put up is left alone afterwards: its last timers would trip over what Jest makes of it.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": swc,
    // The calculation engine is published as an ES module only.
    "/node_modules/@ironcalc/.+\\.js$": swc,
  },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  testTimeout: 60000,
  reporters: ["default", ...(process.env.JEST_RESULTS ? ["<rootDir>/test/json-reporter.js"] : [])],
};
