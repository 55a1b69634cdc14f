import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CorrectionPreview, ProposalsView, ProposalView } from '../../contract/index.ts';
import { tryCorrections } from '../ask-facts.ts';
import { correctionsKey } from '../facts/keys.ts';
import { type Edits, NOTHING_SAID, type Saying, sayingOf } from './editing.ts';
import { isReady } from './listing.ts';

const NO_CHOICES: Omit<CorrectionPreview, 'figures'> = { dimensions: [], periodKinds: [] };

/** What is said in the dialog, and what the server makes of it: nothing is kept until it is accepted. */
export function useCorrecting(view: ProposalsView, proposals: readonly ProposalView[], edits: Edits) {
  const [saying, setSaying] = useState<Saying>(NOTHING_SAID);
  const [dimensions, setDimensions] = useState(NO_CHOICES.dimensions);
  const said = useMemo(() => sayingOf(proposals, edits, saying, dimensions), [proposals, edits, saying, dimensions]);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: correctionsKey(view.document, view.version, said),
    queryFn: () => tryCorrections(view.document, view.version, said),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  if (data && data.dimensions !== dimensions) setDimensions(data.dimensions);
  const lines = data?.figures.map((one, at) => one.proposal ?? proposals[at]!) ?? proposals;
  return {
    said,
    saying,
    say: (part: Partial<Saying>): void => setSaying((now) => ({ ...now, ...part })),
    preview: data ?? null,
    choices: data ?? NO_CHOICES,
    lines,
    /** Those that can be accepted as they now stand. */
    ready: lines.filter((one, at) => data?.figures[at]?.problem === null && isReady(one)),
    isBehind: data === undefined || isPlaceholderData,
    problem: error,
  };
}

export type Correcting = ReturnType<typeof useCorrecting>;
