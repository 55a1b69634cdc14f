import { useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ProposalDecision, ProposalsView, ProposalView } from '../../contract/index.ts';
import { deskHref } from '../frame/addresses.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { useToast } from '../frame/toasts.tsx';
import { type ChangeState, useAddressState } from '../frame/use-address-state.ts';
import { addressOf, type ProposalsState, SHOWS, type Show, stateOf } from './address.ts';
import { AreaNote } from './area-note.tsx';
import { type ProposalActions, ProposalDetail } from './detail.tsx';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { ProposalList } from './list.tsx';
import { acceptable, isReady, nextOf, shownOf } from './listing.ts';
import { ManyDialog } from './many-dialog.tsx';
import type { Sent } from './sending.ts';
import { useDeciding } from './use-deciding.ts';
import { useProposalKeys } from './use-proposal-keys.ts';
import { PROPOSAL_WORDS, SHOW_WORDS } from './words.ts';

const CODEC = { stateOf, addressOf };
const SKIPS = [{ label: PROPOSAL_WORDS.toList, target: 'proposals' }];

/** Which part of the list is looked at, with how many there are in each. */
function Parts({ view, show, choose }: { view: ProposalsView; show: Show; choose: (show: Show) => void }) {
  return (
    <div className="parts">
      {SHOWS.map((one) => {
        const many = shownOf(view.proposals, one).length;
        if (many === 0 && one !== show && one !== 'todo') return null;
        return (
          <button key={one} type="button" aria-pressed={one === show} onClick={() => choose(one)}>
            {SHOW_WORDS[one]} <span className="hint">{many}</span>
          </button>
        );
      })}
    </div>
  );
}

/** How many are decided, as a length. */
function Done({ view: { proposals } }: { readonly view: ProposalsView }) {
  const done = proposals.filter(({ state }) => state !== 'proposed').length;
  return (
    <p className="done-so-far" role="status">
      {done} {PROPOSAL_WORDS.of} {proposals.length} {PROPOSAL_WORDS.decided}
      <progress value={done} max={Math.max(1, proposals.length)} aria-label={PROPOSAL_WORDS.decided} />
    </p>
  );
}

type Open = 'change' | 'many' | null;

interface Walking {
  readonly view: ProposalsView;
  readonly state: ProposalsState;
  readonly change: ChangeState<ProposalsState>;
}

/** What is looked at, what is decided of it, and where one is led from there. */
function useWalking({ view, state, change }: Walking) {
  const { send, progress } = useDeciding(view.document, view.version);
  const say = useToast();
  const shown = useMemo(() => shownOf(view.proposals, state.show), [view, state.show]);
  const chosen = shown.find(({ figure }) => figure === state.at) ?? shown[0] ?? null;
  const last = useRef<string | null>(null);

  const tell = ([first]: Sent['refused']): void => {
    if (first) say({ says: `${PROPOSAL_WORDS.failed} ${first.sentence}` });
  };
  const decideOne = (decision: Omit<ProposalDecision, 'figure'>): void => {
    if (!chosen) return;
    const { figure } = chosen;
    change({ at: nextOf(shown, figure) });
    last.current = figure;
    void send([{ figure, ...decision }]).then(({ refused }) => tell(refused));
  };
  const step = (by: number): void => {
    const index = chosen ? shown.indexOf(chosen) : -1;
    const next = shown[Math.min(shown.length - 1, Math.max(0, index + by))];
    if (next) change({ at: next.figure });
  };
  const undo = (): void => {
    const figure = chosen && chosen.state !== 'proposed' ? chosen.figure : last.current;
    if (figure === null) return;
    last.current = null;
    change({ at: figure });
    void send([{ figure, verdict: 'undo' }]).then(({ refused }) => tell(refused));
  };
  const acceptMany = async (many: readonly ProposalView[]): Promise<void> => {
    const { kept, refused } = await send(many.map(({ figure }) => ({ figure, verdict: 'accept' })));
    if (kept.length === 0) return tell(refused);
    const undo = async (): Promise<void> => {
      const back = await send(kept.map((figure) => ({ figure, verdict: 'undo' })));
      if (back.refused.length > 0) tell(back.refused);
      else say({ says: PROPOSAL_WORDS.manyUndone });
    };
    const left = refused[0] ? ` ${refused.length} ${PROPOSAL_WORDS.manyLeft} ${refused[0].sentence}` : '';
    say({
      says: `${kept.length} ${PROPOSAL_WORDS.manyDone}${left}`,
      action: { label: PROPOSAL_WORDS.undo, run: () => void undo() },
    });
  };
  const accept = (indicator?: string): void => {
    if (indicator !== undefined) decideOne({ verdict: 'accept', indicator });
    else if (chosen?.state === 'proposed' && isReady(chosen)) decideOne({ verdict: 'accept' });
  };
  const refuse = (): void => {
    if (chosen?.state === 'proposed') decideOne({ verdict: 'refuse' });
  };
  return { shown, chosen, progress, step, accept, refuse, undo, acceptMany };
}

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

/** The list beside the sentence of the one that is looked at. Every key does what a button does. */
export function Proposals({ view }: { readonly view: ProposalsView }) {
  const [state, change] = useAddressState(CODEC);
  const { shown, chosen, progress, step, accept, refuse, undo, acceptMany } = useWalking({ view, state, change });
  const [open, setOpen] = useState<Open>(null);
  const list = useRef<HTMLDivElement>(null);
  const shut = (): void => setOpen(null);
  const actions: ProposalActions = {
    accept,
    refuse,
    undo,
    change: () => chosen?.state === 'proposed' && setOpen('change'),
  };
  useProposalKeys({ ...actions, step, acceptAll: () => setOpen('many') });
  const choose = useCallback((at: string) => change({ at }), [change]);
  const many = acceptable(view.proposals, state.above).all.length;
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
          <button type="button" className="button main" disabled={many === 0} onClick={() => setOpen('many')}>
            {PROPOSAL_WORDS.acceptAll} {state.above}% ({many})
          </button>
        </>
      }
    >
      <div className="proposals">
        <div className="proposals-bar">
          <Parts view={view} show={state.show} choose={(show) => change({ show, at: null })} />
          <Done view={view} />
        </div>
        <AreaNote view={view} />
        <div className="proposals-body">
          {shown.length === 0 ? (
            <Nothing isEmpty={view.proposals.length === 0} />
          ) : (
            <ProposalList shown={shown} at={chosen?.figure ?? null} list={list} choose={choose} />
          )}
          {chosen && <ProposalDetail view={view} proposal={chosen} actions={actions} />}
        </div>
        <p className="facts-keys">{PROPOSAL_WORDS.keys}</p>
      </div>
      {open === 'change' && chosen && (
        <IndicatorDialog
          proposal={chosen}
          choose={(indicator) => {
            accept(indicator);
            shut();
          }}
          close={shut}
        />
      )}
      {open === 'many' && (
        <ManyDialog
          proposals={view.proposals}
          above={state.above}
          progress={progress}
          setAbove={(above) => change({ above })}
          accept={(all) => void acceptMany(all).then(shut)}
          close={shut}
        />
      )}
    </PageFrame>
  );
}
