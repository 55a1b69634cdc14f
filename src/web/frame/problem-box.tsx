import type { ReactNode } from 'react';
import { FRAME_WORDS } from './words.ts';

interface Problem {
  /** What happened, a few words. */
  readonly title: string;
  /** Why, a sentence. */
  readonly what?: string | null;
  /** What was kept and what to do. */
  readonly next: string;
  readonly retry?: (() => void) | undefined;
  /** Further ways out: links, buttons. */
  readonly children?: ReactNode;
}

/** What went wrong, what was kept, and what to do. */
export function ProblemBox({ title, what, next, retry, children }: Problem) {
  return (
    <section className="problem" role="alert">
      <h2>{title}</h2>
      {what && <p>{what}</p>}
      <p className="next">{next}</p>
      {(retry || children) && (
        <p className="ways">
          {retry && (
            <button type="button" className="button main" onClick={retry}>
              {FRAME_WORDS.retry}
            </button>
          )}
          {children}
        </p>
      )}
    </section>
  );
}
