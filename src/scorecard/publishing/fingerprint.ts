import { tidy } from "../sheet/plain-text";

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;
const DIGITS = 36;
const BYTE = 8n;
const LOW_BYTE = 0xffn;

/**
 * A short mark that two texts share only where they say the same, word for word; white space does not count (Rules, section
 * 7). It tells whether words have changed and cannot be read back. 64-bit FNV-1a over UTF-16, low bytes first, written to base 36.
 *
 * `There is a delay.` and `There  is a\ndelay. ` → the same mark; `There was a delay.` → another.
 * Source: draft-eastlake-fnv, The FNV Non-Cryptographic Hash Algorithm, section 2.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET_BASIS;
  const said = tidy(text);
  for (let at = 0; at < said.length; at += 1) {
    const unit = BigInt(said.charCodeAt(at));
    for (const byte of [unit & LOW_BYTE, unit >> BYTE]) hash = BigInt.asUintN(BITS, (hash ^ byte) * PRIME);
  }
  return hash.toString(DIGITS);
}
