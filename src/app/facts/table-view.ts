import type { TableChange, TableView } from '../../contract/index.ts';
import type { FactChange } from './changes.ts';
import type { FactsDesk } from './facts-desk.ts';
import type { TakenTable } from './tables.ts';

/** More changes are counted and not listed; so are more problems, which mostly have one cause. */
const MOST_LISTED = 500;

/** What became of a table, as the pages are sent it. */
export function tableView(
  { catalogue }: FactsDesk,
  { changes, problems, skipped, written, filing }: TakenTable,
): TableView {
  const view = ({ fact, from }: FactChange): TableChange => {
    const { place, value, absence, indicator, area, period, breakdown, basis, plan } = fact;
    const known = catalogue.indicator(indicator);
    const breakdownName = catalogue.breakdownName(breakdown);
    return {
      cell: place,
      indicator,
      name: known?.name.vi ?? indicator,
      unit: known?.unit ?? '',
      area,
      period,
      breakdown,
      breakdownName,
      basis,
      plan,
      from: from && { value: from.value, absence: from.absence },
      to: { value, absence },
    };
  };
  return {
    added: changes.added.length,
    changed: changes.changed.length,
    unchanged: changes.unchanged,
    changes: [...changes.changed, ...changes.added].slice(0, MOST_LISTED).map(view),
    problems: problems.slice(0, MOST_LISTED),
    skipped: skipped.slice(0, MOST_LISTED),
    batch: written?.batch ?? null,
    filing,
  };
}
