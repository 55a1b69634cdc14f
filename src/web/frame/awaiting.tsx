import { Link } from 'wouter';
import { originalHref, Refused } from '../ask.ts';
import { WORDS } from '../words.ts';
import { DOCUMENTS_HREF } from './addresses.ts';
import { Loading } from './loading.tsx';
import { PageFrame } from './page-frame.tsx';
import { ProblemBox } from './problem-box.tsx';
import type { DeskState } from './use-desk.ts';
import { FRAME_WORDS } from './words.ts';

type NotReady = Exclude<DeskState, { kind: 'ready' }>;

const back = (
  <Link href={DOCUMENTS_HREF} className="button">
    {FRAME_WORDS.back}
  </Link>
);

function words(state: NotReady) {
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'waiting':
      return <Loading label={FRAME_WORDS.waiting} next={FRAME_WORDS.waitingNext} />;
    case 'reading':
      return <Loading label={FRAME_WORDS.reading} next={FRAME_WORDS.readingNext} />;
    case 'failed':
      return (
        <ProblemBox title={FRAME_WORDS.failed} what={state.version.problem} next={FRAME_WORDS.failedNext}>
          <a className="button" href={originalHref(state.card.id, state.version.number)}>
            {FRAME_WORDS.original}
          </a>
          {back}
        </ProblemBox>
      );
    case 'no-version':
      return (
        <ProblemBox title={WORDS.noPage} what={FRAME_WORDS.noVersion} next={FRAME_WORDS.otherNext}>
          {back}
        </ProblemBox>
      );
    case 'refused': {
      const isGone = state.problem instanceof Refused && state.problem.type === 'not-found';
      const next = isGone ? FRAME_WORDS.notFoundNext : FRAME_WORDS.otherNext;
      const { message } = state.problem;
      return (
        <ProblemBox title={FRAME_WORDS.notOpened} what={message} next={next} retry={isGone ? undefined : state.retry}>
          {back}
        </ProblemBox>
      );
    }
  }
}

/** A page whose version is not there: on its way, being read, or not readable. */
export function Awaiting({ state }: { readonly state: NotReady }) {
  const title = 'card' in state ? (state.card.title ?? state.card.newest.file) : FRAME_WORDS.list;
  return <PageFrame title={title}>{words(state)}</PageFrame>;
}
