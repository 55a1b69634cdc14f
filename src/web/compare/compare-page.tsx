import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { addressOf, type CompareState, stateOf } from './address.ts';
import { ChosenList } from './chosen-list.tsx';
import { DocumentPicker } from './document-picker.tsx';
import { FindingsList } from './findings-list.tsx';
import { type Compared, useCompared } from './use-compared.ts';
import { COMPARE_WORDS } from './words.ts';
import './compare.css';

/** What to choose, where there are not yet two. */
function First() {
  return (
    <section className="first-steps">
      <h2>{COMPARE_WORDS.first}</h2>
      <p>{COMPARE_WORDS.firstNext}</p>
      <ul>
        {COMPARE_WORDS.examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </section>
  );
}

interface ResultProps {
  readonly compared: Compared;
  readonly state: CompareState;
  readonly change: (change: Partial<CompareState>) => void;
}

function Result({ compared, state, change }: ResultProps) {
  switch (compared.kind) {
    case 'few':
      return <First />;
    case 'loading':
      return <Loading />;
    case 'waiting':
      return <Loading label={COMPARE_WORDS.waiting} next={COMPARE_WORDS.waitingNext} />;
    case 'comparing':
      return <Loading label={COMPARE_WORDS.comparing} />;
    case 'unread':
      return <ProblemBox title={COMPARE_WORDS.unread} next={COMPARE_WORDS.unreadNext} />;
    case 'refused':
      return (
        <ProblemBox
          title={COMPARE_WORDS.notCompared}
          what={compared.problem.message}
          next={COMPARE_WORDS.notComparedNext}
          retry={compared.retry}
        />
      );
    case 'ready':
      return <FindingsList view={compared.view} state={state} change={change} />;
  }
}

/** Several documents held against one another. */
export function ComparePage() {
  const state = stateOf(useSearch());
  const [, navigate] = useLocation();
  const { chosen, compared } = useCompared(state.ids);
  const change = useCallback(
    (part: Partial<CompareState>): void =>
      navigate(addressOf({ ...stateOf(location.search), ...part }), { replace: part.ids === undefined }),
    [navigate],
  );
  const { ids } = state;
  return (
    <PageFrame title={COMPARE_WORDS.title} layout="full">
      <div className="compare-page">
        <h1 className="unseen">{COMPARE_WORDS.title}</h1>
        <aside>
          <ChosenList
            chosen={chosen}
            onRemove={(id) => change({ ids: ids.filter((one) => one !== id), finding: null })}
          />
          <DocumentPicker
            ids={ids}
            chosen={chosen.flatMap(({ card }) => card ?? [])}
            onAdd={(id) => change({ ids: [...ids, id], finding: null })}
          />
        </aside>
        <div className="compare-result">
          <Result compared={compared} state={state} change={change} />
        </div>
      </div>
    </PageFrame>
  );
}
