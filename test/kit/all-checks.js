const { spawn } = require("node:child_process");

/** What runs beside the suites, one after the other. Each keeps one core busy, and says little where all is well. */
const BESIDE = ["typecheck", "lint"];

/** Runs a script of package.json; what it says is kept back, unless it is for a person at once. */
function run(script, says) {
  return new Promise((done) => {
    const child = spawn(`npm run --silent ${script}`, {
      shell: true,
      stdio: ["inherit", ...(says === "at once" ? ["inherit", "inherit"] : ["pipe", "pipe"])],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
    child.on("close", (status) => {
      done({ script, said, passed: status === 0 });
    });
  });
}

async function oneAfterTheOther(scripts) {
  const finished = [];
  for (const script of scripts) finished.push(await run(script, "at the end"));
  return finished;
}

/** `npm test`: the suites, with types and lint beside them, which are told of once the suites are done. */
async function main() {
  const [suites, beside] = await Promise.all([run("jest", "at once"), oneAfterTheOther(BESIDE)]);
  for (const { script, said, passed } of beside)
    process.stdout.write(`\n${passed ? "passed" : "FAILED"}: npm run ${script}\n${passed ? "" : said}`);
  if (![suites, ...beside].every(({ passed }) => passed)) process.exitCode = 1;
}

main();
