import { createHash } from 'node:crypto';
import type { Document, Finding, Range } from '../../figure/index.ts';

/** How far before a figure the words are looked at by which its place is known again. */
const CONTEXT = 90;
/** How many of these words count. */
const WORDS = 7;

/** The names of a finding over versions of its document. */
export interface FindingNames {
  /** The same in the next version while its numbers and the words before them stand. */
  readonly key: string;
  /** The same while the words stand, whatever the numbers. */
  readonly loose: string;
}

/**
 * The last words before a place in its own paragraph, without the numbers among them: what stands there whatever was
 * corrected, and wherever the paragraph moved.
 */
function wordsBefore(text: string, { start }: Range): string {
  const from = Math.max(0, start - CONTEXT, text.lastIndexOf('\n', start - 1) + 1);
  const words =
    text
      .slice(from, start)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}%]+/gu) ?? [];
  // The first word may be cut in two by the distance.
  return (start - from === CONTEXT ? words.slice(1) : words).slice(-WORDS).join(' ');
}

const named = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 16);

/** A second finding of the same name in one document gets a number behind it. */
function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}

/** Names the findings of a document, in their order. No name holds anything of the document's text. */
export function findingNames({ text }: Document, findings: readonly Finding[]): FindingNames[] {
  const words = findings.map(({ at }) => (at[0] ? wordsBefore(text, at[0]) : ''));
  const keys = findings.map(({ rule, code, at, stated, computed }, index) => {
    const numbers = at.map(({ start, end }) => text.slice(start, end));
    return named(['key', code, rule, words[index]!, ...numbers, stated ?? '', computed ?? '']);
  });
  const looses = findings.map(({ rule, code }, index) => named(['loose', code, rule, words[index]!]));
  const numberedLooses = numbered(looses);
  return numbered(keys).map((key, index) => ({ key, loose: numberedLooses[index]! }));
}
