import { useEffect, useRef, useState } from 'react';
import type { ProposalDecision, ProposalsView, ProposalView } from '../../contract/index.ts';
import { Dialog } from '../frame/dialog.tsx';
import { CorrectForm } from './correct-form.tsx';
import { CorrectLines, CorrectStatus } from './correct-preview.tsx';
import { type Edits, edited, PARTS, type Part } from './editing.ts';
import { Quote } from './quote.tsx';
import { useCorrecting } from './use-correcting.ts';
import { CORRECT_WORDS, PROPOSAL_WORDS } from './words.ts';

interface DialogProps {
  readonly view: ProposalsView;
  readonly proposals: readonly ProposalView[];
  readonly edits: Edits;
  /** The part that is asked for at once; null for the whole. */
  readonly begin: Part | null;
  readonly setEdits: (edits: Edits) => void;
  readonly accept: (decisions: readonly ProposalDecision[]) => void;
  readonly close: () => void;
}

/**
 * Says of one figure, or of many at once, what it is of: every part by the keyboard, with what would be written below. It is
 * accepted as corrected, or left so, to be decided of later.
 */
export function CorrectDialog({ view, proposals, edits, begin, setEdits, accept, close }: DialogProps) {
  const correcting = useCorrecting(view, proposals, edits);
  const [part, setPart] = useState(begin);
  const main = useRef<HTMLButtonElement>(null);
  const { ready, said, preview, isBehind } = correcting;
  const isFirst = useRef(true);
  useEffect(() => {
    // Behind a choice Enter accepts.
    if (part === null && !isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [part]);
  const acceptReady = (): void => {
    const figures = new Set(ready.map(({ figure }) => figure));
    accept(said.filter(({ figure }) => figures.has(figure)).map((one) => ({ ...one, verdict: 'accept' })));
    close();
  };
  const keep = (): void => {
    if (preview) setEdits(edited(edits, said, preview));
    close();
  };
  const isOne = proposals.length === 1;
  return (
    <Dialog title={isOne ? CORRECT_WORDS.title : `${CORRECT_WORDS.titleMany} ${proposals.length} số`} close={close}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the digits of the parts, as on the page */}
      <div
        className="correct"
        onKeyDown={(event) => {
          const next = PARTS[Number(event.key) - 1];
          if (!next || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
          setPart(next);
          event.preventDefault();
        }}
      >
        {isOne && <Quote quote={proposals[0]!.quote} />}
        <CorrectForm view={view} correcting={correcting} part={part} open={setPart} />
        {!isOne && <CorrectLines correcting={correcting} />}
        <div className="correct-foot">
          <CorrectStatus correcting={correcting} isOne={isOne} />
          <p className="ways">
            <button
              ref={main}
              type="button"
              className="button main"
              aria-disabled={ready.length === 0 || isBehind}
              onClick={() => ready.length > 0 && !isBehind && acceptReady()}
            >
              {PROPOSAL_WORDS.accept} {!isOne && ready.length}
            </button>
            <button type="button" className="button" disabled={preview === null || isBehind} onClick={keep}>
              {CORRECT_WORDS.keep}
            </button>
            <button type="button" className="button" onClick={close}>
              {PROPOSAL_WORDS.cancel}
            </button>
          </p>
        </div>
        <p className="hint">{CORRECT_WORDS.memory}</p>
      </div>
    </Dialog>
  );
}
