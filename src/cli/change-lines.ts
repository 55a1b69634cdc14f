import { type FactChange, type FactChanges, type FactsDesk, valueWords } from '../app/facts/index.ts';
import { dayWords, periodWords } from '../language/vi/index.ts';

export const dayText = dayWords;

const BASES = { target: 'kế hoạch', estimate: 'ước', preliminary: 'sơ bộ', actual: 'thực hiện' } as const;

/** What a fact would change, one line for each: "mới: Đàn lợn, tháng 6/2026 (ước): 351 con". */
export const changeLines = ({ added, changed }: FactChanges, desk: FactsDesk): string[] =>
  [...added, ...changed].map((change) => lineOf(change, desk));

function lineOf({ fact, from }: FactChange, { catalogue }: FactsDesk): string {
  const indicator = catalogue.indicator(fact.indicator);
  const breakdown = fact.breakdown === '' ? '' : ` (${catalogue.breakdownName(fact.breakdown)})`;
  const where = fact.place === null ? '' : `ô ${fact.place}: `;
  const what = `${indicator?.name.vi ?? fact.indicator}${breakdown}, ${fact.area.split('@')[0]}, ${periodWords(fact.period)} (${BASES[fact.basis]})`;
  const value = from === null ? valueWords(fact) : `${valueWords(from)} → ${valueWords(fact)}`;
  return `${from === null ? 'mới' : 'sửa'}: ${where}${what}: ${value} ${indicator?.unit ?? ''}`.trimEnd();
}
