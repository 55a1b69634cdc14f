import type { Basis, FactKey, FactValue, NewFact } from '../figure/index.ts';
import type { IndicatorView } from './facts.ts';

/** A current fact of the ledger. */
export interface FactLine extends FactKey, FactValue {
  readonly asOf: string | null;
  readonly place: string | null;
  /** Number of the batch it came with. */
  readonly batch: number;
}

/** `GET /api/facts?indicator=&area=&period=&cursor=`; `next` is the cursor of the following page, null on the last. */
export interface FactsPage {
  readonly facts: readonly FactLine[];
  readonly next: string | null;
}

/** One act of writing. */
export interface BatchLine {
  readonly number: number;
  /** ISO time. */
  readonly at: string;
  readonly kind: string;
  readonly title: string;
  readonly document: string | null;
  readonly version: number | null;
  readonly agency: string | null;
  readonly by: string | null;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  /** Id of the file that it was written of, where it is kept: `GET /api/filings/ID`. */
  readonly filing: string | null;
}

/** `GET /api/batches?cursor=`, the newest first. */
export interface BatchesPage {
  readonly batches: readonly BatchLine[];
  readonly next: string | null;
}

/** `POST /api/facts[?dry=1]`: all of them are written as one batch, or none. */
export interface GivenFacts {
  /** What they come from, in words. */
  readonly title: string;
  readonly agency?: string | null;
  readonly by?: string | null;
  readonly facts: readonly GivenFact[];
}

/** A fact as it is sent; what is left out is empty or null, `decimals` the digits of the value. */
export interface GivenFact extends Partial<Omit<NewFact, 'indicator' | 'area' | 'period' | 'basis'>> {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly basis: Basis;
}

/** What became of them. */
export interface WrittenFacts {
  /** Number of the batch; null where nothing was written (`dry`). */
  readonly batch: number | null;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
}

/** `GET /api/indicators?search=` */
export interface IndicatorsView {
  readonly indicators: readonly IndicatorView[];
}
