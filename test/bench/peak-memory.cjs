/** Loaded before a program: leaves the most memory that it held, in kilobytes, in the folder that PEAK_MEMORY names. */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

process.on("exit", () => {
  writeFileSync(join(process.env.PEAK_MEMORY, String(process.pid)), String(process.resourceUsage().maxRSS));
});
