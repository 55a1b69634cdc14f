import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FilingLine } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { filedFileHref } from '../ask-facts.ts';
import { filing as askFiling, filings } from '../ask-sheets.ts';
import { filingKey, filingsKey } from '../facts/keys.ts';
import { Loading } from '../frame/loading.tsx';
import { momentWords } from '../moments.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { Problems } from './taking-list.tsx';
import { DELETE_WORDS, FILING_KINDS, SHEETS_WORDS, TAKING_WORDS } from './words.ts';

/** What became of a file, in a few words. */
function resultWords({ wrong, batch, added, changed, unchanged }: FilingLine): string {
  if (wrong > 0) return `${TAKING_WORDS.notTaken}, ${wrong} ${TAKING_WORDS.wrong}`;
  if (batch === null) return unchanged > 0 ? TAKING_WORDS.nothingNew : TAKING_WORDS.blank;
  return `${added} ${TAKING_WORDS.added}, ${changed} ${TAKING_WORDS.changed}`;
}

/** The cells that were not understood, what was written beside figures, and the file's end. */
function Details({ line }: { readonly line: FilingLine }) {
  const [isDeleting, setDeleting] = useState(false);
  const { data, error } = useQuery({ queryKey: filingKey(line.id), queryFn: () => askFiling(line.id) });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <Loading />;
  return (
    <>
      <Problems problems={data.problems} left={data.wrong - data.problems.length} />
      {data.remarks.length > 0 && (
        <ul className="filing-remarks">
          {data.remarks.map(({ place, label, text }) => (
            <li key={place}>
              <span className="hint">
                {label} ({place}):
              </span>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      <p className="hint sum">SHA-256 {data.sha256}</p>
      {data.deleted ? (
        <p>
          {DELETE_WORDS.gone} {momentWords(data.deleted.at)} · {data.deleted.by}: {data.deleted.why}
        </p>
      ) : (
        <button type="button" className="button small" onClick={() => setDeleting(true)}>
          {DELETE_WORDS.open}
        </button>
      )}
      {isDeleting && <DeleteDialog filing={line} close={() => setDeleting(false)} />}
    </>
  );
}

function Row({ line }: { readonly line: FilingLine }) {
  const { id, at, by, kind, name, agencyName, period, wrong, deleted } = line;
  const [isOpen, setOpen] = useState(false);
  const whose = [agencyName, period && periodWords(period), FILING_KINDS[kind]].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">
        {deleted ? (
          name
        ) : (
          <a href={filedFileHref(id)} download>
            {name}
          </a>
        )}
        <span className="hint"> {whose}</span>
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className="hint">{SHEETS_WORDS.details}</summary>
          {isOpen && <Details line={line} />}
        </details>
      </th>
      <td data-label={SHEETS_WORDS.at}>{momentWords(at)}</td>
      <td data-label={SHEETS_WORDS.by}>{by ?? <span className="hint">–</span>}</td>
      <td data-label={SHEETS_WORDS.result}>
        <span className={wrong > 0 ? 'wrong' : undefined}>{resultWords(line)}</span>
        {deleted && <span className="hint"> · {DELETE_WORDS.gone}</span>}
      </td>
    </tr>
  );
}

/** The files of figures that were handed in, with what each brought. */
export function FilingsList({ area }: { readonly area: string | null }) {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: filingsKey(area),
    queryFn: ({ pageParam }: { pageParam: string | null }) => filings(area, pageParam),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <Loading />;
  const lines = data.pages.flatMap((page) => page.filings);
  if (lines.length === 0) return <p className="hint">{SHEETS_WORDS.noFilings}</p>;
  return (
    <>
      <table className="plain-table sheets-table filings">
        <caption className="unseen">{SHEETS_WORDS.before}</caption>
        <thead>
          <tr>
            <th scope="col">{SHEETS_WORDS.file}</th>
            <th scope="col">{SHEETS_WORDS.at}</th>
            <th scope="col">{SHEETS_WORDS.by}</th>
            <th scope="col">{SHEETS_WORDS.result}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <button type="button" className="button" onClick={() => void fetchNextPage()}>
          {SHEETS_WORDS.olderFilings}
        </button>
      )}
    </>
  );
}
