import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { proposals } from '../ask-facts.ts';
import { proposalsKey } from '../facts/keys.ts';
import { deskHref } from '../frame/addresses.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { FRAME_WORDS } from '../frame/words.ts';
import { Proposals } from './proposals.tsx';
import { PROPOSAL_WORDS } from './words.ts';
import '../facts/facts.css';
import './proposals.css';
import './detail.css';

/** The figures of a read report, each taken for a fact: accepted, refused, corrected. */
export function ProposalsPage({ id, version }: { readonly id: string; readonly version: number }) {
  const { data, error, refetch } = useQuery({
    queryKey: proposalsKey(id, version),
    queryFn: () => proposals(id, version),
    staleTime: 60_000,
  });
  if (data) return <Proposals view={data} />;
  const crumbs = [{ label: PROPOSAL_WORDS.desk, href: deskHref(id, version) }];
  return (
    <PageFrame title={PROPOSAL_WORDS.title} crumbs={crumbs}>
      {error ? (
        <ProblemBox
          title={FRAME_WORDS.notOpened}
          what={error.message}
          next={FRAME_WORDS.otherNext}
          retry={() => void refetch()}
        >
          <Link className="button" href={deskHref(id, version)}>
            {PROPOSAL_WORDS.desk}
          </Link>
        </ProblemBox>
      ) : (
        <Loading />
      )}
    </PageFrame>
  );
}
