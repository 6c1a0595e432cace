const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

/** Leaves jest's totals in the file that JEST_RESULTS names, for the closing line of .ci/run. */
module.exports = class JsonReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.JEST_RESULTS;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...results, testResults: undefined }));
  }
};
