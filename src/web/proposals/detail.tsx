import { Link } from 'wouter';
import type { ProposalsView, ProposalView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { cellText } from '../facts/cell-words.ts';
import { BASIS_WORDS } from '../facts/words.ts';
import { figureHref } from '../frame/addresses.ts';
import { signed, vietnamese } from '../numbers.ts';
import { isReady, keptDifference } from './listing.ts';
import { Confidence } from './row.tsx';
import { PROPOSAL_WORDS, STATE_WORDS } from './words.ts';

/** What can be done with the proposal that is looked at. */
export interface ProposalActions {
  readonly accept: (indicator?: string) => void;
  readonly refuse: () => void;
  readonly undo: () => void;
  readonly change: () => void;
}

interface DetailProps {
  readonly view: ProposalsView;
  readonly proposal: ProposalView;
  readonly actions: ProposalActions;
}

/** What is kept under the same key, and what it would become. */
function Kept({ proposal }: Pick<DetailProps, 'proposal'>) {
  const { kept, value, state, unit } = proposal;
  if (!kept || state !== 'proposed') return null;
  const off = keptDifference(proposal);
  if (off === null || value === null) return <p className="kept hint">{PROPOSAL_WORDS.keptSame}</p>;
  return (
    <div className="kept differs">
      <p>
        {PROPOSAL_WORDS.kept} <strong>{cellText(kept)}</strong>, {PROPOSAL_WORDS.will}{' '}
        <strong>{vietnamese(value)}</strong> {unit} ({PROPOSAL_WORDS.off} {signed(off)})
      </p>
      <p>{PROPOSAL_WORDS.keptDiffers}</p>
    </div>
  );
}

/** The area as it is known, or as the report names it. */
function areaWords({ area, areaName }: ProposalView): string {
  if (area !== null) return areaName ?? area;
  return areaName ? `${areaName} (${PROPOSAL_WORDS.unknownArea})` : PROPOSAL_WORDS.noArea;
}

function Said({ proposal }: Pick<DetailProps, 'proposal'>) {
  const { indicatorName, period, breakdownName, basis, value, unit, reason } = proposal;
  const lines: readonly (readonly [label: string, text: string])[] = [
    [PROPOSAL_WORDS.indicator, indicatorName ?? PROPOSAL_WORDS.noIndicator],
    [PROPOSAL_WORDS.breakdown, breakdownName],
    [PROPOSAL_WORDS.area, areaWords(proposal)],
    [PROPOSAL_WORDS.period, periodWords(period)],
    [PROPOSAL_WORDS.basis, BASIS_WORDS[basis]],
    [PROPOSAL_WORDS.value, value === null ? PROPOSAL_WORDS.noValue : `${vietnamese(value)} ${unit}`],
    [PROPOSAL_WORDS.reason, reason],
  ];
  return (
    <dl className="said">
      {lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A proposal beside its sentence: what it would be kept as, why, and what else it could be. */
export function ProposalDetail({ view, proposal, actions }: DetailProps) {
  const { quote, state, others, confidence, figure } = proposal;
  const { text, start, end } = quote;
  const isOpen = state === 'proposed';
  return (
    <section className="proposal-detail" aria-label={proposal.text}>
      <blockquote>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      <p className="proposal-head">
        {isOpen ? <Confidence percent={confidence} /> : <strong>{STATE_WORDS[state]}</strong>}
        <Link href={figureHref(view.document, view.version, figure)}>{PROPOSAL_WORDS.text}</Link>
      </p>
      <Said proposal={proposal} />
      <Kept proposal={proposal} />
      <p className="ways">
        {isOpen ? (
          <>
            <button
              type="button"
              className="button main"
              disabled={!isReady(proposal)}
              onClick={() => actions.accept()}
            >
              {PROPOSAL_WORDS.accept} <kbd>A</kbd>
            </button>
            <button type="button" className="button" onClick={actions.refuse}>
              {PROPOSAL_WORDS.refuse} <kbd>X</kbd>
            </button>
            <button type="button" className="button" onClick={actions.change}>
              {PROPOSAL_WORDS.change} <kbd>E</kbd>
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={actions.undo}>
            {PROPOSAL_WORDS.undo} <kbd>U</kbd>
          </button>
        )}
      </p>
      {isOpen && !isReady(proposal) && (
        <p className="hint">{proposal.area === null ? PROPOSAL_WORDS.unknownAreaNext : PROPOSAL_WORDS.notReady}</p>
      )}
      {isOpen && others.length > 0 && (
        <div className="others">
          <p className="hint">{PROPOSAL_WORDS.others}</p>
          <ul>
            {others.map(({ indicator, name }) => (
              <li key={indicator}>
                <button type="button" className="button small" onClick={() => actions.accept(indicator)}>
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
