import { Link } from 'wouter';
import type { ProposalsView, ProposalView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { BASIS_WORDS } from '../facts/words.ts';
import { figureHref } from '../frame/addresses.ts';
import { vietnamese } from '../numbers.ts';
import { PARTS, type Part } from './editing.ts';
import { Kept, Twice } from './kept-beside.tsx';
import { isReady } from './listing.ts';
import { Quote } from './quote.tsx';
import { Confidence } from './row.tsx';
import { CORRECT_WORDS, PART_WORDS, PROPOSAL_WORDS, STATE_WORDS } from './words.ts';

/** What can be done with the proposal that is looked at. */
export interface ProposalActions {
  readonly accept: () => void;
  readonly refuse: () => void;
  readonly undo: () => void;
  /** Opens what corrects, at a part. */
  readonly correct: (part: Part) => void;
  /** Accepts it as another indicator, of those that it could be besides. */
  readonly acceptAs: (indicator: string) => void;
}

interface DetailProps {
  readonly view: ProposalsView;
  readonly proposal: ProposalView;
  readonly twice: readonly ProposalView[];
  readonly isEdited: boolean;
  readonly actions: ProposalActions;
  readonly go: (figure: string) => void;
}

/** The area as it is known, or as the report names it. */
function areaWords({ area, areaName }: ProposalView): string {
  if (area !== null) return areaName ?? area;
  return areaName ? `${areaName} (${PROPOSAL_WORDS.unknownArea})` : PROPOSAL_WORDS.noArea;
}

const SAYS: Readonly<Record<Part, (proposal: ProposalView) => string>> = {
  indicator: ({ indicatorName }) => indicatorName ?? PROPOSAL_WORDS.noIndicator,
  area: areaWords,
  period: ({ period }) => periodWords(period) || PROPOSAL_WORDS.noPeriod,
  breakdown: ({ breakdownName }) => breakdownName || CORRECT_WORDS.whole,
  basis: ({ basis }) => BASIS_WORDS[basis],
};

/** What it would be kept as, part by part; each can be said otherwise. */
function Said({
  proposal,
  correct,
}: {
  readonly proposal: ProposalView;
  readonly correct: ProposalActions['correct'];
}) {
  const { value, unit, reason, state } = proposal;
  return (
    <dl className="said">
      {PARTS.map((part, at) => (
        <div key={part}>
          <dt>{PART_WORDS[part]}</dt>
          <dd>
            {SAYS[part](proposal)}
            {state === 'proposed' && (
              <button type="button" className="button small" onClick={() => correct(part)}>
                {CORRECT_WORDS.change} <span className="unseen">{PART_WORDS[part]}</span> <kbd>{at + 1}</kbd>
              </button>
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>{PROPOSAL_WORDS.value}</dt>
        <dd>
          <strong>{value === null ? PROPOSAL_WORDS.noValue : `${vietnamese(value)} ${unit}`}</strong>
        </dd>
      </div>
      {reason && (
        <div>
          <dt>{PROPOSAL_WORDS.reason}</dt>
          <dd>{reason}</dd>
        </div>
      )}
    </dl>
  );
}

function Ways({ proposal, actions }: Pick<DetailProps, 'proposal' | 'actions'>) {
  if (proposal.state !== 'proposed')
    return (
      <p className="ways">
        <button type="button" className="button" onClick={actions.undo}>
          {PROPOSAL_WORDS.undo} <kbd>U</kbd>
        </button>
      </p>
    );
  return (
    <p className="ways">
      <button type="button" className="button main" disabled={!isReady(proposal)} onClick={actions.accept}>
        {PROPOSAL_WORDS.accept} <kbd>A</kbd>
      </button>
      <button type="button" className="button" onClick={actions.refuse}>
        {PROPOSAL_WORDS.refuse} <kbd>X</kbd>
      </button>
      <button type="button" className="button" onClick={() => actions.correct('indicator')}>
        {PROPOSAL_WORDS.change} <kbd>E</kbd>
      </button>
    </p>
  );
}

/** A proposal beside its sentence: what it would be kept as, why, and what else it could be. */
export function ProposalDetail({ view, proposal, twice, isEdited, actions, go }: DetailProps) {
  const { state, others, confidence, figure, headings, quote } = proposal;
  const isOpen = state === 'proposed';
  return (
    <section className="proposal-detail" aria-label={proposal.text}>
      {headings.length > 0 && <p className="headings hint">{headings.join(' › ')}</p>}
      <Quote quote={quote} />
      <p className="proposal-head">
        {isOpen ? <Confidence percent={confidence} /> : <strong>{STATE_WORDS[state]}</strong>}
        {isEdited && <strong>{CORRECT_WORDS.edited}</strong>}
        <Link href={figureHref(view.document, view.version, figure)}>{PROPOSAL_WORDS.text}</Link>
      </p>
      <Said proposal={proposal} correct={actions.correct} />
      <Kept proposal={proposal} />
      {isOpen && <Twice proposal={proposal} all={twice} go={go} />}
      <Ways proposal={proposal} actions={actions} />
      {isOpen && !isReady(proposal) && (
        <p className="hint">{proposal.area === null ? PROPOSAL_WORDS.unknownAreaNext : PROPOSAL_WORDS.notReady}</p>
      )}
      {isOpen && others.length > 0 && (
        <div className="others">
          <p className="hint">{PROPOSAL_WORDS.others}</p>
          <ul>
            {others.map(({ indicator, name }) => (
              <li key={indicator}>
                <button type="button" className="button small" onClick={() => actions.acceptAs(indicator)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
