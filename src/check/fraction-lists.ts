import { approximate } from '../figure/index.ts';
import { adds, type Breakdown, breakdownOf } from './breakdown.ts';
import { hasWord } from './label.ts';
import { ratioOf } from './ratio.ts';
import type { Choice } from './relation.ts';
import { NONE } from './scale.ts';
import { sameThings, type Term, type View } from './view.ts';
import { EXHAUSTIVE, PARTIAL } from './words.vi.ts';

const MOST_APART = 180;
const OPENERS = [...EXHAUSTIVE, ...PARTIAL];
const MOST_PARTS = 40;

/**
 * Lists behind their total that tell of each part what it is of: fractions ("giải ngân 11.286 triệu đồng, cụ thể: A
 * 6.104/19.200; B 5.182/23.550"), and shares that make a hundred ("384 cơ sở, trong đó 313 cơ sở tốt, chiếm 81,51 %; 71 cơ
 * sở khá, chiếm 18,49 %"). A slip in one of them may have untied all.
 */
export function toldLists(view: View): Breakdown[] {
  const found: Breakdown[] = [];
  view.terms.forEach((first, at) => {
    if (first.figure.role !== 'level' || !adds(first)) return;
    const isFraction = (term: Term): boolean => view.saidOf(term, 'whole').length > 0;
    const total = isFraction(first) || shareOf(view, first) ? totalBefore(view, first, at) : null;
    if (total === null) return;
    const fractions = partsFrom(view, first, total, isFraction);
    if (fractions.length > 1 && hasWord(view.between(total, first, MOST_APART), OPENERS))
      found.push(breakdownOf(view, total, fractions));
    const shares = partsFrom(view, first, total, (term) => shareOf(view, term) !== null);
    if (shares.length > 1 && makeHundred(view, shares))
      found.push({ ...breakdownOf(view, total, shares), extent: 'all' });
  });
  return found;
}

/** The shares of such a list that are not tied to its total: what they come to of it. */
export function sharesOfLists(view: View, lists: readonly Breakdown[]): Choice[] {
  return lists.flatMap(({ total, parts }) =>
    parts.flatMap((part) => {
      const share = shareOf(view, part);
      const isTied = view.subjectOf(part) === total || view.saidOf(part, 'whole').length > 0;
      return share === null || isTied ? [] : [{ first: ratioOf('share', 'meant', share, part, total, NONE) }];
    }),
  );
}

/** The amount before, where only what is said of it stands between. */
function totalBefore(view: View, first: Term, at: number): Term | null {
  for (let k = at - 1; k >= 0 && view.terms[k]!.figure.block === first.figure.block; k -= 1) {
    const term = view.terms[k]!;
    if (term.figure.role !== 'level') continue;
    const near = first.figure.start - term.figure.end <= MOST_APART && sameThings(term, first) && adds(term);
    return near && view.bracketOf(term) === view.bracketOf(first) ? term : null;
  }
  return null;
}

/** From the first on, the amounts of the total's kind in its sentence; none where one of them is not told like the others. */
function partsFrom(view: View, first: Term, total: Term, isTold: (term: Term) => boolean): Term[] {
  const parts: Term[] = [];
  for (let k = first.index; k < view.terms.length && parts.length < MOST_PARTS; k += 1) {
    const term = view.terms[k]!;
    if (term.figure.sentence !== first.figure.sentence || term.figure.block !== first.figure.block) break;
    if (term.figure.role !== 'level' || view.bracketOf(term) !== view.bracketOf(first)) continue;
    if (!sameThings(term, total)) break;
    if (!isTold(term)) return [];
    parts.push(term);
  }
  return parts;
}

/** The share right behind an amount. */
function shareOf(view: View, term: Term): Term | null {
  const next = view.terms[term.index + 1];
  return next?.figure.role === 'share' && next.figure.unit === '%' && next.figure.of === term.figure.id ? next : null;
}

/** Within a last digit of each. */
function makeHundred(view: View, parts: readonly Term[]): boolean {
  let [sum, room] = [0, 0];
  for (const part of parts) {
    const share = shareOf(view, part)!;
    sum += approximate(share.value);
    room += 10 ** -share.written.scale;
  }
  return Math.abs(sum - 100) <= room / 2 + 1e-9;
}
