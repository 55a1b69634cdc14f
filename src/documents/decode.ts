import { Refusal } from './refusal.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Control characters that a text may hold: tab, line feed, vertical tab, form feed, carriage return. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13]);
const SAMPLE = 64 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 of either order, with or without a byte order mark (which is left out). The
 * text is not changed in any other way.
 *
 * @throws Refusal with the place of the first byte that is none of these
 */
export function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    throw new Refusal({ code: 'other-format', format: 'utf-32' });
  }
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const nul = bytes.subarray(0, SAMPLE).indexOf(0);
    if (encoding === 'utf-8' && nul >= 0) throw new Refusal({ code: 'binary', byte: nul });
    throw new Refusal({ code: 'encoding', encoding, byte: firstInvalid(bytes, encoding) });
  }
  // Bytes that only happen to look like UTF-16 make control characters; a file with a byte order mark says what it is.
  const guessed = encoding !== 'utf-8' && text.length * 2 === bytes.length;
  const odd = firstOddControl(text, guessed ? 0 : 8 + text.length / 2000);
  if (odd === null) return text;
  const byte = encoding === 'utf-8' ? Buffer.byteLength(text.slice(0, odd)) : odd * 2;
  throw new Refusal({ code: 'binary', byte });
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  // Half of a Vietnamese text are ASCII letters and spaces, each of which has one byte of 0 in UTF-16.
  const many = sample / 2 / 5;
  if (sample >= 4 && odd > many && even * 20 < odd) return 'utf-16le';
  if (sample >= 4 && even > many && odd * 20 < even) return 'utf-16be';
  return 'utf-8';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** The place of the first control character that no text holds, where there are more than a stray few (`most`). */
function firstOddControl(text: string, most: number): number | null {
  let first: number | null = null;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 || TEXT_CONTROLS.has(code)) continue;
    first ??= at;
    if (code === 0) return at;
    count++;
  }
  return count > most ? first : null;
}

/** Bisects for the first byte that cannot be decoded: bytes before it decode, with it they do not. */
function firstInvalid(bytes: Uint8Array, encoding: Encoding): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
