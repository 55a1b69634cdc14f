import { periodWords } from '../../language/vi/index.ts';
import { type Form, formsFor, PLAN, planWord } from './forms.ts';
import { hashOf } from './ids.ts';
import type { Told } from './told.ts';

/** How a sentence begins and goes on. */
export interface Shape {
  /** Words before it, with their comma; empty for none. */
  readonly opening: string;
  readonly form: Form;
}

/** "Trong 6 tháng đầu năm 2026, " of what came about in it, once in a while; a school year is always told. */
function openingsOf(told: Told): readonly string[] {
  if (told.period.kind === 'season') return [''];
  if (told.period.kind === 'school') return [`${periodWords(told.period.id)}, `];
  const within = `trong ${periodWords(told.period.id)}, `;
  if (!told.isOfReport) return [within];
  return told.indicator.kind === 'flow' && (told.target === null || planWord(told) === PLAN) ? ['', '', within] : [''];
}

/** Chooses shapes: by the matter and the seed, so that the same report is made again; never that of the sentence before. */
export class Chooser {
  private readonly seed: string;
  private last = '';

  constructor(seed: string) {
    this.seed = seed;
  }

  /** @param place `sentence`: it stands alone; `head`: others follow it in its sentence; `clause`: it follows another */
  next(told: Told, place: 'sentence' | 'head' | 'clause'): Shape {
    const openings = place === 'clause' ? [''] : openingsOf(told);
    const all = openings.flatMap((opening) => formsFor(told).map((form) => ({ opening, form })));
    const fitting = all.filter(
      ({ opening, form }) =>
        form.place === 'clause' || (place === 'sentence' && (form.place === 'sentence' || opening === '')),
    );
    const free = fitting.filter((one) => keyOf(one) !== this.last);
    const { indicator, breakdown, period } = told.matter;
    const from = free.length > 0 ? free : fitting;
    const found = from[hashOf([this.seed, indicator, breakdown, period].join('|')) % from.length]!;
    this.last = keyOf(found);
    return found;
  }
}

const keyOf = ({ opening, form }: Shape): string => `${opening === '' ? '' : 'opened '}${form.key}`;
