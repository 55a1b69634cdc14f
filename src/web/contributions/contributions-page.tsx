import { Link } from 'wouter';
import { reportHref } from '../frame/addresses.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { Contributions } from './contributions.tsx';
import { useContributions } from './use-contributions.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';
import '../facts/facts.css';
import './contributions.css';
import './paragraphs.css';

/** What agencies hand in for a report, on its way into it. */
export function ContributionsPage({ id }: { readonly id: string }) {
  const { view, card, problem } = useContributions(id);
  if (view.data && card) return <Contributions view={view.data} card={card} />;
  return (
    <PageFrame title={WORDS.title}>
      {problem ? (
        <ProblemBox
          title={WORDS.notOpened}
          what={problem.message}
          next={WORDS.notOpenedNext}
          retry={() => void view.refetch()}
        >
          <Link className="button" href={reportHref(id)}>
            {WORDS.openReport}
          </Link>
        </ProblemBox>
      ) : (
        <Loading label={WORDS.opening} />
      )}
    </PageFrame>
  );
}
