import { periodWords } from '../../language/vi/index.ts';
import { type Form, formsFor, PLAN, planWord } from './forms.ts';
import { hashOf } from './ids.ts';
import type { Told } from './told.ts';

/** How a sentence begins and goes on. */
export interface Shape {
  /** Words before it, with their comma; empty for none. */
  readonly opening: string;
  readonly form: Form;
  /** Another verb than the usual one, for there is no other form and the sentence before has this one. */
  readonly isOther: boolean;
}

/**
 * "Trong 6 tháng đầu năm 2026, " of what came about in it, once in a while; what is of another time than the report always
 * says so. A season may stand with the name instead, where nothing else of it follows.
 */
function openingsOf(told: Told, place: Place): readonly string[] {
  const words = periodWords(told.period.id);
  if (told.period.kind === 'season') return place === 'head' ? [`${words}, `] : ['', `${words}, `];
  if (told.period.kind === 'school') return [`${words}, `];
  if (!told.isOfReport) return [`trong ${words}, `];
  const isFree = told.indicator.kind === 'flow' && (told.target === null || (told.isOfYear && planWord(told) === PLAN));
  return isFree ? ['', '', `trong ${words}, `] : [''];
}

/** `sentence`: it stands alone; `head`: others follow it in its sentence; `clause`: it follows another. */
export type Place = 'sentence' | 'head' | 'clause';

/**
 * Chooses shapes: by the matter and the seed, so that the same report is made again. No sentence begins in the shape of the
 * one before; the clauses of one sentence may repeat theirs where there is but one.
 */
export class Chooser {
  private readonly seed: string;
  private sentence = '';
  private clause = '';

  constructor(seed: string) {
    this.seed = seed;
  }

  next(told: Told, place: Place): Shape {
    const openings = place === 'clause' ? [''] : openingsOf(told, place);
    const fitting = openings.flatMap((opening) => formsFor(told).map((form) => ({ opening, form, isOther: false })));
    const before = place === 'clause' ? this.clause : this.sentence;
    const free = fitting.filter((one) => keyOf(one) !== before);
    const again = place === 'clause' ? fitting : fitting.map((one) => ({ ...one, isOther: true }));
    const { indicator, breakdown, period } = told.matter;
    const from = free.length > 0 ? free : again;
    const found = from[hashOf([this.seed, indicator, breakdown, period].join('|')) % from.length]!;
    this.clause = keyOf(found);
    if (place !== 'clause') this.sentence = this.clause;
    return found;
  }
}

const keyOf = ({ opening, form, isOther }: Shape): string => [opening !== '', form.key, isOther].join(' ');
