import type { IndicatorSeriesView } from '../../contract/index.ts';
import { growthText, percentText } from '../facts/cell-words.ts';
import { byRank } from '../facts/ranking.ts';
import { Value } from '../facts/value.tsx';
import { FACT_WORDS } from '../facts/words.ts';
import { SHEET_WORDS } from './words.ts';

interface PlacesProps {
  readonly series: IndicatorSeriesView;
  /** Leads to the table of a place. */
  readonly goTo: (area: string) => void;
}

/** The areas below with rank, share and growth. */
export function Places({ series: { places }, goTo }: PlacesProps) {
  if (places.length === 0) return <p className="hint">{SHEET_WORDS.noPlaces}</p>;
  const isShared = places.some(({ share }) => share.value !== null);
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col" className="rank">
            <span className="unseen">{SHEET_WORDS.rank}</span>
          </th>
          <th scope="col">{SHEET_WORDS.area}</th>
          <th scope="col" className="value">
            {SHEET_WORDS.value}
          </th>
          {isShared && (
            <th scope="col" className="value">
              {FACT_WORDS.percent}
            </th>
          )}
          <th scope="col" className="value">
            {SHEET_WORDS.growth}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...places].sort(byRank).map(({ area, rank, now, share, growth }) => (
          <tr key={area.id}>
            <td className="rank hint">{rank}</td>
            <th scope="row">
              <button type="button" className="link" onClick={() => goTo(area.id)}>
                {area.name}
              </button>
            </th>
            <td className="value">
              <Value cell={now} />
            </td>
            {isShared && <td className="value">{share.value === null ? '' : percentText(share)}</td>}
            <td className="value" title={growth.why ?? undefined}>
              {growthText(growth)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
