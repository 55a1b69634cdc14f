import type { ChipStyle } from '../../figure/index.ts';

/** As it is given, with its unit and nothing before it. */
export const DEFAULT_STYLE: ChipStyle = { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' };
