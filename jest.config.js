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
