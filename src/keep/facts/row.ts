import { ABSENCES, type NewFact } from '../../figure/index.ts';
import { field } from './ledger.ts';
import { type Row, refusedRow } from './numbers.ts';
import { RefusedFact } from './refused.ts';

/** Far more digits than any figure has. */
const VALUE = /^-?\d{1,40}(?:\.\d{1,20})?$/;
const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const MOST_DECIMALS = 20;
const LONGEST_PLACE = 400;

/** Throws RefusedFact where a fact's own parts cannot be. */
export function checkFact(fact: NewFact, index: number): void {
  const { value, decimals, absence, asOf, basis, plan, place } = fact;
  const refuse = (code: RefusedFact['code'], what: string): never => {
    throw new RefusedFact(code, what, place, index);
  };
  if (value === null ? absence === null : absence !== null || !VALUE.test(value)) refuse('bad-value', String(value));
  if (!Number.isInteger(decimals) || Math.abs(decimals) > MOST_DECIMALS) refuse('bad-value', `decimals ${decimals}`);
  if (asOf !== null && !isDay(asOf)) refuse('bad-day', asOf);
  if ((basis === 'target') !== (plan !== null)) refuse('plan-and-basis', `${basis}, ${plan}`);
  if (place !== null && (place.length > LONGEST_PLACE || place.includes('\0'))) refuse('bad-place', place.slice(0, 40));
}

const isDay = (day: string): boolean => {
  if (!DAY.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return at.toISOString().startsWith(day);
};

export const FACT_COLUMNS =
  'fact (indicator, area, period, breakdown, plan, batch, ended_by, as_of, basis, decimals, absence, tenant, value, place)';

/** A row as a line for COPY; `ended` where it was never current. */
export function lineOf(row: Row, tenant: string, batch: number, ended: boolean): string {
  const { value, decimals, absence, asOf, place } = row.fact;
  const wordless = absence === null ? '\\N' : ABSENCES.indexOf(absence);
  return `${row.indicator}\t${row.area}\t${row.period}\t${row.breakdown}\t${row.plan}\t${batch}\t${ended ? batch : '\\N'}\t${asOf ?? '\\N'}\t${row.basis}\t${decimals}\t${wordless}\t${tenant}\t${value ?? '\\N'}\t${field(place)}\n`;
}

/** The row of a line that the database found to be there already. */
export function twice(error: unknown, rows: readonly Row[]): unknown {
  const { code, where } = error as { code?: string; where?: string };
  const line = /^COPY fact, line (\d+)/.exec(where ?? '');
  const row = code === '23505' && line ? rows[Number(line[1]) - 1] : undefined;
  return row ? refusedRow('twice', keyOf(row), row) : error;
}

/** A row's key in words, for a message. */
export const keyOf = ({ fact }: Row): string =>
  [fact.indicator, fact.area, fact.period, fact.breakdown, fact.basis, fact.plan].filter(Boolean).join(' ');
