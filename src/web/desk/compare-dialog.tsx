import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { periodWords } from '../../language/vi/index.ts';
import { listDocuments } from '../ask.ts';
import { compareHref } from '../frame/addresses.ts';
import { Dialog } from '../frame/dialog.tsx';
import { listKey } from '../frame/keys.ts';
import { Loading } from '../frame/loading.tsx';
import { DESK_WORDS } from './words.ts';

/** Chooses the other reports that this one is held against. */
export function CompareDialog({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { data, error } = useQuery({ queryKey: listKey(''), queryFn: () => listDocuments('') });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [, navigate] = useLocation();
  const others = data?.documents.filter((line) => line.id !== id && line.newest.state === 'ready');
  const toggle = (other: string, isOn: boolean): void =>
    setChosen((before) => (isOn ? [...before, other] : before.filter((one) => one !== other)));
  return (
    <Dialog title={DESK_WORDS.compareWith} close={close}>
      {!others && !error && <Loading />}
      {error && <p role="alert">{error.message}</p>}
      {others?.length === 0 && <p>{DESK_WORDS.compareNone}</p>}
      <ul className="compare-list">
        {others?.map((line) => (
          <li key={line.id}>
            <label>
              <input type="checkbox" onChange={({ target }) => toggle(line.id, target.checked)} />{' '}
              {line.title ?? line.newest.file}
              <span className="hint">
                {' '}
                {[line.issuer, line.period && periodWords(line.period)].filter(Boolean).join(' · ')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {others && others.length > 0 && (
        <p className="ways">
          <button
            type="button"
            className="button main"
            disabled={chosen.length === 0}
            onClick={() => navigate(compareHref([id, ...chosen]))}
          >
            {DESK_WORDS.compareGo}
          </button>
        </p>
      )}
    </Dialog>
  );
}
