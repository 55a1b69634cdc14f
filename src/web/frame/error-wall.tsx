import { Component, type ReactNode } from 'react';
import { DOCUMENTS_HREF } from './addresses.ts';
import { ProblemBox } from './problem-box.tsx';
import { FRAME_WORDS } from './words.ts';

/** Keeps a page that breaks from leaving the window blank. */
export class ErrorWall extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className="plain">
        <ProblemBox title={FRAME_WORDS.broken} next={FRAME_WORDS.brokenNext}>
          <button type="button" className="button main" onClick={() => location.reload()}>
            {FRAME_WORDS.reload}
          </button>
          <a className="button" href={DOCUMENTS_HREF}>
            {FRAME_WORDS.back}
          </a>
        </ProblemBox>
      </main>
    );
  }
}
