import type { CellView, Derived, ForecastView } from '../../contract/index.ts';
import { difference, rounded, signed, vietnamese } from '../numbers.ts';
import { ABSENCE_WORDS, BASIS_SAYS, BASIS_WORDS, FACT_WORDS } from './words.ts';

/** Digits behind the comma of percentages, as reports have them. */
const PERCENT_DIGITS = 1;

/** The number of a cell as Vietnam writes it, or why there is none; empty without a cell. */
export function cellText(cell: CellView | null): string {
  if (!cell) return '';
  if (cell.value !== null) return vietnamese(cell.value);
  return cell.absence ? ABSENCE_WORDS[cell.absence] : FACT_WORDS.none;
}

/** Something to know about a number: a short sign beside it and the whole in words. */
export interface Mark {
  readonly sign: string;
  readonly says: string;
  readonly tone: 'quiet' | 'late' | 'wrong';
}

/** What is to be known of a number besides its value: estimated, recast, not whole, other than its parts. */
export function marksOf(cell: CellView): Mark[] {
  if (cell.value === null) return [];
  const marks: Mark[] = [];
  if (cell.differs !== null) {
    const off = vietnamese(difference(cell.value, cell.differs).replace('-', ''));
    const says = `${FACT_WORDS.differsSays}: ${vietnamese(cell.differs)}, ${FACT_WORDS.off} ${off}`;
    marks.push({ sign: '≠', says, tone: 'wrong' });
  }
  if (cell.missing > 0) {
    const what = cell.how === 'months' ? FACT_WORDS.missingMonths : FACT_WORDS.missingAreas;
    marks.push({ sign: `${FACT_WORDS.missing} ${cell.missing}`, says: `${cell.missing} ${what}`, tone: 'late' });
  }
  if (cell.how === 'recast') marks.push({ sign: FACT_WORDS.recast, says: FACT_WORDS.recastSays, tone: 'quiet' });
  if (cell.basis === 'estimate' || cell.basis === 'preliminary')
    marks.push({ sign: BASIS_WORDS[cell.basis], says: BASIS_SAYS[cell.basis], tone: 'quiet' });
  return marks;
}

/** A derived number in percent with one digit: `32,1`; a dash where there is none. */
export const percentText = ({ value }: Derived): string =>
  value === null ? FACT_WORDS.none : vietnamese(rounded(value, PERCENT_DIGITS));

/** A growth with its sign: `+2,7`. */
export const growthText = ({ value }: Derived): string =>
  value === null ? FACT_WORDS.none : signed(rounded(value, PERCENT_DIGITS));

/** Whether changes of a unit are told in points. */
export const isShare = (unit: string): boolean => unit === '%' || unit === '‰';

/** A change with its sign; that of a share in points. */
export const changeText = ({ value }: Derived, unit: string): string =>
  value === null ? FACT_WORDS.none : `${signed(value)}${isShare(unit) ? ` ${FACT_WORDS.points}` : ''}`;

/** How a number stands: the verdict over its year, for its colour. Nothing is said by colour alone. */
export type Tone = ForecastView['verdict'];

export const toneOf = (forecast: ForecastView | null): Tone => forecast?.verdict ?? 'unknown';
