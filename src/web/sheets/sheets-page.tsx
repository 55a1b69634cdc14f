import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import type { SheetsView } from '../../contract/index.ts';
import { type SheetsOf, sheets } from '../ask-sheets.ts';
import { DemonstrationBand } from '../facts/demonstration-band.tsx';
import { sheetsKey } from '../facts/keys.ts';
import { PeriodChooser } from '../facts/period-chooser.tsx';
import { DropZone, FileButton } from '../frame/drop-zone.tsx';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { useToast } from '../frame/toasts.tsx';
import { type ChangeState, useAddressState } from '../frame/use-address-state.ts';
import { useSearchKey } from '../frame/use-search-key.ts';
import { addressOf, type SheetsState, stateOf } from './address.ts';
import { AgenciesTable } from './agencies-table.tsx';
import { DownloadAll } from './download-all.tsx';
import { FilingsList } from './filings-list.tsx';
import { FormsTable } from './forms-table.tsx';
import { missingText, shownAgencies, tallyOf } from './standing.ts';
import { TakingList } from './taking-list.tsx';
import { useTaking } from './use-taking.ts';
import { SHEET_STATES, SHEETS_WORDS } from './words.ts';
import '../styles/plain-table.css';
import '../facts/facts.css';
import './sheets.css';

const CODEC = { stateOf, addressOf };
const WORKBOOKS = '.xlsx';

interface BarProps {
  readonly view: SheetsView;
  readonly change: ChangeState<SheetsState>;
}

/** Which period and whose province. */
function Bar({ view, change }: BarProps) {
  const { period, periods, province, provinces } = view;
  return (
    <div className="sheets-bar">
      <PeriodChooser period={period} periods={periods} choose={(period) => change({ period }, 'step')} />
      {provinces.length > 1 && (
        <label>
          <span className="hint">{SHEETS_WORDS.province}:</span>{' '}
          <select value={province ?? ''} onChange={({ target }) => change({ province: target.value || null }, 'step')}>
            {province === null && <option value="" />}
            {provinces.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Of whom something is missing, to be sent on. */
function Missing({ view }: { readonly view: SheetsView }) {
  const say = useToast();
  const late = view.agencies.filter(({ state }) => state !== 'came' && state !== 'elsewhere');
  if (late.length === 0) return <p className="all-came">{SHEETS_WORDS.nobodyMissing}</p>;
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(missingText(view)).then(
      () => true,
      () => false,
    );
    say({ says: done ? SHEETS_WORDS.copied : SHEETS_WORDS.notCopied });
  };
  return (
    <details className="missing-agencies">
      <summary>
        <strong>
          {late.length} {SHEETS_WORDS.missing}
        </strong>
      </summary>
      <p className="ways">
        <button type="button" className="button small" onClick={() => void copy()}>
          {SHEETS_WORDS.copy}
        </button>
      </p>
      <p className="missing-text">{missingText(view)}</p>
    </details>
  );
}

interface TallyProps extends BarProps {
  readonly state: SheetsState;
}

/** How many are in which state: a press shows only those. */
function Tally({ view, state, change }: TallyProps) {
  const box = useSearchKey();
  return (
    <search className="sheets-tally">
      <fieldset className="parts">
        <legend className="unseen">{SHEETS_WORDS.state}</legend>
        <button type="button" aria-pressed={state.only === null} onClick={() => change({ only: null })}>
          {SHEETS_WORDS.all} {view.agencies.length}
        </button>
        {tallyOf(view.agencies).map(({ state: one, count }) => (
          <button key={one} type="button" aria-pressed={state.only === one} onClick={() => change({ only: one })}>
            <span className={`sheet-state ${one}`} aria-hidden="true">
              <span className="state-mark" />
            </span>{' '}
            {SHEET_STATES[one]} {count}
          </button>
        ))}
      </fieldset>
      <input
        ref={box}
        type="search"
        value={state.search}
        maxLength={100}
        aria-label={SHEETS_WORDS.find}
        placeholder={SHEETS_WORDS.findHint}
        onChange={({ target }) => change({ search: target.value })}
      />
    </search>
  );
}

function Empty() {
  return (
    <section className="no-sheets">
      <h2>{SHEETS_WORDS.emptyTitle}</h2>
      <p>{SHEETS_WORDS.empty}</p>
      <ol>
        {SHEETS_WORDS.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="ways">
        <Link className="button main" href="/areas">
          {SHEETS_WORDS.toAreas}
        </Link>
        <Link className="button" href="/explorer">
          {SHEETS_WORDS.toFacts}
        </Link>
      </p>
    </section>
  );
}

/** Why there is nothing to collect, and what to do. */
function Nothing({ view }: { readonly view: SheetsView }) {
  const isUnchosen = view.province === null;
  return (
    <section className="no-sheets">
      <h2>{isUnchosen ? SHEETS_WORDS.chooseProvince : SHEETS_WORDS.nothing}</h2>
      {view.why && <p>{view.why}</p>}
      <p>{isUnchosen ? SHEETS_WORDS.chooseNext : SHEETS_WORDS.nothingNext}</p>
    </section>
  );
}

interface CollectedProps extends TallyProps {
  readonly of: SheetsOf;
}

function Collected({ view, state, change, of }: CollectedProps) {
  const search = useDeferredValue(state.search);
  const shown = shownAgencies(view.agencies, { only: state.only, search });
  return (
    <>
      <FormsTable forms={view.forms} />
      <Missing view={view} />
      <Tally view={view} state={state} change={change} />
      {shown.length > 0 ? (
        <AgenciesTable agencies={shown} forms={view.forms} of={of} />
      ) : (
        <p role="status" className="hint">
          {SHEETS_WORDS.noneFound}
        </p>
      )}
    </>
  );
}

/** What is shown once it is known what is collected. */
function Page({ view, state, change }: TallyProps) {
  const { province, period } = view;
  const of = province === null || view.agencies.length === 0 ? null : { province, period };
  const { lines, take, putAway } = useTaking(of);
  const actions = of && (
    <>
      <DownloadAll of={of} agencies={view.agencies} />
      <FileButton take={take} multiple look="button main" accept={WORKBOOKS}>
        {SHEETS_WORDS.handIn}
      </FileButton>
    </>
  );
  return (
    <PageFrame title={SHEETS_WORDS.title} layout="full" actions={actions}>
      <DemonstrationBand isShown={view.demonstration} />
      {view.provinces.length > 0 && <Bar view={view} change={change} />}
      <div className="sheets">
        <TakingList lines={lines} putAway={putAway} />
        {view.provinces.length === 0 ? (
          <Empty />
        ) : of ? (
          <Collected view={view} state={state} change={change} of={of} />
        ) : (
          <Nothing view={view} />
        )}
        <section className="filed" aria-labelledby="filed">
          <h2 id="filed">{SHEETS_WORDS.before}</h2>
          <p className="hint">{SHEETS_WORDS.beforeSays}</p>
          <FilingsList area={province} />
        </section>
      </div>
      {of && <DropZone take={take} says={SHEETS_WORDS.drop} />}
    </PageFrame>
  );
}

/** Sheets sent out to agencies and taken in again: who has handed in what, who has not, what was not understood. */
export function SheetsPage() {
  const [state, change] = useAddressState(CODEC);
  const { data, error, refetch } = useQuery({
    queryKey: sheetsKey(state.period, state.province),
    queryFn: () => sheets(state.period, state.province),
    placeholderData: keepPreviousData,
  });
  if (data) return <Page view={data} state={state} change={change} />;
  return (
    <PageFrame title={SHEETS_WORDS.title}>
      {error ? (
        <ProblemBox
          title={SHEETS_WORDS.notShown}
          what={error.message}
          next={SHEETS_WORDS.notShownNext}
          retry={() => void refetch()}
        />
      ) : (
        <Loading />
      )}
    </PageFrame>
  );
}
