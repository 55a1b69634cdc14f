import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { Link } from 'wouter';
import type { ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { series, trace } from '../ask-facts.ts';
import { toneOf } from '../facts/cell-words.ts';
import { seriesKey, traceKey } from '../facts/keys.ts';
import { Standing } from '../facts/standing.tsx';
import { indicatorHref } from '../frame/addresses.ts';
import { Loading } from '../frame/loading.tsx';
import { WORDS } from '../words.ts';
import { fullName } from './columns.ts';
import { Against } from './sheet-against.tsx';
import { Months } from './sheet-months.tsx';
import { Places } from './sheet-places.tsx';
import { Source } from './sheet-source.tsx';
import { SHEET_WORDS } from './words.ts';

interface SheetProps {
  readonly view: ExplorerView;
  readonly row: ExplorerRow;
  /** `now`, `same`, or the id of a plan. */
  readonly about: string;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly choose: (about: string) => void;
  readonly goTo: (area: string) => void;
  readonly close: () => void;
}

const TABS = ['source', 'places', 'months'] as const;
type Tab = (typeof TABS)[number];

/** Which number of a row is asked about. */
function asked({ view, row, about }: Pick<SheetProps, 'view' | 'row' | 'about'>) {
  const plan = view.plans.find(({ id }) => id === about) ?? null;
  const period = about === 'same' && view.samePeriod && row.period === view.period ? view.samePeriod : row.period;
  const { indicator, breakdown } = row;
  const at = plan && row.period === view.period ? String(plan.year) : period;
  return {
    indicator,
    area: view.area.id,
    period: at,
    breakdown,
    basis: plan ? 'target' : null,
    plan: plan?.id ?? null,
  };
}

function Drill({ view, row, tab, goTo }: Pick<SheetProps, 'view' | 'row' | 'goTo'> & { readonly tab: Tab }) {
  const of = { code: row.indicator, area: view.area.id, period: row.period, breakdown: row.breakdown };
  const { data, error } = useQuery({ queryKey: seriesKey(of), queryFn: () => series(of), staleTime: 60_000 });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <Loading />;
  return tab === 'places' ? <Places series={data} goTo={goTo} /> : <Months series={data} period={row.period} />;
}

function Trace(props: Pick<SheetProps, 'view' | 'row' | 'about'>) {
  const question = asked(props);
  const { data, error } = useQuery({ queryKey: traceKey(question), queryFn: () => trace(question), staleTime: 60_000 });
  if (error) return <p role="alert">{error.message}</p>;
  return data ? <Source trace={data} /> : <Loading />;
}

/** One number of a row: what it means against plan and pace, where it comes from, its places and months. */
export function Sheet(props: SheetProps) {
  const { view, row, about, sheet, choose, goTo, close } = props;
  const [tab, setTab] = useState<Tab>('source');
  const href = indicatorHref(row.indicator, { area: view.area.id, period: row.period, breakdown: row.breakdown });
  return (
    <aside ref={sheet} id="sheet" className="fact-sheet" aria-label={SHEET_WORDS.from} tabIndex={-1}>
      <header>
        <button type="button" className="close" onClick={close}>
          {WORDS.close}
        </button>
        <h2>{fullName(row, row.period)}</h2>
        <p className="hint">
          {view.area.name} · {periodWords(row.period)}
        </p>
      </header>
      <Standing row={row} plans={view.plans} />
      <Against view={view} row={row} about={about} choose={choose} />
      <div className="sheet-tabs" role="tablist">
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === tab}
            aria-controls="tab-panel"
            onClick={() => setTab(one)}
          >
            {SHEET_WORDS[one]}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={toneOf(row.forecast)}>
        {tab === 'source' ? (
          <Trace view={view} row={row} about={about} />
        ) : (
          <Drill view={view} row={row} tab={tab} goTo={goTo} />
        )}
      </div>
      <p className="ways">
        <Link className="button small" href={href}>
          {SHEET_WORDS.page}
        </Link>
      </p>
    </aside>
  );
}
