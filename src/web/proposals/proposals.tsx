import { useCallback, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ProposalsView } from '../../contract/index.ts';
import { deskHref } from '../frame/addresses.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { useAddressState } from '../frame/use-address-state.ts';
import { addressOf, stateOf } from './address.ts';
import { AreaNote } from './area-note.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { type ProposalActions, ProposalDetail } from './detail.tsx';
import type { Part } from './editing.ts';
import { ProposalsBar } from './filters.tsx';
import { ProposalList } from './list.tsx';
import { acceptable } from './listing.ts';
import { ManyDialog } from './many-dialog.tsx';
import { PickedBar } from './picked-bar.tsx';
import { useProposalKeys } from './use-proposal-keys.ts';
import { useListed, useWalking } from './use-walking.ts';
import { PROPOSAL_WORDS } from './words.ts';

const CODEC = { stateOf, addressOf };
const SKIPS = [{ label: PROPOSAL_WORDS.toList, target: 'proposals' }];

type Open = { readonly what: 'correct'; readonly part: Part } | { readonly what: 'many' | 'picked' } | null;

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <div className="no-rows" role="status">
      <p>
        <strong>{isEmpty ? PROPOSAL_WORDS.none : PROPOSAL_WORDS.nothing}</strong>
      </p>
      {isEmpty && <p>{PROPOSAL_WORDS.noneNext}</p>}
    </div>
  );
}

/** All that the page knows and does: what is listed, what is open over it, what a key or a button asks for. */
function useProposals(view: ProposalsView) {
  const [state, change] = useAddressState(CODEC);
  const listed = useListed({ view, state });
  const walker = useWalking({ view, state, change }, listed);
  const [open, setOpen] = useState<Open>(null);
  const { chosen, chosenMany } = listed;
  const toCorrect = (chosenMany.length > 0 ? chosenMany : chosen ? [chosen] : []).filter(
    (one) => one.state === 'proposed',
  );
  const actions: ProposalActions = {
    accept: () => (chosenMany.length > 0 ? setOpen({ what: 'picked' }) : walker.accept()),
    refuse: walker.refuse,
    undo: walker.undo,
    correct: (part) => toCorrect.length > 0 && setOpen({ what: 'correct', part }),
    acceptAs: (indicator) => chosen && walker.accept([{ figure: chosen.figure, verdict: 'accept', indicator }]),
  };
  useProposalKeys({ ...actions, ...walker, accept: actions.accept, acceptAll: () => setOpen({ what: 'many' }) });
  return { state, change, listed, walker, open, setOpen, toCorrect, actions };
}

type Page = ReturnType<typeof useProposals>;

function Dialogs({ view, page }: { readonly view: ProposalsView; readonly page: Page }) {
  const { state, change, listed, walker, open, setOpen, toCorrect } = page;
  const shut = (): void => setOpen(null);
  if (open?.what === 'correct' && toCorrect.length > 0)
    return (
      <CorrectDialog
        view={view}
        proposals={toCorrect}
        edits={listed.edits}
        begin={open.part}
        setEdits={listed.setEdits}
        accept={walker.accept}
        close={shut}
      />
    );
  if (open === null || open.what === 'correct') return null;
  return (
    <ManyDialog
      proposals={open.what === 'picked' ? listed.chosenMany : listed.filtered}
      isPicked={open.what === 'picked'}
      above={state.above}
      progress={walker.progress}
      setAbove={(above) => change({ above })}
      accept={(all) => void walker.acceptMany(all).then(shut)}
      close={shut}
    />
  );
}

/** The list beside the sentence of the one that is looked at. Every key does what a button does. */
export function Proposals({ view }: { readonly view: ProposalsView }) {
  const page = useProposals(view);
  const { state, change, listed, walker, setOpen, actions } = page;
  const { shown, chosen, filtered, besides, edits, picked, chosenMany } = listed;
  const list = useRef<HTMLDivElement>(null);
  const choose = useCallback((at: string) => change({ at }), [change]);
  const go = useCallback((at: string) => change({ show: 'all', sure: 'any', sector: null, find: '', at }), [change]);
  const many = acceptable(filtered, state.above).all.length;
  return (
    <PageFrame
      title={PROPOSAL_WORDS.title}
      crumbs={[{ label: view.title, href: deskHref(view.document, view.version) }]}
      skips={SKIPS}
      layout="full"
      actions={
        <>
          <Link className="button" href="/explorer">
            {PROPOSAL_WORDS.explorer}
          </Link>
          <button type="button" className="button main" disabled={many === 0} onClick={() => setOpen({ what: 'many' })}>
            {PROPOSAL_WORDS.acceptAll} {state.above}% ({many})
          </button>
        </>
      }
    >
      <div className="proposals">
        <ProposalsBar
          {...{ view, listed }}
          filter={state}
          progress={walker.progress}
          narrow={(part) => change({ ...part, at: null })}
        />
        <AreaNote view={view} />
        <div className="proposals-body">
          {shown.length === 0 ? (
            <Nothing isEmpty={view.proposals.length === 0} />
          ) : (
            <ProposalList
              {...{ shown, picked, edits, list, choose }}
              at={chosen?.figure ?? null}
              pick={walker.pickAt}
            />
          )}
          {chosen && (
            <ProposalDetail
              {...{ view, actions, go }}
              proposal={chosen}
              twice={besides.twice.get(chosen.figure) ?? []}
              isEdited={chosen.state === 'proposed' && edits.has(chosen.figure)}
            />
          )}
        </div>
        {chosenMany.length > 0 && <PickedBar many={chosenMany} actions={actions} pick={walker.pick} />}
        <p className="facts-keys">{PROPOSAL_WORDS.keys}</p>
      </div>
      <Dialogs view={view} page={page} />
    </PageFrame>
  );
}
