import { parseBreakdown, printBreakdown } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import type { MemberMention } from './members.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Correction } from './proposal.ts';
import { telling } from './tokens.ts';

/** Words that agree at least so far, by weight, are the same saying of an issuer. */
const ALIKE = 0.85;

/**
 * What people said of an issuer's words: aliases that hold for that issuer alone. What was said instead of a proposal holds for words
 * like those, what was taken as it was proposed for the very words.
 */
export class Remembered {
  private readonly index: NameIndex;
  private readonly byUnit = new Map<
    string,
    { readonly correction: Correction; readonly words: ReadonlySet<string> }[]
  >();

  /** By unit and words; null where they were taken for several things. */
  private readonly taken = new Map<string, Correction | null>();

  constructor(index: NameIndex, issuer: string | null, corrections: readonly Correction[]) {
    this.index = index;
    for (const correction of corrections) {
      if (correction.issuer !== issuer) continue;
      const words = this.wordsOf(correction);
      if (words.size === 0) continue;
      if (!correction.corrected) {
        const key = keyOf(correction.unit, words);
        const known = this.taken.get(key);
        this.taken.set(key, known === undefined || isSame(known, correction) ? correction : null);
        continue;
      }
      const list = this.byUnit.get(correction.unit) ?? [];
      this.byUnit.set(correction.unit, list);
      list.push({ correction, words });
    }
  }

  /** The correction whose words are those of a figure; the most alike, of equals the latest. */
  of({ subject, unit }: Figure): Correction | null {
    const list = this.byUnit.get(unit);
    if (list === undefined || subject === null) return null;
    const words = this.wordsOf({ subject, unit });
    let best: { correction: Correction; alike: number } | null = null;
    for (const { correction, words: other } of list) {
      const alike = this.alike(words, other);
      if (alike >= ALIKE && alike >= (best?.alike ?? 0)) best = { correction, alike };
    }
    return best?.correction ?? null;
  }

  /** What was taken of the very words of a figure. */
  takenOf({ subject, unit }: Figure): Correction | null {
    return subject === null ? null : (this.taken.get(keyOf(unit, this.wordsOf({ subject, unit }))) ?? null);
  }

  /** What tells besides the counting noun: "số người" may be anybody. */
  private wordsOf({ subject, unit }: Pick<Correction, 'subject' | 'unit'>): Set<string> {
    const words = new Set(telling(subject));
    for (const word of telling(unit)) words.delete(word);
    return words;
  }

  private alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let [both, all] = [0, 0];
    for (const word of new Set([...a, ...b])) {
      const weight = this.index.weightOf(word);
      all += weight;
      if (a.has(word) && b.has(word)) both += weight;
    }
    return all === 0 ? 0 : both / all;
  }
}

const isSame = (a: Correction | null, b: Correction): boolean =>
  a?.indicator === b.indicator && a.breakdown === b.breakdown;

const keyOf = (unit: string, words: ReadonlySet<string>): string => [unit, ...[...words].sort()].join(' ');

/**
 * The breakdown of a figure whose words were corrected before: what the person said of those words, and of what they did not
 * name what is named now.
 * @param said members that the corrected words themselves name
 */
export function rememberedBreakdown(
  remembered: string,
  now: string,
  said: readonly Pick<MemberMention, 'dimension'>[],
): string {
  const before = parseBreakdown(remembered) ?? [];
  const isSaid = (dimension: string): boolean => said.some((one) => one.dimension === dimension);
  const named = (parseBreakdown(now) ?? []).filter(({ dimension }) => !isSaid(dimension));
  const kept = before.filter(({ dimension }) => !named.some((one) => one.dimension === dimension));
  return printBreakdown([...named, ...kept]);
}
