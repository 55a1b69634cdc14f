import type { OutlineView, ReportsView } from '../../contract/index.ts';
import { type PeriodKind, periodOf } from '../../figure/index.ts';

type Place = ReportsView['places'][number];

/** What kinds of period an outline is written for. */
const KINDS: Readonly<Record<OutlineView['period'], readonly PeriodKind[]>> = {
  month: ['month'],
  quarter: ['quarter'],
  half: ['half'],
  'nine-months': ['cumulative'],
  year: ['year'],
};

const isNine = (id: string): boolean => id.endsWith('-M9');

/** Periods of a place for which an outline is made, the likeliest first, as they come. */
export function periodsFor(outline: OutlineView, { periods }: Place): string[] {
  return periods.filter((id) => {
    const period = periodOf(id);
    // Six months since January are half a year, which goes by its own name.
    if (period?.id !== id || !KINDS[outline.period].includes(period.kind)) return false;
    return period.kind !== 'cumulative' || isNine(id);
  });
}

/** Places for which an outline is made: of its level, and with figures of such a period. */
export const placesFor = (outline: OutlineView, places: readonly Place[]): Place[] =>
  places.filter((place) => place.area.level === outline.level && periodsFor(outline, place).length > 0);

/** Outlines that can be begun with, those of the likeliest place and period first. */
export function likeliest(outlines: readonly OutlineView[], places: readonly Place[]): OutlineView[] {
  const ranked = outlines.flatMap((outline) => {
    const [place] = placesFor(outline, places);
    if (!place) return [];
    return [{ outline, place: places.indexOf(place), period: place.periods.indexOf(periodsFor(outline, place)[0]!) }];
  });
  return ranked.sort((a, b) => a.place - b.place || a.period - b.period).map(({ outline }) => outline);
}

/** Periods to which a report can be carried on: of the same kind, another than its own. */
export function laterPeriods(period: string, periods: readonly string[]): string[] {
  const kind = periodOf(period)?.kind;
  return periods.filter((id) => id !== period && periodOf(id)?.id === id && periodOf(id)?.kind === kind);
}
