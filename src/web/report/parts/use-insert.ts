import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ReportView, SentencesAsked } from '../../../contract/index.ts';
import type { Aspect } from '../../../figure/index.ts';
import { indicators } from '../../ask-facts.ts';
import { chipValues, sentences } from '../../ask-reports.ts';
import { indicatorsKey } from '../../facts/keys.ts';
import {
  annexInserted,
  blocksInserted,
  chipInserted,
  headingInserted,
  noteInserted,
  textTableInserted,
} from '../editor/changes.ts';
import type { Session } from '../editor/session.ts';
import { newId } from '../model/ids.ts';
import { INSERT_WORDS } from '../words.ts';
import { asksOf, firstOptions, NEW_STYLE, type Option, secondOptions, type Thing } from './insert-options.ts';

/** As many as are looked through by eye. */
const MOST = 9;

/** Where the heading goes that is put in: one deeper than a part, where most are. */
const NEW_HEADING = 1;

interface Inserting {
  readonly view: ReportView;
  readonly session: Session;
  readonly close: () => void;
}

/** What was typed and chosen, what can be put in now, and putting it in. */
export function useInsert({ view, session, close }: Inserting) {
  const [typed, setTyped] = useState('');
  const [indicator, setIndicator] = useState<{ readonly code: string; readonly name: string } | null>(null);
  const search = useDeferredValue(typed.trim());
  const { id, area, period } = view.card;
  const found = useQuery({
    queryKey: indicatorsKey(search),
    queryFn: () => indicators(search),
    enabled: search !== '' && indicator === null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const of = indicator && { indicator: indicator.code, breakdown: '', area: area.id, period };
  const values = useQuery({
    queryKey: ['report', id, 'values', of],
    queryFn: () => chipValues(id, { chips: asksOf(of!) }),
    enabled: of !== null,
  });
  const making = useMutation({
    mutationFn: (asked: SentencesAsked) => sentences(id, asked),
    onSuccess: ({ blocks, chips, left }) => {
      session.knowChips(chips);
      if (blocks.length > 0) session.change(blocksInserted(blocks));
      if (left.length > 0 || blocks.length === 0) session.parts.say(left[0] ?? INSERT_WORDS.nothing);
      close();
    },
  });
  const putAspect = (aspect: Aspect): void => {
    const ask = { ...of!, aspect, plan: null };
    const index = asksOf(of!).findIndex((one) => one.ask.aspect === aspect);
    const state = values.data?.find((one) => one.id === `p${index}`);
    const chip = { kind: 'chip' as const, id: newId(), ask, style: NEW_STYLE, text: state?.text ?? '', override: null };
    if (state) session.knowChips([{ ...state, id: chip.id }]);
    close();
    session.change(chipInserted(chip));
  };
  const choose = (option: Option): void => {
    if (option.kind === 'indicator') {
      setIndicator({ code: option.key, name: option.says });
      setTyped('');
    } else if (option.kind === 'aspect') putAspect(option.key);
    else if (option.kind === 'made')
      making.mutate({ indicators: [indicator!.code], as: option.key === 'table' ? 'table' : 'sentences' });
    else if (option.key === 'behind' || option.key === 'toMiss')
      making.mutate({ as: option.key === 'behind' ? 'behind-plan' : 'to-miss' });
    else putThing(session, option.key, close);
  };
  const options = indicator
    ? values.data
      ? secondOptions(values.data)
      : []
    : firstOptions(typed, search === '' ? [] : (found.data ?? []).slice(0, MOST));
  return {
    typed,
    setTyped,
    indicator,
    back: () => setIndicator(null),
    options,
    choose,
    /** What is shown was found for fewer letters than were typed. */
    isBehind: indicator === null && (search !== typed.trim() || found.isPlaceholderData || found.isLoading),
    isAsking: making.isPending || (of !== null && values.isPending),
    isNone: search !== '' && indicator === null && found.data?.length === 0,
    problem: found.error ?? values.error ?? making.error,
  };
}

function putThing(session: Session, thing: Exclude<Thing, 'behind' | 'toMiss'>, close: () => void): void {
  close();
  if (thing === 'heading') session.change(headingInserted(NEW_HEADING));
  else if (thing === 'textTable') session.change(textTableInserted);
  else if (thing === 'annex') session.change(annexInserted);
  else {
    const id = newId();
    if (!session.change(noteInserted(id))) return;
    // Its place at the foot is there once the page was drawn.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#note-${id} [role="textbox"]`)?.focus());
  }
}
