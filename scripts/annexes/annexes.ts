import { BUDGET, CAPITAL } from './money.ts';
import { INDUSTRY, LABOUR, NEXT_YEAR, SERVICES, TWO_PLANS } from './others.ts';
import type { Annex } from './plan.ts';
import { COMMUNES, CROPS, MONTHS, SOCIETY } from './society.ts';
import { TRADE } from './trade.ts';

/** Annexes as different offices make them. */
export const ANNEXES: readonly Annex[] = [
  CROPS,
  BUDGET,
  COMMUNES,
  MONTHS,
  TRADE,
  SOCIETY,
  CAPITAL,
  INDUSTRY,
  NEXT_YEAR,
  LABOUR,
  SERVICES,
  TWO_PLANS,
];
