import { Link } from 'wouter';
import { WORDS } from '../words.ts';
import { DOCUMENTS_HREF } from './addresses.ts';
import { PageFrame } from './page-frame.tsx';
import { ProblemBox } from './problem-box.tsx';
import { FRAME_WORDS } from './words.ts';

/** Where no page is. */
export function NoPage() {
  return (
    <PageFrame title={WORDS.noPage}>
      <ProblemBox title={WORDS.noPage} next={FRAME_WORDS.notFoundNext}>
        <Link href={DOCUMENTS_HREF} className="button main">
          {FRAME_WORDS.back}
        </Link>
      </ProblemBox>
    </PageFrame>
  );
}
