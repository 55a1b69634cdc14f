import { useQuery } from '@tanstack/react-query';
import type { PublishedChange, PublishedChanges } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { comparePublished, type SetName } from '../ask-published.ts';
import { comparisonKey } from '../facts/keys.ts';
import { ABSENCE_WORDS, BASIS_WORDS } from '../facts/words.ts';
import { vietnamese } from '../numbers.ts';
import { PUBLISHED_WORDS } from './words.ts';

function saidWords(said: PublishedChange['was']): string {
  if (said === null) return PUBLISHED_WORDS.none;
  if (said.value !== null) return vietnamese(said.value);
  return said.absence === null ? PUBLISHED_WORDS.none : ABSENCE_WORDS[said.absence];
}

function Changes({ of: { count, changes } }: { readonly of: PublishedChanges }) {
  return (
    <ul className="set-changes">
      {changes.map((change) => {
        const { indicator, name, breakdownName, areaName, period, basis, plan, isTotal, unit, was, is } = change;
        const what = [name, breakdownName].filter(Boolean).join(': ');
        const where = [areaName, periodWords(period), isTotal ? PUBLISHED_WORDS.total : BASIS_WORDS[basis]].join(', ');
        return (
          <li key={[indicator, breakdownName, areaName, period, basis, plan, isTotal].join(' ')}>
            <span>
              {what} <span className="hint">{where}</span>
            </span>
            <span>
              {PUBLISHED_WORDS.was} <s>{saidWords(was)}</s>, {PUBLISHED_WORDS.is} <strong>{saidWords(is)}</strong>{' '}
              <span className="hint">{unit}</span>
            </span>
          </li>
        );
      })}
      {count > changes.length && (
        <li className="hint">
          {count - changes.length} {PUBLISHED_WORDS.more}
        </li>
      )}
    </ul>
  );
}

/** Makes a set again out of the ledger, and tells whether it is the same; then what has changed since. */
export function Comparison({ set, sum }: { readonly set: SetName; readonly sum: string }) {
  const { data, error, isFetching } = useQuery({
    queryKey: comparisonKey(set),
    queryFn: () => comparePublished(set),
    gcTime: 0,
    staleTime: 0,
  });
  if (isFetching)
    return (
      <p role="status" className="comparison">
        {PUBLISHED_WORDS.comparing} <progress aria-label={PUBLISHED_WORDS.comparing} />
      </p>
    );
  if (error)
    return (
      <p role="alert" className="comparison needed">
        {error.message}
      </p>
    );
  if (!data) return null;
  const { same, differs, since, sha256 } = data;
  return (
    <section className="comparison" role="status">
      {same ? (
        <p className="set-same">
          <strong>= {PUBLISHED_WORDS.same}</strong>{' '}
          {sha256 === sum ? PUBLISHED_WORDS.sameSays : PUBLISHED_WORDS.renamedSays}
        </p>
      ) : (
        <>
          <p className="set-differs">
            <strong>
              ≠ {PUBLISHED_WORDS.differs}: {differs.count}
            </strong>{' '}
            <code>{sha256}</code>
          </p>
          <Changes of={differs} />
        </>
      )}
      <p>
        {PUBLISHED_WORDS.since}:{' '}
        {since.count === 0 ? PUBLISHED_WORDS.sinceNone : `${since.count} ${PUBLISHED_WORDS.sinceCount}.`}
      </p>
      {since.count > 0 && <Changes of={since} />}
    </section>
  );
}
