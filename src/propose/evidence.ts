import type { Figure } from '../figure/index.ts';
import { fold } from '../language/vi/index.ts';
import { telling, tokensOf } from './tokens.ts';

/** What speaks of a figure: words and how near to it they stand. */
export interface Evidence {
  /** Each token with the weight of the nearest place where it stands, from 0 to 1. */
  readonly tokens: ReadonlyMap<string, number>;
  /** The single words that the figure's own subject holds, without places. */
  readonly subject: readonly string[];
  /** Folded texts in which members of breakdowns are looked for, the nearest first. */
  readonly texts: readonly { readonly folded: string; readonly weight: number }[];
}

/** How much words count by where they stand. */
export const PLACES = { subject: 1, behind: 0.55, before: 0.7, total: 0.6, title: 0.6, higher: 0.35 } as const;

const BEFORE = 160;
const BEHIND = 70;
const SIGN_BEFORE = /[.;:\n\]](?=\s|$)|[;\n\]]/g;
const SIGN_BEHIND = /[;,.(\n[]/;

/** The words of the clause before a figure, and those behind it. */
export function wordsAround(
  text: string,
  { start, end }: Figure,
): { readonly before: string; readonly behind: string } {
  const reach = text.slice(Math.max(0, start - BEFORE), start);
  let from = 0;
  for (const sign of reach.matchAll(SIGN_BEFORE)) if (sign[0] !== ':') from = sign.index + 1;
  const next = text.slice(end, end + BEHIND);
  const stop = next.search(SIGN_BEHIND);
  return { before: reach.slice(from), behind: stop < 0 ? next : next.slice(0, stop) };
}

/**
 * Gathers what speaks of a figure.
 * @param titles those over it, the nearest first @param total the subject of the figure that it is a part of
 */
export function evidenceOf(figure: Figure, text: string, titles: readonly string[], total: string | null): Evidence {
  const { before, behind } = wordsAround(text, figure);
  const subject = figure.subject ?? '';
  const texts = [
    { said: `${subject} ${figure.unit}`, weight: PLACES.subject },
    { said: before, weight: PLACES.before },
    { said: behind, weight: PLACES.behind },
    { said: total ?? '', weight: PLACES.total },
    ...titles.map((said, at) => ({ said, weight: at === 0 ? PLACES.title : PLACES.higher })),
  ].map(({ said, weight }) => ({ folded: fold(said.normalize('NFC')), weight }));
  const tokens = new Map<string, number>();
  for (const { folded, weight } of texts) {
    for (const token of tokensOf(folded)) {
      if ((tokens.get(token) ?? 0) < weight) tokens.set(token, weight);
    }
  }
  return { tokens, subject: [...new Set(telling(subject))], texts };
}
