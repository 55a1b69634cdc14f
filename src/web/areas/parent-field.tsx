import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { AreaView } from '../../contract/index.ts';
import { areas } from '../ask-areas.ts';
import { areasKey } from '../facts/keys.ts';
import { AreaButton } from './place.tsx';
import { ADD_WORDS } from './words.ts';

/** As many as stand in the dialog without scrolling. */
const MOST = 5;

interface ParentProps {
  readonly parent: AreaView | null;
  /** ISO day on which it must stand. */
  readonly day: string;
  readonly mayBe: (area: AreaView) => boolean;
  readonly choose: (area: AreaView | null) => void;
}

/** The place above: looked for by its name without accents, or left open. */
export function ParentField({ parent, day, mayBe, choose }: ParentProps) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: areasKey(search, day),
    queryFn: () => areas(search, day),
    enabled: search !== '' && parent === null,
    placeholderData: keepPreviousData,
  });
  const found = search === '' ? [] : (data?.areas.filter(mayBe) ?? []);
  if (parent !== null)
    return (
      <div className="field">
        <span className="label">{ADD_WORDS.parent}</span>
        <p className="parent-is">
          <strong>{parent.name}</strong>{' '}
          <button type="button" className="button small" onClick={() => choose(null)}>
            {ADD_WORDS.change}
          </button>
        </p>
      </div>
    );
  return (
    <div className="field">
      <label htmlFor="area-parent">{ADD_WORDS.parent}</label>
      <input
        id="area-parent"
        type="search"
        value={typed}
        maxLength={100}
        placeholder={ADD_WORDS.parentHint}
        aria-describedby="area-parent-says"
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul className="parent-found">
        {found.slice(0, MOST).map((area) => (
          <li key={area.id}>
            <AreaButton
              area={area}
              about={[area.within, area.code].filter(Boolean).join(' · ')}
              choose={() => choose(area)}
            />
          </li>
        ))}
      </ul>
      <p id="area-parent-says" className="hint">
        {search === '' ? ADD_WORDS.noParent : data && found.length === 0 && ADD_WORDS.parentNone}
      </p>
    </div>
  );
}
