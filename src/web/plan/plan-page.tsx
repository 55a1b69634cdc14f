import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { PlanPageView } from '../../contract/index.ts';
import { periodOf, planYear } from '../../figure/index.ts';
import { plan } from '../ask-facts.ts';
import { AreaChooser } from '../facts/area-chooser.tsx';
import { pathOf } from '../facts/area-search.ts';
import { DemonstrationBand } from '../facts/demonstration-band.tsx';
import { FactsFrame, FactsProblem, type Newest } from '../facts/facts-frame.tsx';
import { planKey } from '../facts/keys.ts';
import { indicatorHref, planHref } from '../frame/addresses.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { useAddressState } from '../frame/use-address-state.ts';
import { useSearchKey } from '../frame/use-search-key.ts';
import { addressOf, stateOf } from './address.ts';
import { PlanTable } from './plan-table.tsx';
import { TakeDialog } from './take-dialog.tsx';
import { foundRows } from './targets.ts';
import { PLAN_WORDS } from './words.ts';
import '../styles/plain-table.css';
import '../facts/facts.css';
import './plan.css';

const CODEC = { stateOf, addressOf };

/** The year before and the year after. */
function Years({ year, area }: { readonly year: number; readonly area: string | null }) {
  const href = (of: number): string => `${planHref(of)}${area ? `?area=${encodeURIComponent(area)}` : ''}`;
  return (
    <p className="plan-years">
      <Link className="button" href={href(year - 1)} title={PLAN_WORDS.before}>
        ‹ {year - 1}
      </Link>
      <strong>
        {PLAN_WORDS.year} {year}
      </strong>
      <Link className="button" href={href(year + 1)} title={PLAN_WORDS.after}>
        {year + 1} ›
      </Link>
    </p>
  );
}

/** What had a target the year before and has none now. */
function Missing({ view: { missing, area, year } }: { readonly view: PlanPageView }) {
  if (missing.length === 0) return null;
  return (
    <details className="missing">
      <summary>
        {missing.length} {PLAN_WORDS.missing}
      </summary>
      <ul>
        {missing.map(({ indicator, name }) => (
          <li key={indicator}>
            <Link href={indicatorHref(indicator, { area: area.id, period: String(year - 1) })}>{name}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <div className="no-rows" role="status">
      <p>
        <strong>{isEmpty ? PLAN_WORDS.none : PLAN_WORDS.nothing}</strong>
      </p>
      {isEmpty && <p>{PLAN_WORDS.noneNext}</p>}
    </div>
  );
}

function Plan({ all, year }: { readonly all: Newest; readonly year: number }) {
  const [{ area, search }, change] = useAddressState(CODEC);
  const box = useSearchKey();
  const [isTaking, setTaking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: planKey(year, area),
    queryFn: () => plan(year, area),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const looked = useDeferredValue(search);
  const rows = useMemo(() => (data ? foundRows(data.rows, looked) : []), [data, looked]);
  if (error && !data) return <FactsProblem problem={error} retry={() => void refetch()} />;
  const actions = (
    <>
      <button type="button" className="button" onClick={() => print()}>
        {PLAN_WORDS.print}
      </button>
      <button type="button" className="button main" disabled={!data} onClick={() => setTaking(true)}>
        {PLAN_WORDS.take}
      </button>
    </>
  );
  return (
    <PageFrame title={PLAN_WORDS.title} layout="full" actions={actions}>
      {data ? (
        <>
          <DemonstrationBand isShown={data.demonstration} />
          <div className="plan-bar">
            <Years year={year} area={area} />
            <AreaChooser
              area={data.area}
              path={pathOf(data.area, all.areas)}
              areas={all.areas}
              period={String(year)}
              choose={(next) => change({ area: next }, 'step')}
            />
            <input
              ref={box}
              type="search"
              value={search}
              maxLength={100}
              aria-label={PLAN_WORDS.search}
              placeholder={PLAN_WORDS.searchHint}
              onChange={({ target }) => change({ search: target.value })}
            />
            <p className="hint" role="status">
              {rows.length < data.rows.length && `${rows.length} ${PLAN_WORDS.of} `}
              {data.rows.length} {PLAN_WORDS.targets}
            </p>
          </div>
          <div className="plan">
            <Missing view={data} />
            {rows.length > 0 ? <PlanTable view={data} rows={rows} /> : <Nothing isEmpty={data.rows.length === 0} />}
          </div>
        </>
      ) : (
        <div className="plain">
          <Loading />
        </div>
      )}
      {isTaking && data && <TakeDialog view={data} close={() => setTaking(false)} />}
    </PageFrame>
  );
}

/** The targets of a year; without one, of the newest that there are facts of. */
export function PlanPage({ year }: { readonly year: string | null }) {
  const asked = /^\d{4}$/.test(year ?? '') ? Number(year) : null;
  return (
    <FactsFrame title={PLAN_WORDS.title}>
      {(all) => {
        const newest = periodOf(all.newest.period);
        return <Plan all={all} year={asked ?? (newest ? planYear(newest) : new Date().getFullYear())} />;
      }}
    </FactsFrame>
  );
}
