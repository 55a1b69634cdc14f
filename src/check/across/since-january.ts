import { fold } from '../../language/vi/index.ts';
import { hasWord } from '../label.ts';
import { addedUp, notMore, type Proposal } from './comparison.ts';
import type { Counterparts, Pair } from './counterparts.ts';
import { addsUp, keyOf, keyWith, type Quantity } from './quantity.ts';
import { dayWithin, sinceJanuary, spanOfMonths } from './times.ts';
import { ONLY_GROWS, STANDING } from './words.vi.ts';

/**
 * Since January: what was done up to a month is not less than what was done up to an earlier one; and where the month
 * itself is stated, it is what was added.
 */
export function monthsBefore(all: Counterparts): Proposal[] {
  const { reports } = all;
  const proposals: Proposal[] = [];
  for (const quantity of all.quantities) {
    const months = sinceJanuary(quantity.period);
    if (months === null || dayWithin(quantity.period, quantity.asOf) !== '' || !onlyGrows(quantity)) continue;
    for (let last = months.last - 1; last >= 1; last -= 1) {
      const earlier = all
        .inReports(quantity, keyWith(quantity, quantity.area, spanOfMonths(months.year, 1, last), ''))
        .filter(({ other }) => reports.reportOf(other.term) !== reports.reportOf(quantity.term));
      if (earlier.length === 0) continue;
      for (const pair of earlier) {
        proposals.push(notMore('since January', 'change', pair, pair.other.term.figure.estimate));
        const month = last === months.last - 1 ? monthOf(all, quantity, months) : null;
        if (month) proposals.push(addedUp('month by month', quantity, [pair, month]));
      }
      break;
    }
  }
  return proposals;
}

/** Whether a quantity only adds up through a year: done, not standing. */
function onlyGrows(quantity: Quantity): boolean {
  const said = fold((quantity.host.figure.subject ?? '').normalize('NFC'));
  return !quantity.planned && addsUp(quantity) && hasWord(said, ONLY_GROWS) && !hasWord(said, STANDING);
}

/** The amount of the last month alone: this report's own, else another's. */
function monthOf(all: Counterparts, quantity: Quantity, { year, last }: { year: number; last: number }): Pair | null {
  const { reports } = all;
  const found = all.inReports(
    quantity,
    keyWith(quantity, quantity.area, spanOfMonths(year, last, last), ''),
    keyOf(quantity),
  );
  const own = found.find(({ other }) => reports.reportOf(other.term) === reports.reportOf(quantity.term));
  return own ?? found[0] ?? null;
}
