import { memo } from 'react';
import type { ProposalView } from '../../contract/index.ts';
import { keptDifference } from './listing.ts';
import { CORRECT_WORDS, PROPOSAL_WORDS, STATE_WORDS } from './words.ts';

interface RowProps {
  readonly proposal: ProposalView;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly isEdited: boolean;
  readonly choose: (figure: string) => void;
  readonly pick: (figure: string, isStretch: boolean) => void;
}

/** Letters of the sentence before and behind the number, as many as a line holds. */
const BEFORE = 46;
const BEHIND = 70;

/** The number in its sentence, cut to a line. */
function Snippet({ quote: { text, start, end } }: Pick<ProposalView, 'quote'>) {
  const from = Math.max(0, start - BEFORE);
  const lead = from > 0 ? `…${text.slice(from, start).replace(/^\S*\s/, '')}` : text.slice(0, start);
  return (
    <span className="snippet">
      {lead}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + BEHIND)}
    </span>
  );
}

/** How sure the program is, as a length and a number. */
export function Confidence({ percent }: { readonly percent: number }) {
  const tone = percent >= 85 ? 'sure' : percent >= 60 ? 'likely' : 'unsure';
  return (
    <span className={`confidence ${tone}`} title={`${PROPOSAL_WORDS.confidence} ${percent}%`}>
      <svg width={36} height={6} aria-hidden="true">
        <rect className="whole" width={36} height={6} rx={3} />
        <rect className="done" width={(percent / 100) * 36} height={6} rx={3} />
      </svg>
      <span className="unseen">{PROPOSAL_WORDS.confidence} </span>
      {percent}%
    </span>
  );
}

/** A proposal in the list: what it is taken for, its sentence, how sure, what was decided. */
export const ProposalRow = memo(function ProposalRow({ proposal, index, top, ...row }: RowProps) {
  const { isActive, isPicked, isEdited, choose, pick } = row;
  const { figure, indicatorName, breakdownName, state, confidence } = proposal;
  const name = [indicatorName ?? PROPOSAL_WORDS.noIndicator, breakdownName].filter(Boolean).join(' · ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the page's; the list takes the focus
    <div
      id={`proposal-${index}`}
      role="option"
      aria-selected={isPicked}
      className={`proposal ${state}${indicatorName ? '' : ' unclear'}${isActive ? ' active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={({ shiftKey, ctrlKey, metaKey }) =>
        shiftKey || ctrlKey || metaKey ? pick(figure, shiftKey) : choose(figure)
      }
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the row says that it is picked, and the space bar picks */}
      <span
        className="pick"
        title={PROPOSAL_WORDS.pick}
        onClick={(event) => {
          event.stopPropagation();
          pick(figure, event.shiftKey);
        }}
      />
      <span className="proposal-name">{name}</span>
      <span className="proposal-state">
        {isEdited && <span>{CORRECT_WORDS.edited}</span>}
        {state === 'proposed' && keptDifference(proposal) !== null && (
          <span className="wrong" title={PROPOSAL_WORDS.keptDiffers}>
            ≠
          </span>
        )}
        {state === 'proposed' ? <Confidence percent={confidence} /> : STATE_WORDS[state]}
      </span>
      <Snippet quote={proposal.quote} />
    </div>
  );
});
