import startInBrowser, { initSync, Model } from "@ironcalc/wasm";

let isStarted = false;

/**
 * Loads the calculation engine. In a browser this must have resolved before anything is calculated; in Node the engine
 * starts by itself when it is first needed, so that a workbook without formulas never pays for it.
 */
export async function startEngine(): Promise<void> {
  if (isStarted || startInNode()) return;
  await startInBrowser();
  isStarted = true;
}

/** True where there is a file system to read the engine's program from. */
function startInNode(): boolean {
  if (typeof process === "undefined" || typeof process.getBuiltinModule !== "function") return false;
  const { createRequire } = process.getBuiltinModule("node:module");
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const program = createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: new Uint8Array(readFileSync(program)) });
  isStarted = true;
  return true;
}

/** Starts the engine where it can start by itself; a browser that has not awaited `startEngine` is a bug. */
export function needEngine(): void {
  if (!isStarted && !startInNode()) throw new Error("startEngine() must be awaited before calculating");
}

/** The engine's rows, columns and sheets: rows and columns count from 1, sheets from 0. */
export type EngineModel = Model;

/** The separators and words of formulas in the invariant form that the workbook keeps them in. */
const INVARIANT = "en";

/**
 * Opens an empty model with one sheet that calculates only when asked to, gives it to `use` and frees its memory.
 * The engine's memory is outside the reach of the garbage collector.
 */
export function withEngine<Result>(use: (model: EngineModel) => Result): Result {
  needEngine();
  const model = new Model("workbook", INVARIANT, "UTC", INVARIANT);
  try {
    model.pauseEvaluation();
    return use(model);
  } finally {
    model.free();
  }
}
