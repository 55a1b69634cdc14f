import { useCallback, useMemo, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { DocumentLine, DocumentList } from '../../contract/index.ts';
import { compareHref } from '../frame/addresses.ts';
import { DropZone, FileButton } from '../frame/drop-zone.tsx';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { useUploadActions } from '../frame/uploads-provider.tsx';
import '../styles/list.css';
import { CorrectDialog } from './correct-dialog.tsx';
import type { RowActions } from './document-row.tsx';
import { DocumentTable } from './document-table.tsx';
import { Empty } from './empty.tsx';
import { SearchBox } from './search-box.tsx';
import { useDocuments, useListChanges } from './use-documents.ts';
import { LIST_WORDS } from './words.ts';

/** What is searched for, held in the address. */
function useSearched(): [search: string, change: (search: string) => void] {
  const search = new URLSearchParams(useSearch()).get('search') ?? '';
  const [path, navigate] = useLocation();
  const change = useCallback(
    (next: string) => navigate(next ? `${path}?search=${encodeURIComponent(next)}` : path, { replace: true }),
    [path, navigate],
  );
  return [search, change];
}

/** The documents with a check, in the order of their checks. */
function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback(
    (id: string, isChosen: boolean) =>
      setChosen((before) => {
        const after = new Set(before);
        if (isChosen) after.add(id);
        else after.delete(id);
        return after;
      }),
    [],
  );
  return { chosen, choose };
}

function CompareButton({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  const count = `${ids.length} ${LIST_WORDS.chosen}`;
  return (
    <span className="compare-chosen">
      {ids.length > 1 ? (
        <Link className="button" href={compareHref(ids)}>
          {LIST_WORDS.compare} ({count})
        </Link>
      ) : (
        <span className="hint">
          {count}, {LIST_WORDS.chooseTwo}
        </span>
      )}
    </span>
  );
}

interface Found {
  readonly list: DocumentList;
  readonly search: string;
  readonly showAll: () => void;
}

function Count({ list, search, showAll }: Found) {
  const { documents, total } = list;
  if (!search)
    return (
      <p className="hint">
        {total} {LIST_WORDS.count}
      </p>
    );
  return (
    <p className="hint" role="status">
      {documents.length === 0 ? `${LIST_WORDS.notFound} «${search}».` : `${documents.length} / ${total}`}{' '}
      <button type="button" className="link" onClick={showAll}>
        {LIST_WORDS.showAll}
      </button>
    </p>
  );
}

/** The list could not be asked for again: what is shown is as it was. */
function Stale({ problem, retry }: { readonly problem: Error; readonly retry: () => void }) {
  return (
    <p className="needed" role="alert">
      {LIST_WORDS.stale} {problem.message}{' '}
      <button type="button" className="link" onClick={retry}>
        {LIST_WORDS.retry}
      </button>
    </p>
  );
}

/** The documents that were handed in, and where new ones are dropped. */
export function ListPage() {
  const [search, setSearch] = useSearched();
  const { data: list, error, refetch } = useDocuments(search);
  const { chosen, choose } = useChosen();
  const [corrected, setCorrected] = useState<DocumentLine | null>(null);
  const changes = useListChanges();
  const uploads = useUploadActions();
  const take = useCallback((files: Iterable<File>) => uploads.add(files, null), [uploads]);
  const actions = useMemo<RowActions>(() => ({ choose, correct: setCorrected, ...changes }), [choose, changes]);
  const shown = list?.documents.filter(({ id }) => chosen.has(id)).map(({ id }) => id) ?? [];
  const add = (
    <FileButton take={take} multiple look="button main">
      {LIST_WORDS.add}
    </FileButton>
  );
  return (
    <PageFrame title={LIST_WORDS.title} layout="full" actions={add}>
      <DropZone take={take} says={LIST_WORDS.drop} />
      <div className="list">
        {!list && error && (
          <ProblemBox
            title={LIST_WORDS.notListed}
            what={error.message}
            next={LIST_WORDS.notListedNext}
            retry={() => void refetch()}
          />
        )}
        {!list && !error && <Loading />}
        {list?.total === 0 && <Empty take={take} />}
        {list && list.total > 0 && (
          <>
            <div className="list-tools">
              <SearchBox search={search} change={setSearch} />
              <Count list={list} search={search} showAll={() => setSearch('')} />
              <CompareButton ids={shown} />
            </div>
            {error && <Stale problem={error} retry={() => void refetch()} />}
            {list.documents.length > 0 && (
              <DocumentTable documents={list.documents} chosen={chosen} actions={actions} />
            )}
          </>
        )}
      </div>
      {corrected && <CorrectDialog line={corrected} close={() => setCorrected(null)} />}
    </PageFrame>
  );
}
