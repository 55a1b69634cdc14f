import type { Indicator } from '../../catalogue/index.ts';
import type { By } from '../../compare/index.ts';
import { fold, readUnit, unitOf } from '../../language/vi/index.ts';

/**
 * What an indicator's amounts go by when an area is divided: persons and households by its people, hectares by its land;
 * all else by both, so that it is divided only where both went the same way.
 */
export function divisionOf({ unit }: Pick<Indicator, 'unit'>): By {
  const { kind, dimension } = unitOf(unit);
  if (dimension === 'area') return 'land';
  // A visit is counted where it was made, not where its visitor lives.
  const lives = kind === 'count' && !/^lượt /u.test(unit) && readUnit(fold(unit), unit, 0)?.head === 'person';
  return lives ? 'people' : 'both';
}
