/** Says how far a run is, on standard error, and only to a person at a terminal. */
export function sayProgress(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${progress} …\n`);
}
