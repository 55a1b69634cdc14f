import type { SeriesRow } from '../../contract/index.ts';
import { inOrder } from '../ordering.ts';

/** By rank; those without one after the others, by name. */
export const byRank = (a: SeriesRow, b: SeriesRow): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || inOrder(a.area.name, b.area.name);
