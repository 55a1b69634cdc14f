import type { Aspect, ChipAsk, ChipStyle, ChipValue } from '../figure/index.ts';
import { chipText } from './chips/index.ts';

/** How a number stands in a table: alone, its unit being said by the row and its word by the head of the column. */
export const CELL_STYLE: ChipStyle = { decimals: null, scale: 'unit', unit: false, hedge: 'none', lead: 'bare' };

/** Percentages stand below one another with as many digits. */
const PERCENTAGES: ReadonlySet<Aspect> = new Set<Aspect>(['attainment', 'growth', 'share', 'forecast-attainment']);
const PERCENT_DECIMALS = 2;

const SIGNED: ReadonlySet<Aspect> = new Set<Aspect>(['change', 'growth', 'points']);

/**
 * What a cell of a table says: the number with its sign, for no word says which way it went; a dash where nothing happened,
 * as the statistics yearbooks have it; nothing where nothing is known.
 */
export function cellText(ask: ChipAsk, value: ChipValue): string {
  if (value.absence === 'nothing') return '-';
  const decimals = PERCENTAGES.has(ask.aspect) && value.decimals >= PERCENT_DECIMALS ? PERCENT_DECIMALS : null;
  const text = chipText(ask, { ...CELL_STYLE, decimals }, value) ?? '';
  return SIGNED.has(ask.aspect) && value.value?.startsWith('-') && text !== '' ? `-${text}` : text;
}

/** What a figure would say now, as a chip or as a cell; null where a chip has nothing to say. */
export const wouldSay = (
  place: { readonly ask: ChipAsk; readonly style: ChipStyle; readonly cell: boolean },
  value: ChipValue,
): string | null => (place.cell ? cellText(place.ask, value) : chipText(place.ask, place.style, value));
