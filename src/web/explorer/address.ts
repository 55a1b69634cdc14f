import { periodOf } from '../../figure/index.ts';
import { ONLY_WORDS } from './words.ts';

/** Columns that can be put away. */
export const HIDEABLE = ['unit', 'target', 'attainment', 'same', 'change', 'growth', 'months', 'forecast'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export type Only = keyof typeof ONLY_WORDS;
export const ONLY = Object.keys(ONLY_WORDS) as readonly Only[];

/** By which kind of column the rows are in order. */
export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/** How the table is looked at; all of it stands in the address, so that it can be sent. */
export interface ExplorerState {
  /** Null for the newest that there is. */
  readonly area: string | null;
  readonly period: string | null;
  readonly sector: string | null;
  readonly search: string;
  readonly only: Only | null;
  readonly sort: Sort | null;
  /** Keys of rows that stay at the top, in the order in which they were pinned. */
  readonly pins: readonly string[];
  readonly hidden: readonly Hideable[];
  /** Key of the row whose sheet is open. */
  readonly row: string | null;
  /** Which of its numbers the sheet tells about: `now`, `same`, or a plan's id. */
  readonly of: string;
}

/** More would make an address too long to be sent. */
const MOST_PINS = 40;

const sortOf = (text: string | null): Sort | null => {
  if (!text) return null;
  return text.startsWith('-') ? { column: text.slice(1), down: true } : { column: text, down: false };
};

/** Reads what `addressOf` wrote; what is not known is left out, for an address may be typed by hand. */
export function stateOf(query: string): ExplorerState {
  const parts = new URLSearchParams(query);
  const period = parts.get('period');
  const only = parts.get('only');
  return {
    area: parts.get('area') || null,
    period: (period && periodOf(period)?.id) ?? null,
    sector: parts.get('sector') || null,
    search: parts.get('search') ?? '',
    only: ONLY.find((one) => one === only) ?? null,
    sort: sortOf(parts.get('sort')),
    pins: [...new Set(parts.getAll('pin').filter(Boolean))].slice(0, MOST_PINS),
    hidden: HIDEABLE.filter((one) => parts.getAll('hide').includes(one)),
    row: parts.get('row') || null,
    of: parts.get('of') || 'now',
  };
}

/** The query of an address, without the question mark; empty where nothing was chosen. */
export function addressOf(state: ExplorerState): string {
  const parts = new URLSearchParams();
  const { area, period, sector, search, only, sort, pins, hidden, row, of } = state;
  const said = {
    area,
    period,
    sector,
    search: search || null,
    only,
    sort: sort && `${sort.down ? '-' : ''}${sort.column}`,
  };
  for (const [name, value] of Object.entries(said)) if (value !== null) parts.set(name, value);
  for (const pin of pins) parts.append('pin', pin);
  for (const one of hidden) parts.append('hide', one);
  if (row !== null) parts.set('row', row);
  if (row !== null && of !== 'now') parts.set('of', of);
  return parts.toString();
}

/** Pins a row or takes the pin away. */
export const pinToggled = (pins: readonly string[], key: string): readonly string[] =>
  pins.includes(key) ? pins.filter((one) => one !== key) : [...pins, key].slice(-MOST_PINS);
