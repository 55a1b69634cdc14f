import { Link } from 'wouter';
import type { DocumentLine } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { deskHref } from '../frame/addresses.ts';
import type { Chosen } from './use-compared.ts';
import { COMPARE_WORDS } from './words.ts';

export const titleOf = ({ title, newest }: DocumentLine): string => title ?? newest.file;

/** What each document is called, by its id: its title, with its file where another has the same title. */
export function namesOf(documents: readonly DocumentLine[]): ReadonlyMap<string, string> {
  const titles = documents.map(titleOf);
  const isShared = (title: string): boolean => titles.indexOf(title) !== titles.lastIndexOf(title);
  return new Map(
    documents.map((one, index) => {
      const title = titles[index]!;
      return [one.id, isShared(title) ? `${one.newest.file}: ${title}` : title];
    }),
  );
}

/** Of whom, of when, by whom, in which file, in one line. */
export const aboutOf = ({ area, period, issuer, newest }: DocumentLine): string =>
  [
    area ?? COMPARE_WORDS.noArea,
    period ? periodWords(period) : COMPARE_WORDS.noPeriod,
    issuer ?? COMPARE_WORDS.noIssuer,
    newest.file,
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
