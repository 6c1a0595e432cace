/** A clock time as a person writes it: `1:25`, `-0:30`, `12:05:30`. */
export const CLOCK_TIME = /^\s*(-?)(\d+):([0-5]\d)(?::([0-5]\d))?\s*$/;
export const MINUTES_A_DAY = 1440;
export const SECONDS_A_DAY = 86400;

/** Reads hours, minutes and seconds as days, which is how Excel stores a duration: `1:30` → 0.0625; null for other texts. */
export function readClockTime(text: string): number | null {
  const match = CLOCK_TIME.exec(text);
  if (match === null) return null;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const size = (Number(hours) * 60 + Number(minutes)) / MINUTES_A_DAY + Number(seconds) / SECONDS_A_DAY;
  return sign === "-" ? -size : size;
}
