import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { CorrectionPreview, ProposalsView, ProposalView } from '../../contract/index.ts';
import { lastDay, periodOf } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { areas } from '../ask-areas.ts';
import { indicators } from '../ask-facts.ts';
import { areasKey, indicatorsKey } from '../facts/keys.ts';
import { type Choice, ChoiceField } from '../frame/choice-field.tsx';
import { periodsFound, periodsNear } from './period-options.ts';
import { CORRECT_WORDS, PROPOSAL_WORDS } from './words.ts';

/** As many as are looked through by eye. */
const MOST = 12;

export interface ChooserProps {
  readonly view: ProposalsView;
  /** The proposals that are corrected, as they now stand. */
  readonly proposals: readonly ProposalView[];
  readonly choose: (key: string) => void;
}

/** What is found for the letters that were typed, once they rest; of the last letters until then. */
function useFound<T>(
  typed: string,
  keyOf: (search: string) => readonly unknown[],
  ask: (search: string) => Promise<T>,
) {
  const search = useDeferredValue(typed.trim());
  const { data, error, isPending, isPlaceholderData } = useQuery({
    queryKey: keyOf(search),
    queryFn: () => ask(search),
    enabled: search !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const isBehind = search !== typed.trim() || (search !== '' && (isPlaceholderData || isPending) && !error);
  return { found: search === '' ? null : (data ?? null), isBehind, problem: error };
}

/** Each name once, the first first. */
const once = (choices: readonly Choice[]): Choice[] => [...new Map(choices.map((one) => [one.key, one])).values()];

/** Another indicator by its name, without accents; before letters are typed, what the figures could be besides. */
export function IndicatorChooser({ proposals, choose }: ChooserProps) {
  const [typed, setTyped] = useState('');
  const { found, isBehind, problem } = useFound(typed, indicatorsKey, indicators);
  const others = once(
    proposals.flatMap((one) => one.others.map(({ indicator, name }) => ({ key: indicator, says: name }))),
  );
  const choices = found?.map(({ code, name, unit, sectorName }) => ({
    key: code,
    says: name,
    about: `${unit} · ${sectorName}`,
  }));
  return (
    <ChoiceField
      label={PROPOSAL_WORDS.indicator}
      hint={CORRECT_WORDS.indicatorHint}
      typed={typed}
      setTyped={setTyped}
      choices={(choices ?? others).slice(0, MOST)}
      isBehind={isBehind}
      none={CORRECT_WORDS.noIndicator}
      problem={problem}
      choose={choose}
    />
  );
}

/** Another place by its name; before letters are typed, those that the report is of and names. */
export function AreaChooser({ view, proposals, choose }: ChooserProps) {
  const [typed, setTyped] = useState('');
  const at = periodOf(proposals[0]?.period || (view.period ?? ''));
  const day = at && lastDay(at.to);
  const { found, isBehind, problem } = useFound(
    typed,
    (search) => areasKey(search, day),
    (search) => areas(search, day),
  );
  const named = once([
    ...(view.area ? [{ key: view.area.id, says: view.area.name }] : []),
    ...view.proposals.flatMap(({ area, areaName }) => (area ? [{ key: area, says: areaName ?? area }] : [])),
  ]);
  const choices = found?.areas.map(({ id, name, within, code }) => ({
    key: id,
    says: name,
    about: [within, code].filter(Boolean).join(' · '),
  }));
  return (
    <ChoiceField
      label={PROPOSAL_WORDS.area}
      hint={CORRECT_WORDS.areaHint}
      typed={typed}
      setTyped={setTyped}
      choices={(choices ?? named).slice(0, MOST)}
      isBehind={isBehind}
      none={CORRECT_WORDS.noArea}
      problem={problem}
      choose={choose}
    />
  );
}

interface PeriodChooserProps extends ChooserProps {
  readonly kinds: CorrectionPreview['periodKinds'];
}

/** Another period by its words, of the kinds that the indicator has; the report's own first. */
export function PeriodChooser({ view, proposals, kinds, choose }: PeriodChooserProps) {
  const [typed, setTyped] = useState('');
  const near = [view.period ?? '', ...proposals.map(({ period }) => period)].filter(Boolean);
  const found = periodsFound(periodsNear(kinds, near), typed);
  return (
    <ChoiceField
      label={PROPOSAL_WORDS.period}
      hint={CORRECT_WORDS.periodHint}
      typed={typed}
      setTyped={setTyped}
      choices={found.slice(0, MOST).map((id) => ({ key: id, says: periodWords(id) }))}
      none={CORRECT_WORDS.noPeriod}
      choose={choose}
    />
  );
}
