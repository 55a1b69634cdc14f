import type { CorrectedFigure } from '../../contract/index.ts';
import type { SeriesAsked, TraceAsked } from '../ask-facts.ts';

/** Names under which what was asked for is kept. All of facts begins with one word, so that a change is seen in all. */
export const ALL_FACTS = ['facts'] as const;
export const choicesKey = ['facts', 'choices'] as const;
export const explorerKey = (area: string, period: string) => ['facts', 'explorer', area, period] as const;
export const placesKey = (area: string, period: string) => ['facts', 'places', area, period] as const;
export const seriesKey = (asked: SeriesAsked) => ['facts', 'series', asked] as const;
export const traceKey = (asked: TraceAsked) => ['facts', 'trace', asked] as const;
export const planKey = (year: number, area: string | null) => ['facts', 'plan', year, area] as const;
export const indicatorsKey = (search: string) => ['facts', 'indicators', search] as const;
export const dimensionsKey = (code: string) => ['facts', 'dimensions', code] as const;
export const areasKey = (search: string, at: string | null) => ['facts', 'areas', search, at] as const;
export const areaCardKey = (id: string, at: string | null) => ['facts', 'area', id, at] as const;
export const correctionsKey = (id: string, version: number, said: readonly CorrectedFigure[]) =>
  ['facts', 'corrections', id, version, said] as const;
export const proposalsKey = (id: string, version: number) => ['facts', 'proposals', id, version] as const;
