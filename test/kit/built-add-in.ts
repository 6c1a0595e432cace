import { builtAddInPage } from "../../src/workbench/runner/built-add-in";

/** Building it may take so long on a busy machine; where it is built already it takes no time. */
const PATIENCE_MS = 300_000;

/** Has the add-in built before the tests of a suite; the tests are given its page. */
export function builtAddIn(): () => string {
  let page = "";
  beforeAll(async () => {
    page = await builtAddInPage(() => undefined);
  }, PATIENCE_MS);
  return () => page;
}
