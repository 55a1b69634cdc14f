import { fold } from '../../language/vi/index.ts';
import { type PartKind, partUnder } from './parts.vi.ts';
import type { Piece } from './pieces.ts';

/** A heading of the report under which something can be put. */
export interface Shelf {
  readonly id: string;
  /** Its own title, and those above it from the top. */
  readonly title: string;
  readonly above: readonly string[];
  /** Who writes it; null for the office that puts the report together. */
  readonly agency: string | null;
  /** Words of what it speaks of: names of its indicators and their sectors. */
  readonly matters: readonly string[];
}

/** Where a piece is proposed to go; `confidence` from 0 to 100, null where nothing speaks for any place. */
export interface Proposed {
  readonly paragraph: number;
  readonly under: string | null;
  readonly confidence: number;
}

/** What each kind of evidence is worth at most; titles say more than the words of the text. */
const WORTH = { agency: 20, only: 15, part: 20, field: 25, title: 50, above: 15, matters: 30, words: 25 } as const;
/** What is left of the evidence for a heading of another part: a task is no result, whatever its words. */
const OTHER_PART = 0.25;
/** What a part as a whole loses against the headings in it. */
const WHOLE_PART = 20;
/** Below this nothing is proposed. */
const LEAST = 15;
/** What a piece loses that only follows the one before. */
const FOLLOWING = 10;

/** Words that every heading has. */
const SMALL = new Set(
  fold(
    'công tác lĩnh vực tình hình kết quả thực hiện nhiệm vụ và các của trong về trên địa bàn quản lý nhà nước tháng năm đầu cuối phát triển',
  ).split(' '),
);

const wordsOf = (text: string): string[] => [...fold(text).matchAll(/[\p{L}\d]+/gu)].map(([word]) => word);

/** Single words that tell something, and pairs of neighbours, in which Vietnamese mostly has its words. */
function tokens(text: string): Set<string> {
  const words = wordsOf(text);
  const found = new Set(words.filter((word) => !SMALL.has(word) && word.length > 1));
  for (let at = 1; at < words.length; at++)
    if (!SMALL.has(words[at - 1]!) || !SMALL.has(words[at]!)) found.add(`${words[at - 1]} ${words[at]}`);
  return found;
}

/** How telling a token is: what few headings have weighs more. */
class Weights {
  readonly #count = new Map<string, number>();
  readonly #all: number;

  constructor(sets: readonly ReadonlySet<string>[]) {
    this.#all = sets.length;
    for (const set of sets) for (const token of set) this.#count.set(token, (this.#count.get(token) ?? 0) + 1);
  }

  of(token: string): number {
    const n = this.#count.get(token) ?? 0;
    return n === 0 ? 0 : Math.log(1 + this.#all / n) * (token.includes(' ') ? 2 : 1);
  }

  /** How much of one is met in another, from 0 to 1. */
  met(wanted: ReadonlySet<string>, given: ReadonlySet<string>): number {
    let [sum, found] = [0, 0];
    for (const token of wanted) {
      sum += this.of(token);
      if (given.has(token)) found += this.of(token);
    }
    return sum === 0 ? 0 : found / sum;
  }
}

interface Known {
  readonly shelf: Shelf;
  readonly part: PartKind;
  readonly title: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
}

/**
 * Under which heading of a report each piece of an agency's file belongs: by the agency that writes the heading, by the titles
 * it stood under, by its words. A piece that nothing speaks for goes where the one before it goes, if its titles are the same.
 */
export function placed(pieces: readonly Piece[], shelves: readonly Shelf[], agency: string): Proposed[] {
  const known: Known[] = shelves.map((shelf) => ({
    shelf,
    part: partUnder([...shelf.above, shelf.title]),
    title: tokens(shelf.title),
    above: tokens(shelf.above.join(' ; ')),
    matters: tokens(shelf.matters.join(' ; ')),
  }));
  const weights = new Weights(known.map(({ title, matters }) => new Set([...title, ...matters])));
  const proposed: Proposed[] = [];
  for (const [at, piece] of pieces.entries()) {
    const best = bestFor(piece, known, weights, agency);
    const before = proposed.at(-1);
    const follows = before?.under && pieces[at - 1]!.titles.join('\n') === piece.titles.join('\n');
    const following = follows ? before.confidence - FOLLOWING : 0;
    proposed.push(
      best.confidence < LEAST || (follows && best.confidence < following)
        ? { paragraph: piece.paragraph, under: follows ? before.under : null, confidence: Math.max(0, following) }
        : { paragraph: piece.paragraph, ...best },
    );
  }
  return proposed;
}

/** How alike two sets are, from 0 to 1: what one has and the other lacks counts against both. */
function likeness(weights: Weights, a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [there, back] = [weights.met(a, b), weights.met(b, a)];
  return there + back === 0 ? 0 : (2 * there * back) / (there + back);
}

/** Words of the headings of results that an agency writes, and of those above them. */
const fieldOf = (known: readonly Known[], agency: string): Set<string> =>
  new Set(
    known
      .filter(({ shelf, part }) => part === 'results' && shelf.agency !== null && fold(shelf.agency) === fold(agency))
      .flatMap(({ title, above }) => [...title, ...above]),
  );

function bestFor(
  { titles, text }: Piece,
  known: readonly Known[],
  weights: Weights,
  agency: string,
): { readonly under: string | null; readonly confidence: number } {
  const own = tokens(titles.at(-1) ?? '');
  const higher = tokens(titles.slice(0, -1).join(' ; '));
  const every = tokens(`${titles.join(' ; ')} ; ${text}`);
  const wanted = partUnder(titles);
  const isOwn = ({ shelf, part }: Known): boolean =>
    part === wanted && shelf.agency !== null && fold(shelf.agency) === fold(agency);
  // Of its own agency's headings one is right even where few words are met; surely so where there is one only.
  const ofAgency = WORTH.agency + WORTH.only / known.filter(isOwn).length;
  // What an agency will do is of the field in which it has done something.
  const field = wanted === 'results' ? new Set<string>() : fieldOf(known, agency);
  let best: { under: string | null; confidence: number } = { under: null, confidence: 0 };
  for (const one of known) {
    const { shelf, title, above, matters, part } = one;
    const words =
      WORTH.title * likeness(weights, title, own) +
      WORTH.above * Math.max(weights.met(above, higher), weights.met(title, higher)) +
      WORTH.words * weights.met(title, every) +
      WORTH.matters * Math.min(1, 3 * weights.met(matters, every)) +
      WORTH.field * weights.met(title, field) +
      (isOwn(one) ? ofAgency : 0);
    const inPart = part === wanted ? words + (wanted === 'results' ? 0 : WORTH.part) : words * OTHER_PART;
    const score = Math.round(Math.min(100, inPart - (shelf.above.length === 0 ? WHOLE_PART : 0)));
    if (score > best.confidence) best = { under: shelf.id, confidence: score };
  }
  return best;
}
