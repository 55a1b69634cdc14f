import { useMemo, useRef, useState } from 'react';
import type { ProposalDecision, ProposalsView, ProposalView } from '../../contract/index.ts';
import { useToast } from '../frame/toasts.tsx';
import type { ChangeState } from '../frame/use-address-state.ts';
import type { ProposalsState } from './address.ts';
import { withEdits, withoutEdits } from './editing.ts';
import { useKeptEdits } from './kept-edits.ts';
import { contradictions, isReady, narrowed, nextOf, shownOf } from './listing.ts';
import { allOf, NONE_PICKED, type Picked, stretched, toggled } from './picking.ts';
import type { Sent } from './sending.ts';
import { type Progress, useDeciding } from './use-deciding.ts';
import { PROPOSAL_WORDS } from './words.ts';

interface Walking {
  readonly view: ProposalsView;
  readonly state: ProposalsState;
  readonly change: ChangeState<ProposalsState>;
}

/** What the list holds: the proposals as edited, what the filter leaves of them, the part that is looked at. */
export function useListed({ view, state }: Omit<Walking, 'change'>) {
  const [edits, setEdits] = useKeptEdits(view);
  const [picked, setPicked] = useState<Picked>(NONE_PICKED);
  const { show, sure, sector, find, at } = state;
  const all = useMemo(() => withEdits(view.proposals, edits), [view, edits]);
  const besides = useMemo(() => ({ twice: contradictions(all, (figure) => edits.has(figure)), edits }), [all, edits]);
  const filtered = useMemo(() => narrowed(all, { sure, sector, find }), [all, sure, sector, find]);
  const shown = useMemo(() => shownOf(filtered, show, besides), [filtered, show, besides]);
  const chosen = shown.find(({ figure }) => figure === at) ?? shown[0] ?? null;
  const chosenMany = useMemo(() => shown.filter(({ figure }) => picked.has(figure)), [shown, picked]);
  return { all, besides, filtered, shown, chosen, edits, setEdits, picked, setPicked, chosenMany };
}

export type Listed = ReturnType<typeof useListed>;

/** Sending what is decided, of one figure or many, with the way back. */
function useSending({ view, change }: Walking, { edits, setEdits, setPicked }: Listed) {
  const { send, progress } = useDeciding(view.document, view.version);
  const say = useToast();
  const last = useRef<readonly string[]>([]);
  const tell = ([first]: Sent['refused']): void => {
    if (first) say({ says: `${PROPOSAL_WORDS.failed} ${first.sentence}` });
  };
  const sendAll = async (decisions: readonly ProposalDecision[]): Promise<Sent> => {
    const sent = await send(decisions);
    setEdits((now) => withoutEdits(now, sent.kept));
    return sent;
  };
  const decisionsOn = (many: readonly ProposalView[], verdict: 'accept' | 'refuse'): ProposalDecision[] =>
    many.map(({ figure }) => ({ figure, verdict, ...(verdict === 'accept' && edits.get(figure)?.said) }));
  const undo = async (figures: readonly string[]): Promise<void> => {
    const back = await send(figures.map((figure) => ({ figure, verdict: 'undo' })));
    if (back.refused.length > 0 || figures.length === 1) tell(back.refused);
    else say({ says: PROPOSAL_WORDS.manyUndone });
  };
  const decideOne = (decision: ProposalDecision, next: string | null): void => {
    change({ at: next });
    last.current = [decision.figure];
    void sendAll([decision]).then(({ refused }) => tell(refused));
  };
  const decideMany = async (decisions: readonly ProposalDecision[]): Promise<void> => {
    const { kept, refused } = await sendAll(decisions);
    setPicked(NONE_PICKED);
    if (kept.length === 0) return tell(refused);
    last.current = kept;
    const done = decisions[0]!.verdict === 'accept' ? PROPOSAL_WORDS.manyDone : PROPOSAL_WORDS.manyRefused;
    const left = refused[0] ? ` ${refused.length} ${PROPOSAL_WORDS.manyLeft} ${refused[0].sentence}` : '';
    say({
      says: `${kept.length} ${done}${left}`,
      action: { label: PROPOSAL_WORDS.undo, run: () => void undo(kept) },
    });
  };
  return { progress, last, decisionsOn, decideOne, decideMany, undo };
}

export interface Walker {
  readonly progress: Progress | null;
  readonly step: (by: number) => void;
  /** Picks the one that is looked at, all between it and the next, or all. */
  readonly pick: (how: 'one' | 'all' | 'none' | 1 | -1) => void;
  /** What is picked is of the mouse: one, or with Shift all up to it. */
  readonly pickAt: (figure: string, isStretch: boolean) => void;
  readonly accept: (decisions?: readonly ProposalDecision[]) => void;
  readonly acceptMany: (many: readonly ProposalView[]) => Promise<void>;
  readonly refuse: () => void;
  readonly undo: () => void;
}

/** What is decided of what is looked at or picked, and where one is led from there. */
export function useWalking(walking: Walking, listed: Listed): Walker {
  const { change } = walking;
  const { shown, chosen, chosenMany, setPicked } = listed;
  const { progress, last, decisionsOn, decideOne, decideMany, undo } = useSending(walking, listed);
  const at = chosen?.figure ?? null;
  const beside = (by: number): string | null =>
    shown[Math.min(shown.length - 1, Math.max(0, shown.findIndex(({ figure }) => figure === at) + by))]?.figure ?? null;
  const act = (decisions: readonly ProposalDecision[]): void => {
    const [only] = decisions;
    if (decisions.length > 1) void decideMany(decisions);
    else if (only) decideOne(only, nextOf(shown, only.figure));
  };
  return {
    progress,
    step: (by) => change({ at: beside(by) }),
    pick: (how) => {
      if (how === 'none') setPicked(NONE_PICKED);
      else if (how === 'all') setPicked((now) => allOf(now, shown));
      else if (at === null) return;
      else if (how === 'one') setPicked((now) => toggled(now, at));
      else {
        const next = beside(how)!;
        setPicked((now) => stretched(now, shown, at, next));
        change({ at: next });
      }
    },
    pickAt: (figure, isStretch) => {
      setPicked((now) => (isStretch && at !== null ? stretched(now, shown, at, figure) : toggled(now, figure)));
      change({ at: figure });
    },
    accept: (decisions) => {
      if (decisions) act(decisions);
      else if (chosen?.state === 'proposed' && isReady(chosen)) act(decisionsOn([chosen], 'accept'));
    },
    acceptMany: (many) => decideMany(decisionsOn(many, 'accept')),
    refuse: () => {
      const open = (chosenMany.length > 0 ? chosenMany : chosen ? [chosen] : []).filter(
        ({ state }) => state === 'proposed',
      );
      act(decisionsOn(open, 'refuse'));
    },
    undo: () => {
      const decided = (chosenMany.length > 0 ? chosenMany : chosen ? [chosen] : []).filter(
        ({ state }) => state !== 'proposed',
      );
      const figures = decided.length > 0 ? decided.map(({ figure }) => figure) : last.current;
      if (figures.length === 0) return;
      last.current = [];
      setPicked(NONE_PICKED);
      change({ at: figures[0]! });
      void undo(figures);
    },
  };
}
