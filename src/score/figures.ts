import type { Figure, Range } from '../figure/index.ts';
import { candidatesOf, type GoldFigure, type GoldMoments, type Moment } from './gold.ts';
import { type Measures, percent, Tally } from './measure.ts';
import { overlap, placesOf, sameUnit, wordsOf } from './words.ts';

/** One answer that differs from the labellers': what kind, at which number, and both answers in words. */
export interface Miss {
  readonly kind: string;
  readonly candidate: number;
  readonly says: string;
}

export interface FigureScore {
  readonly measures: Measures;
  /** How many figures the labellers found. */
  readonly figures: number;
  readonly misses: readonly Miss[];
}

/** A figure may stand up to this many characters before the candidate that it covers. */
const REACH = 60;

/** For each candidate the figure that covers it, and for each figure its first candidate. */
function matched(figures: readonly Figure[], spans: readonly Range[]) {
  const sorted = [...figures].sort((a, b) => a.start - b.start);
  const found = new Map<number, Figure>();
  const candidateOf = new Map<string, number>();
  let next = 0;
  spans.forEach((span, index) => {
    while (next < sorted.length && sorted[next]!.start <= span.end - 1) next++;
    for (let i = next - 1; i >= 0 && sorted[i]!.start > span.start - REACH; i--) {
      const figure = sorted[i]!;
      if (figure.start >= span.end || figure.end <= span.start) continue;
      found.set(index + 1, figure);
      if (!candidateOf.has(figure.id)) candidateOf.set(figure.id, index + 1);
      break;
    }
  });
  return { found, candidateOf };
}

class Scorer {
  readonly misses: Miss[] = [];
  readonly tallies = { link: new Tally(), part: new Tally(), est: new Tally() };
  readonly counts = {
    found: 0,
    false: 0,
    missed: 0,
    scored: 0,
    role: 0,
    value: 0,
    unit: 0,
    subject: 0,
    subjects: 0,
    when: 0,
    whens: 0,
    whenx: 0,
    whenxs: 0,
  };
  private readonly moments: GoldMoments | null;
  private readonly candidateOf: ReadonlyMap<string, number>;
  private readonly wholeOf: ReadonlySet<number | null>;

  constructor(
    gold: ReadonlyMap<number, GoldFigure>,
    moments: GoldMoments | null,
    candidateOf: ReadonlyMap<string, number>,
  ) {
    this.moments = moments;
    this.candidateOf = candidateOf;
    this.wholeOf = new Set([...gold.values()].filter(({ role }) => role === 'whole').map(({ of }) => of));
  }

  private miss(kind: string, candidate: number, says: string): void {
    this.misses.push({ kind, candidate, says });
  }

  /** Scores one candidate: what the labellers say of it, and the figure that was read there, if any. */
  candidate(id: number, gold: GoldFigure, figure: Figure | undefined): void {
    const isFigure = gold.role !== 'none';
    if (!isFigure) {
      if (figure && this.candidateOf.get(figure.id) === id) {
        this.counts.false++;
        this.miss('false figure', id, figure.role);
      }
    } else if (!figure) {
      this.counts.missed++;
      this.miss('missed', id, gold.role);
    } else {
      this.counts.found++;
      if (gold.role !== 'cont') this.figure(id, gold, figure);
    }
  }

  private figure(id: number, gold: GoldFigure, figure: Figure): void {
    this.counts.scored++;
    // A fraction with its percentage is read as a share or as an attainment: the labellers could not always tell.
    const pair = [figure.role, gold.role].sort().join(' ') === 'attainment share' && this.wholeOf.has(gold.of);
    this.tell('role', id, figure.role === gold.role || pair, figure.role, gold.role);
    this.tell('value', id, Math.abs(Number(figure.value) - Number(gold.value)) < 1e-9, figure.value, gold.value);
    this.tell('unit', id, sameUnit(figure.unit, gold.unit), figure.unit, gold.unit);
    this.tally('est', id, figure.estimate || null, gold.estimate || null);
    const of = figure.of === null ? null : (this.candidateOf.get(figure.of) ?? null);
    this.tally(gold.role === 'level' ? 'part' : 'link', id, of, gold.of);
    if (gold.role !== 'level' && gold.role !== 'target') return;
    this.moment(id, figure);
    if (gold.subject === '') return;
    this.counts.subjects++;
    this.counts.subject += overlap(wordsOf(figure.subject), wordsOf(gold.subject));
  }

  private tell(kind: 'role' | 'value' | 'unit', id: number, right: boolean, got: string, wanted: string): void {
    if (right) this.counts[kind]++;
    else this.miss(kind, id, `${got} for ${wanted}`);
  }

  private tally(kind: 'est' | 'link' | 'part', id: number, got: number | true | null, wanted: number | true | null) {
    if (!this.tallies[kind].count(got, wanted)) this.miss(kind, id, `${got} for ${wanted}`);
  }

  private moment(id: number, figure: Figure): void {
    const { moments, counts } = this;
    if (!moments || moments.exceptions.size === 0 || (moments.upTo !== null && id > moments.upTo)) return;
    const exception = moments.exceptions.get(id);
    const own = (field: 0 | 1 | 2): string => exception?.[field] || moments.usual[field];
    const wanted: Moment = [own(0), own(1), placesOf(own(2))];
    const got: Moment = [figure.period ?? '', figure.asOf ?? '', placesOf(figure.area)];
    const right = got.every((one, index) => one === wanted[index]);
    counts.whens++;
    if (right) counts.when++;
    if (exception) counts.whenxs++;
    if (exception && right) counts.whenx++;
    if (!right) this.miss('when', id, `${got.join(' | ')} for ${wanted.join(' | ')}`);
  }

  get measures(): Measures {
    const { counts, tallies } = this;
    const precision = percent(counts.found, counts.found + counts.false);
    const recall = percent(counts.found, counts.found + counts.missed);
    return {
      detect: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
      precision,
      recall,
      role: percent(counts.role, counts.scored),
      value: percent(counts.value, counts.scored),
      unit: percent(counts.unit, counts.scored),
      link: tallies.link.score,
      part: tallies.part.score,
      est: tallies.est.score,
      subject: percent(counts.subject, counts.subjects),
      ...(this.moments && this.moments.exceptions.size > 0
        ? { when: percent(counts.when, counts.whens), whenx: percent(counts.whenx, counts.whenxs) }
        : {}),
    };
  }
}

/**
 * Scores the figures read from a report against the labels, all in percent:
 * `detect` F1 of telling figures from other numbers; `role`, `value`, `unit` right, of those found; `link` F1 of the figure
 * qualified, over those that are no levels; `part` F1 of the total that a level is part of; `est` F1 of the estimate flag;
 * `subject` mean overlap of words; `when` period, as-of date and area all right, `whenx` of the exceptions among them.
 */
export function scoreFigures(
  text: string,
  figures: readonly Figure[],
  gold: ReadonlyMap<number, GoldFigure>,
  moments: GoldMoments | null,
): FigureScore {
  const { found, candidateOf } = matched(figures, candidatesOf(text));
  const scorer = new Scorer(gold, moments, candidateOf);
  for (const [id, one] of gold) scorer.candidate(id, one, found.get(id));
  const { counts, misses, measures } = scorer;
  return { measures, figures: counts.found + counts.missed, misses };
}
