import type { ProposalView } from '../../contract/index.ts';
import type { ProposalActions } from './detail.tsx';
import type { Walker } from './use-walking.ts';
import { PROPOSAL_WORDS } from './words.ts';

interface BarProps {
  readonly many: readonly ProposalView[];
  readonly actions: ProposalActions;
  readonly pick: Walker['pick'];
}

/** What can be done with all that are picked. */
export function PickedBar({ many, actions, pick }: BarProps) {
  const open = many.filter(({ state }) => state === 'proposed').length;
  return (
    <div className="picked-bar">
      <p role="status">
        <strong>{many.length}</strong> {PROPOSAL_WORDS.picked}
      </p>
      {open > 0 && (
        <>
          <button type="button" className="button main" onClick={actions.accept}>
            {PROPOSAL_WORDS.accept} {open} <kbd>A</kbd>
          </button>
          <button type="button" className="button" onClick={() => actions.correct('indicator')}>
            {PROPOSAL_WORDS.change} <kbd>E</kbd>
          </button>
          <button type="button" className="button" onClick={actions.refuse}>
            {PROPOSAL_WORDS.refuse} <kbd>X</kbd>
          </button>
        </>
      )}
      {open < many.length && (
        <button type="button" className="button" onClick={actions.undo}>
          {PROPOSAL_WORDS.undo} <kbd>U</kbd>
        </button>
      )}
      <button type="button" className="button" onClick={() => pick('none')}>
        {PROPOSAL_WORDS.pickNone} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
