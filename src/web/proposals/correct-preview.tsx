import type { ProposalView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { cellText } from '../facts/cell-words.ts';
import { BASIS_WORDS } from '../facts/words.ts';
import { signed, vietnamese } from '../numbers.ts';
import { isReady, keptDifference } from './listing.ts';
import type { Correcting } from './use-correcting.ts';
import { CORRECT_WORDS, PROPOSAL_WORDS } from './words.ts';

/** A number as it would be written. */
const worth = ({ value, unit }: ProposalView): string =>
  value === null ? PROPOSAL_WORDS.noValue : `${vietnamese(value)} ${unit}`;

function OneLine({ proposal }: { readonly proposal: ProposalView }) {
  const off = keptDifference(proposal);
  const lacks = proposal.indicator === null ? CORRECT_WORDS.lacksIndicator : CORRECT_WORDS.lacksArea;
  return (
    <>
      <p role="status">
        {CORRECT_WORDS.will} <strong>{worth(proposal)}</strong> · {periodWords(proposal.period)} ·{' '}
        {BASIS_WORDS[proposal.basis]}
      </p>
      {!isReady(proposal) && <p className="needed">{lacks}</p>}
      {off !== null && (
        <p className="hint">
          {PROPOSAL_WORDS.kept} {cellText(proposal.kept)} ({PROPOSAL_WORDS.off} {signed(off)})
        </p>
      )}
    </>
  );
}

/** As many as stand in the dialog; what cannot be comes first. */
const MOST = 6;

/** What would be written of many, and of which not and why. */
export function CorrectLines({ correcting: { preview, lines } }: { readonly correcting: Correcting }) {
  const all = lines.map((one, at) => ({ one, problem: preview?.figures[at]?.problem ?? null }));
  const listed = all.toSorted((a, b) => Number(b.problem !== null) - Number(a.problem !== null)).slice(0, MOST);
  return (
    <ul className="replaced">
      {listed.map(({ one, problem }) => (
        <li key={one.figure}>
          <span>
            {[one.indicatorName ?? PROPOSAL_WORDS.noIndicator, one.breakdownName].filter(Boolean).join(' · ')}{' '}
            <span className="hint">{[one.areaName, periodWords(one.period)].filter(Boolean).join(' · ')}</span>
            {problem && <span className="needed"> {problem}</span>}
          </span>
          <strong>{worth(one)}</strong>
        </li>
      ))}
      {lines.length > MOST && (
        <li className="hint">
          {lines.length - MOST} {CORRECT_WORDS.more}
        </li>
      )}
    </ul>
  );
}

interface PreviewProps {
  readonly correcting: Correcting;
  readonly isOne: boolean;
}

/** What would be written, in the indicator's unit, and what stands against it; of many how many can be. */
export function CorrectStatus({ correcting, isOne }: PreviewProps) {
  const { preview, lines, ready, problem } = correcting;
  const refused = problem?.message ?? (isOne ? preview?.figures[0]?.problem : null);
  if (refused)
    return (
      <p role="alert" className="needed">
        {refused}
      </p>
    );
  if (isOne) return <OneLine proposal={lines[0]!} />;
  const left = lines.length - ready.length;
  return (
    <p role="status">
      <strong>{ready.length}</strong> {CORRECT_WORDS.canBe}
      {left > 0 && ` · ${left} ${CORRECT_WORDS.cannotBe}`}
    </p>
  );
}
