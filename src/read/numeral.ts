import { NumberPlace, parseNumber } from '../language/vi/index.ts';
import type { Candidate } from './candidates.ts';

/** A number of a flow on its way to a candidate. */
export class Numeral {
  readonly place: NumberPlace;
  /** Its count in the document, from 1. */
  readonly candidate: number;
  kind: Candidate['kind'] = 'figure';
  unit = '';
  unitEnd: number;
  /** How the unit was found: behind the number, shared with the next number, said elsewhere, or nowhere yet. */
  source: 'behind' | 'shared' | 'understood' | 'none' = 'none';
  slash: 'over' | null = null;
  cont = false;
  range: 'from' | 'to' | null = null;
  value: string;
  decimals: number;

  constructor(text: string, folded: string, start: number, end: number, candidate: number) {
    this.place = new NumberPlace(text, folded, start, end);
    this.candidate = candidate;
    this.unitEnd = end;
    const { value, decimals } = parseNumber(this.place.written);
    this.value = value;
    this.decimals = decimals;
  }

  get isFigure(): boolean {
    return this.kind === 'figure';
  }

  /** Whether it is a figure with no unit, and none of the lists' units stands behind it. */
  get isBare(): boolean {
    return this.kind === 'figure' && this.place.isInteger && this.place.unit === null;
  }

  setUnit(unit: string, source: 'behind' | 'shared' | 'understood', end: number = this.unitEnd): void {
    this.unit = unit;
    this.source = unit === '' ? 'none' : source;
    this.unitEnd = end;
  }
}

/** What stands between two numbers, folded. */
export function between(first: Numeral, second: Numeral): string {
  return first.place.folded.slice(first.place.end, second.place.start);
}
