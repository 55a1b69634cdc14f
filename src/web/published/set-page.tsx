import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useSearch } from 'wouter';
import type { ExplorerRow, ExplorerView, PublishedView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { publishedSet, publishedTableHref, type SetName } from '../ask-published.ts';
import { growthText, percentText } from '../facts/cell-words.ts';
import { DemonstrationBand } from '../facts/demonstration-band.tsx';
import { publishedSetKey } from '../facts/keys.ts';
import { Value } from '../facts/value.tsx';
import { STANDING_WORDS } from '../facts/words.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { momentWords } from '../moments.ts';
import { vietnamese } from '../numbers.ts';
import { Comparison } from './comparison.tsx';
import { PUBLISHED_WORDS } from './words.ts';
import '../styles/plain-table.css';
import '../facts/facts.css';
import './published.css';

const CRUMBS = [{ label: PUBLISHED_WORDS.title, href: '/published' }];

function Row({ row, table: { period, plans } }: { readonly row: ExplorerRow; readonly table: ExplorerView }) {
  const { name, breakdownName, unit, now, same, growth, depth } = row;
  const isPlan = (id: string): boolean => plans.some((plan) => plan.id === id && plan.kind === 'plan');
  const target = row.targets.find(({ plan }) => isPlan(plan)) ?? row.targets[0] ?? null;
  return (
    <tr>
      <th scope="row" className={depth > 0 ? 'part' : undefined}>
        {[name, breakdownName].filter(Boolean).join(': ')}
        {row.period !== period && <span className="hint"> {periodWords(row.period)}</span>}
      </th>
      <td className="unit">{unit}</td>
      <td className="value" data-label={PUBLISHED_WORDS.target}>
        {target && !isPlan(target.plan) && <span className="fact-mark">{STANDING_WORDS.scenario}</span>}
        {target && <Value cell={target.target} />}
      </td>
      <td className="value now" data-label={PUBLISHED_WORDS.now}>
        <Value cell={now} />
      </td>
      <td className="value" data-label={PUBLISHED_WORDS.attainment}>
        {target && percentText(target.attainment)}
      </td>
      <td className="value" data-label={PUBLISHED_WORDS.sameperiod}>
        <Value cell={same} />
      </td>
      <td className="value" data-label={PUBLISHED_WORDS.growth}>
        {growthText(growth)}
      </td>
    </tr>
  );
}

/** The table as it was, by sectors. */
function SetTable({ table }: { readonly table: ExplorerView }) {
  return (
    <table className="plain-table published-table set">
      <thead>
        <tr>
          <th scope="col">{PUBLISHED_WORDS.indicator}</th>
          <th scope="col">{PUBLISHED_WORDS.unit}</th>
          {['target', 'now', 'attainment', 'sameperiod', 'growth'].map((column) => (
            <th key={column} scope="col" className="value">
              {PUBLISHED_WORDS[column as 'now']}
            </th>
          ))}
        </tr>
      </thead>
      {table.sectors.map(({ code, name }) => (
        <Fragment key={code}>
          <tbody>
            <tr className="group">
              <th colSpan={7} scope="rowgroup">
                {name}
              </th>
            </tr>
            {table.rows
              .filter(({ sector }) => sector === code)
              .map((row) => (
                <Row key={`${row.indicator} ${row.breakdown} ${row.period}`} row={row} table={table} />
              ))}
          </tbody>
        </Fragment>
      ))}
    </table>
  );
}

function Told({ view: { set, table, whole } }: { readonly view: PublishedView }) {
  const { at, by, facts, sha256, batch, areaName, period } = set;
  return (
    <>
      <p className="set-head">
        <strong>{[areaName, period && periodWords(period)].filter(Boolean).join(', ')}</strong>
        {areaName && ' · '}
        {PUBLISHED_WORDS.at} {momentWords(at)}
        {by && `, ${PUBLISHED_WORDS.by} ${by}`} · {vietnamese(String(facts))} {PUBLISHED_WORDS.facts} ·{' '}
        {PUBLISHED_WORDS.batch} {batch}
      </p>
      <p className="hint sum">SHA-256 {sha256}</p>
      {!whole && (
        <p role="alert" className="needed">
          {PUBLISHED_WORDS.broken}
        </p>
      )}
      {!table && <p>{PUBLISHED_WORDS.noTable}</p>}
    </>
  );
}

function Page({ set, view }: { readonly set: SetName; readonly view: PublishedView }) {
  const [isCompared, setCompared] = useState(false);
  const actions = (
    <>
      <button type="button" className="button main" disabled={isCompared} onClick={() => setCompared(true)}>
        {PUBLISHED_WORDS.compare}
      </button>
      {view.table && (
        <a className="button" href={publishedTableHref(set)} download>
          {PUBLISHED_WORDS.excel}
        </a>
      )}
      <button type="button" className="button" onClick={() => print()}>
        {PUBLISHED_WORDS.print}
      </button>
    </>
  );
  return (
    <PageFrame title={set.name} crumbs={CRUMBS} layout="full" actions={actions}>
      <DemonstrationBand isShown={set.demonstration} />
      <div className="published">
        <h2 className="on-paper">{set.name}</h2>
        <Told view={view} />
        {isCompared && <Comparison set={set} sum={view.set.sha256} />}
        {view.table && <SetTable table={view.table} />}
      </div>
    </PageFrame>
  );
}

/** A set that was published: what it held; made again out of the ledger, and held against today. */
export function SetPage() {
  const asked = new URLSearchParams(useSearch());
  const set = { name: asked.get('name') ?? '', demonstration: asked.get('demonstration') === '1' };
  const { data, error, refetch } = useQuery({ queryKey: publishedSetKey(set), queryFn: () => publishedSet(set) });
  if (data) return <Page key={`${set.name} ${set.demonstration}`} set={set} view={data} />;
  return (
    <PageFrame title={set.name || PUBLISHED_WORDS.title} crumbs={CRUMBS}>
      {error ? (
        <ProblemBox
          title={PUBLISHED_WORDS.notShown}
          what={error.message}
          next={PUBLISHED_WORDS.notShownNext}
          retry={() => void refetch()}
        />
      ) : (
        <Loading />
      )}
    </PageFrame>
  );
}
