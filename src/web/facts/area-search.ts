import type { AreaView } from '../../contract/index.ts';
import { lastDay, periodOf } from '../../figure/index.ts';
import { plainLetters } from '../letters.ts';
import { inOrder } from '../ordering.ts';

/** The last day of a period, on which the map of areas is looked at. */
const endOf = (period: string): string => {
  const read = periodOf(period);
  return read ? lastDay(read.to) : '9999-12-31';
};

/** Whether an area stood at the end of a period. */
export function stands({ from, to }: AreaView, period: string): boolean {
  const end = endOf(period);
  return from <= end && (to === null || to >= end);
}

/**
 * The areas whose names hold every word that was typed, accents or not: those that begin with it first, those that stood
 * at the end of the period before those of another time.
 */
export function foundAreas(areas: readonly AreaView[], typed: string, period: string): readonly AreaView[] {
  const asked = plainLetters(typed).trim();
  const words = asked.split(/\s+/).filter(Boolean);
  const rank = (area: AreaView): number => {
    const name = plainLetters(area.name);
    const begins = name.startsWith(asked) || name.includes(` ${asked}`);
    return (stands(area, period) ? 0 : 2) + (begins ? 0 : 1);
  };
  return areas
    .filter(({ name, code }) => {
      const plain = plainLetters(name);
      return code === asked || words.every((word) => plain.includes(word));
    })
    .map((area) => ({ area, rank: rank(area) }))
    .sort((a, b) => a.rank - b.rank || inOrder(a.area.name, b.area.name))
    .map(({ area }) => area);
}

/** As deep as areas are: the nation, a province, a district, a commune. */
const DEEPEST = 4;

/** From the top down to an area, as far as those above it are among the areas. */
export function pathOf(area: AreaView, areas: readonly AreaView[]): AreaView[] {
  const path = [area];
  while (path.length < DEEPEST) {
    const above = areas.find(({ id }) => id === path[0]!.parent);
    if (!above) break;
    path.unshift(above);
  }
  return path;
}
