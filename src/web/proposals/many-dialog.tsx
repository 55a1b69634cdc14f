import { useState } from 'react';
import type { ProposalView } from '../../contract/index.ts';
import { cellText } from '../facts/cell-words.ts';
import { takesFocus } from '../frame/choice-field.tsx';
import { Dialog } from '../frame/dialog.tsx';
import { vietnamese } from '../numbers.ts';
import { THRESHOLDS, type Threshold } from './address.ts';
import { acceptable, keptDifference } from './listing.ts';
import type { Progress } from './use-deciding.ts';
import { CORRECT_WORDS, PROPOSAL_WORDS } from './words.ts';

interface ManyProps {
  /** What the list is narrowed to, or what is picked. */
  readonly proposals: readonly ProposalView[];
  /** Whether a person has picked each, so that nothing is asked of the confidence. */
  readonly isPicked: boolean;
  readonly above: Threshold;
  readonly progress: Progress | null;
  readonly setAbove: (above: Threshold) => void;
  readonly accept: (chosen: readonly ProposalView[]) => void;
  readonly close: () => void;
}

/** As many as stand in the dialog. */
const MOST = 8;

/** What would replace a number that is kept, each before it is done. */
function Replaced({ differing }: { readonly differing: readonly ProposalView[] }) {
  return (
    <ul className="replaced">
      {differing.slice(0, MOST).map(({ figure, indicatorName, breakdownName, kept, value, unit }) => (
        <li key={figure}>
          <span>{[indicatorName, breakdownName].filter(Boolean).join(' · ')}</span>
          <span>
            {cellText(kept)} {PROPOSAL_WORDS.will} <strong>{value && vietnamese(value)}</strong> {unit}
          </span>
        </li>
      ))}
      {differing.length > MOST && (
        <li className="hint">
          {differing.length - MOST} {CORRECT_WORDS.more}
        </li>
      )}
    </ul>
  );
}

function Above({ above, setAbove }: Pick<ManyProps, 'above' | 'setAbove'>) {
  return (
    <div className="field threshold">
      <label>
        {PROPOSAL_WORDS.threshold}{' '}
        <select value={above} onChange={({ target }) => setAbove(Number(target.value) as Threshold)}>
          {THRESHOLDS.map((one) => (
            <option key={one} value={one}>
              {one}%
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Accepts all from a confidence on, or all that are picked. Those that differ from what is kept are shown and taken only where it is said. */
export function ManyDialog({ proposals, isPicked, above, progress, setAbove, accept, close }: ManyProps) {
  const [isWith, setWith] = useState(false);
  const { all, twice } = acceptable(proposals, isPicked ? 0 : above);
  const differing = all.filter((one) => keptDifference(one) !== null);
  const chosen = isWith ? all : all.filter((one) => keptDifference(one) === null);
  return (
    <Dialog title={PROPOSAL_WORDS.manyTitle} close={close}>
      {!isPicked && <Above above={above} setAbove={setAbove} />}
      <p role="status">
        {chosen.length === 0 ? (
          PROPOSAL_WORDS.manyNone
        ) : (
          <>
            <strong>{chosen.length}</strong> {PROPOSAL_WORDS.manySays} {proposals.length - chosen.length}{' '}
            {PROPOSAL_WORDS.manyStay}
          </>
        )}
      </p>
      {twice.length > 0 && (
        <p className="hint">
          {twice.length} {PROPOSAL_WORDS.manyTwice}
        </p>
      )}
      {differing.length > 0 && (
        <>
          <label className="with">
            <input type="checkbox" checked={isWith} onChange={({ target }) => setWith(target.checked)} />{' '}
            {PROPOSAL_WORDS.manyWith} ({differing.length})
          </label>
          <Replaced differing={differing} />
        </>
      )}
      {progress && (
        <p>
          {PROPOSAL_WORDS.manyGoing} {progress.done} {PROPOSAL_WORDS.of} {progress.of}{' '}
          <progress value={progress.done} max={progress.of} aria-label={PROPOSAL_WORDS.manyGoing} />
        </p>
      )}
      <p className="ways">
        <button
          ref={takesFocus}
          type="button"
          className="button main"
          disabled={chosen.length === 0 || progress !== null}
          onClick={() => accept(chosen)}
        >
          {PROPOSAL_WORDS.accept} {chosen.length}
        </button>
        <button type="button" className="button" onClick={close}>
          {PROPOSAL_WORDS.cancel}
        </button>
      </p>
    </Dialog>
  );
}
