/**
 * Made-up unevenness: the same words always give the same number, so that the demonstration is the same on every machine and
 * no chance is in it. (FNV-1a, then mixed.)
 */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A thousand, give or take up to `spread`, by rule from the words. */
export const around = (spread: number, words: string): bigint =>
  BigInt(1000 - spread + (hashOf(words) % (2 * spread + 1)));

/** `a / b` to the nearest whole number, for what is not below 0. */
export const divided = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);
