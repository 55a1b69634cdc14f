import { phrases } from '../language/vi/index.ts';
import type { NamedMember } from './breakdownOf.ts';
import type { Evidence, Place } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Met } from './rank.ts';
import { wordsIn } from './tokens.ts';

/** Words behind which stands what did not happen. */
const DENIALS = new Set(['không', 'chưa']);
/** Words that may stand between: chưa *được* cấp. */
const BETWEEN = new Set(['được', 'có', 'bị', 'phải', 'đủ']);
/** What is near a thing and not it, where its name does not say so: "17 người *nghi nghiện*", "9 mẫu *dương tính*". */
const NEAR = phrases(
  'nguy cơ; tiềm năng; dương tính; âm tính; nghi mắc; nghi nhiễm; nghi nghiện; nghi ngờ; nghi là; bị nặng; ca nặng; ca nhẹ',
);
/** How far behind the number, in letters: with the noun that is counted. */
const FIRST = 28;

/** Where words stand that are told of the figure itself. */
const OWN: ReadonlySet<Place> = new Set<Place>(['measure', 'own', 'behind']);

/**
 * Whether what is told of a figure denies what the name says by which an indicator is met: "12 đơn chưa giải quyết" are no petitions
 * settled, or says that it is only near it. An indicator or a member of its breakdown may be called so itself: không thuộc thẩm quyền.
 */
export function isDenied(
  { evidence, named }: { readonly evidence: Evidence; readonly named: readonly NamedMember[] },
  { indicator, name }: Pick<Met, 'indicator' | 'name'>,
  index: NameIndex,
): boolean {
  const vocabulary = index.vocabulary[indicator]!;
  const called = new Set(wordsIn(index.names[name]!.text));
  const isSaid = (pair: string): boolean =>
    vocabulary.has(pair) || named.some(({ words }) => words.join(' ').includes(pair));
  return evidence.texts.some(({ place, spoken }) => {
    if (!OWN.has(place)) return false;
    const first = place === 'behind' ? spoken.words.slice(0, FIRST) : '';
    if (NEAR.some((near) => first.includes(` ${near}`) && !isSaid(near))) return true;
    const words = spoken.words.trim().split(' ');
    return words.some((word, at) => {
      const next = words[at + 1];
      if (!DENIALS.has(word) || next === undefined) return false;
      const denied = BETWEEN.has(next) ? words[at + 2] : next;
      return denied !== undefined && called.has(denied) && !called.has(word) && !isSaid(`${word} ${next}`);
    });
  });
}
