import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ChoicesView } from '../../contract/index.ts';
import { choices } from '../ask-facts.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { choicesKey } from './keys.ts';
import { NoFacts } from './no-facts.tsx';
import { FACT_WORDS } from './words.ts';

/** What may be asked for, where there are facts. */
export type Newest = ChoicesView & { readonly newest: NonNullable<ChoicesView['newest']> };

/** Facts could not be had: what happened, and again. */
export function FactsProblem({ problem, retry }: { readonly problem: Error; readonly retry: () => void }) {
  return (
    <PageFrame title={FACT_WORDS.notShown}>
      <ProblemBox title={FACT_WORDS.notShown} what={problem.message} next={FACT_WORDS.notShownNext} retry={retry} />
    </PageFrame>
  );
}

interface FactsFrameProps {
  /** Of the page while nothing is known yet. */
  readonly title: string;
  readonly children: (all: Newest) => ReactNode;
}

/** A page of facts: asks which areas and periods there are, and says what to do where there are none. */
export function FactsFrame({ title, children }: FactsFrameProps) {
  const { data, error, refetch } = useQuery({ queryKey: choicesKey, queryFn: choices, staleTime: 60_000 });
  if (data?.newest) return children({ ...data, newest: data.newest });
  if (error) return <FactsProblem problem={error} retry={() => void refetch()} />;
  return <PageFrame title={title}>{data ? <NoFacts /> : <Loading />}</PageFrame>;
}
