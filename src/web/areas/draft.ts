import type { GivenArea } from '../../contract/index.ts';
import { TWO_TIERS_DAY } from '../../figure/index.ts';
import { levelsOfName } from '../../language/vi/index.ts';

export type Level = GivenArea['level'];

const LAST_DAY_BEFORE = '2025-06-30';

/** The level of a place by its type; a city is taken for a district, of which there were more. Null where there is no type. */
export function levelOf(name: string): Level | null {
  const level = levelsOfName(name).at(-1);
  return level === undefined || level === 'nation' ? null : level;
}

/**
 * From when to when a place stands that has figures on a day: districts and the communes below them ended in 2025.
 *
 * @param day ISO; null where none is known
 */
export function daysOf(level: Level, day: string | null): { readonly from: string | null; readonly to: string | null } {
  if (level === 'province') return { from: null, to: null };
  if (level === 'district') return { from: null, to: LAST_DAY_BEFORE };
  const isOld = day !== null && day < TWO_TIERS_DAY;
  return isOld ? { from: null, to: LAST_DAY_BEFORE } : { from: TWO_TIERS_DAY, to: null };
}
