import { ceiling, compare, floor, over, quotient, type Rational, roundingInterval, times } from '../figure/index.ts';
import type { PlainIssue } from './issue.ts';
import type { Tried } from './relation.ts';
import { ONE_HUNDRED } from './scale.ts';
import type { Term, View } from './view.ts';

/** What a percentage of whole things comes to without its other number: whether there is a whole number at all. */
export interface WholeCount {
  readonly stated: Term;
  readonly level: Term;
  readonly possible: boolean;
  /** Whether the text names the whole that the percentage is of. */
  readonly proven: boolean;
}

/**
 * Impossible counts: 9 xã cannot be 47 % of a whole number of xã, nor can 47 % of 9 xã be whole. Only where the
 * percentage is so fine that most would not fit, so that a fit says something.
 */
export function wholeCounts(view: View, settled: readonly Tried[]): WholeCount[] {
  const done = new Set<number>();
  for (const result of settled) for (const figure of result.relation.figures) done.add(figure);
  const found: WholeCount[] = [];
  for (const stated of view.terms) {
    const { role } = stated.figure;
    if ((role !== 'attainment' && role !== 'share') || stated.hedged || done.has(stated.index)) continue;
    const level = view.subjectOf(stated);
    if (!level?.exact || stated.figure.unit !== '%' || stated.figure.cue === 'vượt') continue;
    if (stated.written.units <= 0n || level.written.units <= 0n) continue;
    const share = roundingInterval(stated.written, false);
    const whole = quotient({ low: times(level.value, ONE_HUNDRED), high: times(level.value, ONE_HUNDRED) }, share);
    if (whole.low === null || whole.high === null || !fine(whole.low, whole.high)) continue;
    const asWhole = over(times(level.value, share.low!), ONE_HUNDRED);
    const asWholeTo = over(times(level.value, share.high!), ONE_HUNDRED);
    found.push({ stated, level, possible: within(whole.low, whole.high) || within(asWhole, asWholeTo), proven: false });
  }
  return found;
}

const HALF: Rational = { numerator: 1n, denominator: 2n };

/** Whether fewer than half of all percentages would leave a whole number. */
function fine(low: Rational, high: Rational): boolean {
  return (
    compare(
      {
        numerator: high.numerator * low.denominator - low.numerator * high.denominator,
        denominator: high.denominator * low.denominator,
      },
      HALF,
    ) < 0
  );
}

const within = (low: Rational, high: Rational): boolean => ceiling(low) <= floor(high);

/** The counts that cannot be. A plan that is not named may be a round figure or an older one: then they are doubted. */
export function wholeCountIssues(counts: readonly WholeCount[]): PlainIssue[] {
  return counts
    .filter((count) => !count.possible)
    .map(({ stated, level, proven }) => ({
      kind: 'plain',
      code: 'ratio',
      rule: 'no whole count',
      severity: proven ? 'error' : 'doubt',
      at: [stated, level].map(({ figure }) => ({ start: figure.start, end: Math.min(figure.end, figure.start + 40) })),
      figures: [stated.index, level.index],
      stated: `${stated.figure.text} %`,
      computed: null,
      repair: null,
      fields: {
        percent: `${stated.figure.text} %`,
        level: `${level.figure.text} ${level.figure.unit}`,
        unit: level.figure.unit,
        named: proven ? 'yes' : '',
      },
    }));
}

const NUMBER_OF = /^\s?%\s+(?:tổng )?số ([\p{L}][\p{L}, ]{1,40})/u;

/**
 * "đối với 15 xã, thị trấn, kết quả 87,5 % số xã, thị trấn …": a percentage of things that were counted just before.
 * No whole number of 15 makes 87,5 %.
 */
export function sharesOfCounts(view: View): WholeCount[] {
  const found: WholeCount[] = [];
  for (const stated of view.terms) {
    if (stated.figure.unit !== '%' || stated.hedged || stated.figure.of !== null || stated.written.units <= 0n)
      continue;
    const noun = NUMBER_OF.exec(view.after(stated, 60))?.[1];
    const counted = noun === undefined ? null : countBefore(view, stated, noun);
    if (!counted) continue;
    const share = roundingInterval(stated.written, false);
    const low = over(times(counted.value, share.low!), ONE_HUNDRED);
    const high = over(times(counted.value, share.high!), ONE_HUNDRED);
    if (fine(low, high)) found.push({ stated, level: counted, possible: within(low, high), proven: true });
  }
  return found;
}

function countBefore(view: View, stated: Term, noun: string): Term | null {
  const near = view.inBlock(stated.figure.block);
  for (let i = near.indexOf(stated) - 1; i >= 0 && near[i]!.figure.sentence === stated.figure.sentence; i -= 1) {
    const term = near[i]!;
    if (term.exact && term.figure.role === 'level' && term.figure.unit !== '' && noun.startsWith(term.figure.unit))
      return term;
  }
  return null;
}
