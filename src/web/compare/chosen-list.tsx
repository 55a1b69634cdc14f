import { Link } from 'wouter';
import type { DocumentLine } from '../../contract/index.ts';
import { deskHref } from '../frame/addresses.ts';
import { periodWords } from '../periods.ts';
import type { Chosen } from './use-compared.ts';
import { COMPARE_WORDS } from './words.ts';

export const titleOf = ({ title, newest }: DocumentLine): string => title ?? newest.file;

/** Of whom, of when, by whom, in one line. */
export const aboutOf = ({ area, period, issuer }: DocumentLine): string =>
  [
    area ?? COMPARE_WORDS.noArea,
    period ? periodWords(period) : COMPARE_WORDS.noPeriod,
    issuer ?? COMPARE_WORDS.noIssuer,
  ].join(' · ');

const STATES: Partial<Record<string, string>> = {
  waiting: COMPARE_WORDS.reading,
  reading: COMPARE_WORDS.reading,
  failed: COMPARE_WORDS.failed,
};

function Words({ chosen: { card, problem } }: { readonly chosen: Chosen }) {
  if (!card) return <p className="about">{problem ? COMPARE_WORDS.missing : '…'}</p>;
  const state = STATES[card.newest.state];
  return (
    <>
      <p className="title">
        <Link href={deskHref(card.id, null)}>{titleOf(card)}</Link>
      </p>
      <p className="about">
        {aboutOf(card)}
        {state && <strong> · {state}</strong>}
      </p>
    </>
  );
}

interface ChosenListProps {
  readonly chosen: readonly Chosen[];
  readonly onRemove: (id: string) => void;
}

/** The documents that are compared. */
export function ChosenList({ chosen, onRemove }: ChosenListProps) {
  return (
    <ul className="chosen-documents" aria-label={COMPARE_WORDS.chosen}>
      {chosen.map((one) => (
        <li key={one.id}>
          <div>
            <Words chosen={one} />
          </div>
          <button
            type="button"
            className="button small"
            aria-label={`${COMPARE_WORDS.remove}: ${one.card ? titleOf(one.card) : one.id}`}
            onClick={() => onRemove(one.id)}
          >
            {COMPARE_WORDS.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
