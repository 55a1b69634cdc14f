import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { DocumentLine } from '../../contract/index.ts';
import { listDocuments } from '../ask.ts';
import { listKey } from '../frame/keys.ts';
import { aboutOf, titleOf } from './chosen-list.tsx';
import { suggestionsFor } from './suggestions.ts';
import { COMPARE_WORDS } from './words.ts';

/** How many of the documents found are offered. */
const MOST = 8;

interface OfferProps {
  readonly document: DocumentLine;
  readonly about: string;
  readonly onAdd: (id: string) => void;
}

function Offer({ document, about, onAdd }: OfferProps) {
  return (
    <li>
      <button type="button" onClick={() => onAdd(document.id)}>
        <span aria-hidden="true">+</span>
        <span>
          {titleOf(document)}
          <span className="about">{about}</span>
        </span>
      </button>
    </li>
  );
}

interface DocumentPickerProps {
  readonly ids: readonly string[];
  readonly chosen: readonly DocumentLine[];
  readonly onAdd: (id: string) => void;
}

/** Adds a document: by a search, or one that goes with those chosen. */
export function DocumentPicker({ ids, chosen, onAdd }: DocumentPickerProps) {
  const [search, setSearch] = useState('');
  const looked = useDeferredValue(search);
  const found = useQuery({ queryKey: listKey(looked), queryFn: () => listDocuments(looked), staleTime: 5_000 });
  const all = useQuery({ queryKey: listKey(''), queryFn: () => listDocuments(''), staleTime: 5_000 });
  const others = (found.data?.documents ?? []).filter(({ id }) => !ids.includes(id)).slice(0, MOST);
  const suggested = suggestionsFor(chosen, all.data?.documents ?? []);
  const add = (id: string): void => {
    setSearch('');
    onAdd(id);
  };
  // Before the first two are chosen all documents stand open; later they would be in the way.
  const isOpen = search !== '' || ids.length < 2;
  return (
    <section className="picker">
      <label>
        <span>{COMPARE_WORDS.add}</span>
        <input
          type="search"
          value={search}
          placeholder={COMPARE_WORDS.addHint}
          onChange={({ target }) => setSearch(target.value)}
        />
      </label>
      {search === '' && suggested.length > 0 && (
        <div>
          <h2>{COMPARE_WORDS.suggested}</h2>
          <ul>
            {suggested.map(({ document, why }) => (
              <Offer key={document.id} document={document} about={`${why} · ${aboutOf(document)}`} onAdd={add} />
            ))}
          </ul>
        </div>
      )}
      {isOpen && found.data && (
        <div>
          <h2>{COMPARE_WORDS.found}</h2>
          {others.length === 0 && <p className="about">{COMPARE_WORDS.noneFound}</p>}
          <ul>
            {others.map((document) => (
              <Offer key={document.id} document={document} about={aboutOf(document)} onAdd={add} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
