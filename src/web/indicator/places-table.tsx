import { Link } from 'wouter';
import type { IndicatorSeriesView, SeriesRow } from '../../contract/index.ts';
import { growthText, percentText } from '../facts/cell-words.ts';
import { byRank } from '../facts/ranking.ts';
import { Value } from '../facts/value.tsx';
import { indicatorHref } from '../frame/addresses.ts';
import { INDICATOR_WORDS } from './words.ts';

/** How long the bar of a value is, in percent of the longest. */
function lengths(places: readonly SeriesRow[]): ReadonlyMap<string, number> {
  const most = Math.max(...places.map(({ now }) => Math.abs(Number(now?.value ?? 0))));
  return new Map(
    places.map(({ area, now }) => [area.id, most > 0 ? (Math.abs(Number(now?.value ?? 0)) / most) * 100 : 0]),
  );
}

/** The areas below in their order, each with a bar. */
export function PlacesTable({
  series,
  breakdown,
}: {
  readonly series: IndicatorSeriesView;
  readonly breakdown: string;
}) {
  const { places, indicator } = series;
  if (places.length === 0) return null;
  const bars = lengths(places);
  const isShared = places.some(({ share }) => share.value !== null);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{INDICATOR_WORDS.placesTable}</h2>
      <table className="places-table">
        <thead>
          <tr>
            <th scope="col" className="rank">
              {INDICATOR_WORDS.rank}
            </th>
            <th scope="col">{INDICATOR_WORDS.area}</th>
            <th scope="col" className="value">
              {indicator.unit}
            </th>
            <td className="bar" />
            {isShared && (
              <th scope="col" className="value share">
                {INDICATOR_WORDS.share}
              </th>
            )}
            <th scope="col" className="value">
              {INDICATOR_WORDS.growth}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...places].sort(byRank).map(({ area, period, rank, now, share, growth }) => (
            <tr key={area.id}>
              <td className="rank">{rank}</td>
              <th scope="row">
                <Link href={indicatorHref(indicator.code, { area: area.id, period, breakdown })}>{area.name}</Link>
              </th>
              <td className="value">
                <Value cell={now} />
              </td>
              <td className="bar">
                <span style={{ width: `${bars.get(area.id)}%` }} />
              </td>
              {isShared && <td className="value share">{share.value === null ? '' : `${percentText(share)}%`}</td>}
              <td className="value" title={growth.why ?? undefined}>
                {growthText(growth)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
