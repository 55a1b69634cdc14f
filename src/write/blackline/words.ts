import { diffArrays } from 'diff';

/** A stretch of a line that both versions have, or one of them. */
export interface Piece {
  readonly kind: 'same' | 'deleted' | 'added';
  readonly text: string;
}

/** A word or a number as a whole ("3.371,61") or one sign, each with the space before it. */
const TOKEN = /\s*(?:[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}])|\s+/gu;
/** Says nothing by itself: between two changes it is part of them. */
const SIGNS_ONLY = /^[^\p{L}\p{N}]*$/u;
/** Beyond so many words deleted and added a line is told as written anew. */
const MOST_EDITS = 600;
/** The share of words that two lines must have in common to be compared word by word. */
const LEAST_ALIKE = 0.2;

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** How often each word stands in a text, spaces aside. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(tokens: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const token of tokens) {
    const word = token.trimStart();
    if (word !== '') bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** Share of the words that two texts have in common, from 0 to 1; two without words are alike. */
export function likeness(one: Bag, other: Bag): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, times] of few) common += Math.min(times, many.get(word) ?? 0);
  const all = sizeOf(one) + sizeOf(other);
  return all === 0 ? 1 : (2 * common) / all;
}

function sizeOf(bag: Bag): number {
  let size = 0;
  for (const times of bag.values()) size += times;
  return size;
}

/** What was deleted from one text and added to it to make the other, word by word; one change is never cut in two. */
export function piecesOf(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const anew = joined([
    { kind: 'deleted', text: before },
    { kind: 'added', text: after },
  ]);
  if (likeness(bagOf(old), bagOf(now)) < LEAST_ALIKE) return anew;
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return anew;
  return joined(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
}

/** Changes side by side, or with nothing but signs between them, as one; the space before both is in neither. */
function joined(parts: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let [deleted, added] = ['', ''];
  const close = (): void => {
    const space = /^\s*/u.exec(deleted)![0];
    const shared = deleted !== '' && added !== '' && added.startsWith(space) ? space.length : 0;
    push('same', deleted.slice(0, shared));
    push('deleted', deleted.slice(shared));
    push('added', added.slice(shared));
    [deleted, added] = ['', ''];
  };
  const push = (kind: Piece['kind'], text: string): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  for (const [at, { kind, text }] of parts.entries()) {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'added') added += text;
    else if (deleted + added !== '' && at + 1 < parts.length && SIGNS_ONLY.test(text)) {
      deleted += text;
      added += text;
    } else {
      close();
      push('same', text);
    }
  }
  close();
  return pieces;
}
