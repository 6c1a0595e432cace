import { finish } from "./finish";
import { sayProgress } from "./progress";

const BUG = 1;

finish(process.argv.slice(2), sayProgress).then(
  ({ status, said }) => {
    if (said !== null) process.stderr.write(`${said}\n`);
    // The page that held the add-in may keep timers; the work is done and written.
    process.exit(status);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(BUG);
  },
);
