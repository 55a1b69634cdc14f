import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { AreaView } from '../../contract/index.ts';
import { areaCard, areas } from '../ask-areas.ts';
import { areaCardKey, areasKey } from '../facts/keys.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { type ChangeState, useAddressState } from '../frame/use-address-state.ts';
import { useSearchKey } from '../frame/use-search-key.ts';
import { AddDialog } from './add-dialog.tsx';
import { type AreasState, addressOf, stateOf } from './address.ts';
import { ImportDialog } from './import-dialog.tsx';
import { Below, Found, PlaceCard, PlacePath } from './place.tsx';
import { AREA_WORDS } from './words.ts';
import './areas.css';

const CODEC = { stateOf, addressOf };
/** The last day of districts. */
const BEFORE = '2025-06-30';

const stands = ({ from, to }: AreaView, day: string): boolean => from <= day && (to === null || to >= day);

interface Looking {
  readonly state: AreasState;
  readonly change: ChangeState<AreasState>;
  /** The place that is looked at, as far as it is known. */
  readonly place: AreaView | null;
}

function Bar({ state, change, place }: Looking) {
  const box = useSearchKey();
  const days = [
    { at: null, label: AREA_WORDS.today },
    { at: BEFORE, label: AREA_WORDS.before },
  ];
  const choose = (at: string | null): void => {
    // What does not stand on the other day is looked for from the top.
    const stays = place !== null && (at === null ? place.to === null : stands(place, at));
    change({ at, place: stays ? place.id : null }, 'step');
  };
  return (
    <search className="areas-bar">
      <input
        ref={box}
        type="search"
        value={state.search}
        maxLength={100}
        aria-label={AREA_WORDS.search}
        placeholder={AREA_WORDS.searchHint}
        onChange={({ target }) => change({ search: target.value })}
      />
      <fieldset className="areas-days">
        <legend className="unseen">{AREA_WORDS.days}</legend>
        {days.map(({ at, label }) => (
          <button
            key={label}
            type="button"
            className="button"
            aria-pressed={state.at === at}
            onClick={() => choose(at)}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </search>
  );
}

function SearchResult({ search, choose }: { readonly search: string; readonly choose: (area: AreaView) => void }) {
  const { data, error } = useQuery({
    queryKey: areasKey(search, null),
    queryFn: () => areas(search, null),
    placeholderData: keepPreviousData,
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <Loading />;
  return (
    <>
      <p role="status" className="hint">
        {data.areas.length === 0
          ? `${AREA_WORDS.none} ${AREA_WORDS.noneNext}`
          : `${data.areas.length} ${AREA_WORDS.found}. ${data.isCut ? AREA_WORDS.cut : ''}`}
      </p>
      <Found areas={data.areas} choose={choose} />
    </>
  );
}

function Empty({ add, take }: { readonly add: () => void; readonly take: () => void }) {
  return (
    <section className="no-areas">
      <h2>{AREA_WORDS.emptyTitle}</h2>
      <p>{AREA_WORDS.empty}</p>
      <ol>
        {AREA_WORDS.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="ways">
        <button type="button" className="button main" onClick={take}>
          {AREA_WORDS.import}
        </button>
        <button type="button" className="button" onClick={add}>
          {AREA_WORDS.add}
        </button>
      </p>
    </section>
  );
}

/** The top of the tree, and the place that is looked at: the one chosen, or the nation where it alone is on top. */
function useLooked({ at, place }: AreasState) {
  const top = useQuery({ queryKey: areasKey('', at), queryFn: () => areas('', at), placeholderData: keepPreviousData });
  const only = top.data?.areas.length === 1 ? top.data.areas[0]!.id : null;
  const id = place ?? only;
  const card = useQuery({
    queryKey: areaCardKey(id ?? '', at),
    queryFn: () => areaCard(id!, at),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  });
  return { top, card, id };
}

/** The areas that figures are of: searched, walked as of a day, taken in from files, added by hand. */
export function AreasPage() {
  const [state, change] = useAddressState(CODEC);
  const [open, setOpen] = useState<'import' | 'add' | null>(null);
  const search = useDeferredValue(state.search.trim());
  const { top, card, id } = useLooked(state);
  const shown = id !== null && card.data ? card.data : null;
  const isEmpty = top.data?.kept === 0;
  const choose = (area: AreaView | null): void => {
    const at = state.at ?? '';
    const stays = area === null || (at === '' ? area.to === null : stands(area, at));
    change({ place: area?.id ?? null, search: '', at: stays ? state.at : (area.to ?? null) }, 'step');
    window.scrollTo(0, 0);
  };
  const problem = top.error ?? (state.search ? null : card.error);
  const actions = (
    <>
      <button type="button" className="button" onClick={() => setOpen('import')}>
        {AREA_WORDS.import}
      </button>
      <button type="button" className="button main" onClick={() => setOpen('add')}>
        {AREA_WORDS.add}
      </button>
    </>
  );
  return (
    <PageFrame title={AREA_WORDS.title} layout="full" actions={isEmpty ? undefined : actions}>
      {!isEmpty && <Bar state={state} change={change} place={shown?.area ?? null} />}
      <div className="areas">
        {problem ? (
          <ProblemBox
            title={AREA_WORDS.notShown}
            what={problem.message}
            next={AREA_WORDS.notShownNext}
            retry={() => change({ place: null })}
          />
        ) : isEmpty ? (
          <Empty add={() => setOpen('add')} take={() => setOpen('import')} />
        ) : search !== '' ? (
          <SearchResult search={search} choose={choose} />
        ) : shown ? (
          <>
            <PlacePath path={shown.path} hasTop={top.data?.areas.length !== 1} choose={choose} />
            <div className="place">
              <PlaceCard card={shown} choose={choose} />
              <Below areas={shown.children} day={shown.at} choose={choose} />
            </div>
          </>
        ) : top.data && id === null ? (
          <Below areas={top.data.areas} day={state.at} choose={choose} />
        ) : (
          <Loading />
        )}
      </div>
      {open === 'import' && <ImportDialog close={() => setOpen(null)} />}
      {open === 'add' && <AddDialog day={state.at} below={shown} added={choose} close={() => setOpen(null)} />}
    </PageFrame>
  );
}
