import type { IndicatorSeriesView } from '../../contract/index.ts';
import { periodOf, planYear } from '../../figure/index.ts';
import { Value } from '../facts/value.tsx';
import { SHEET_WORDS } from './words.ts';

interface MonthsProps {
  readonly series: IndicatorSeriesView;
  readonly period: string;
}

/** The months of the period's year, each by itself and from January on. */
export function Months({ series: { years }, period }: MonthsProps) {
  const read = periodOf(period);
  const year = years.find(({ year: one }) => read && one === planYear(read)) ?? years.at(-1);
  const months = (year?.months ?? [])
    .map((cell, index) => ({ month: index + 1, cell, cumulative: year?.cumulative[index] ?? null }))
    .filter(({ cell, cumulative }) => cell !== null || cumulative !== null);
  if (!year || months.length === 0) return <p className="hint">{SHEET_WORDS.noMonths}</p>;
  const isSummed = months.some(({ cumulative }) => cumulative !== null);
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{SHEET_WORDS.month}</th>
          <th scope="col" className="value">
            {SHEET_WORDS.inMonth}
          </th>
          {isSummed && (
            <th scope="col" className="value">
              {SHEET_WORDS.cumulative}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, cell, cumulative }) => (
          <tr key={month}>
            <th scope="row">
              {month}/{year.year}
            </th>
            <td className="value">
              <Value cell={cell} />
            </td>
            {isSummed && (
              <td className="value">
                <Value cell={cumulative} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
