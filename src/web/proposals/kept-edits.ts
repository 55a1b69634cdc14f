import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { CorrectedFigure, ProposalsView } from '../../contract/index.ts';
import { tryCorrections } from '../ask-facts.ts';
import { type Edits, edited, PARTS } from './editing.ts';

const nameOf = (document: string, version: number): string => `corrections/${document}/${version}`;

/** What is said in edits, as it is kept: what each proposal then is the server says anew. */
export const saidIn = (edits: Edits): CorrectedFigure[] =>
  [...edits].map(([figure, { said }]) => ({ ...said, figure }));

/** What was kept, of which anything that is no correction is left out. */
export function keptSaid(kept: string | null): CorrectedFigure[] {
  let found: unknown;
  try {
    found = JSON.parse(kept ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(found) ? found.filter(isCorrected) : [];
}

function isCorrected(one: unknown): one is CorrectedFigure {
  if (typeof one !== 'object' || one === null || !('figure' in one) || typeof one.figure !== 'string') return false;
  return Object.entries(one).every(
    ([part, said]) => typeof said === 'string' && (part === 'figure' || PARTS.some((known) => known === part)),
  );
}

/** A browser may forbid keeping anything; corrections then last as long as the page. */
function read(name: string): CorrectedFigure[] {
  try {
    return keptSaid(localStorage.getItem(name));
  } catch {
    return [];
  }
}

function write(name: string, said: readonly CorrectedFigure[]): void {
  try {
    if (said.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(said));
  } catch {
    // They still stand on the page.
  }
}

/** What was corrected and not accepted, kept in this browser: who closes the page finds it again. */
export function useKeptEdits({
  document,
  version,
}: Pick<ProposalsView, 'document' | 'version'>): readonly [Edits, Dispatch<SetStateAction<Edits>>] {
  const [edits, setEdits] = useState<Edits>(new Map());
  const [isRead, setIsRead] = useState(false);
  const asked = useRef(false);
  const name = nameOf(document, version);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const said = read(name);
    if (said.length === 0) return setIsRead(true);
    // Where the server cannot be reached what is kept stays as it is.
    void tryCorrections(document, version, said).then(
      (preview) => {
        setEdits((now) => new Map([...edited(new Map(), said, preview), ...now]));
        setIsRead(true);
      },
      () => {},
    );
  }, [document, version, name]);
  useEffect(() => {
    if (isRead) write(name, saidIn(edits));
  }, [isRead, name, edits]);
  return [edits, setEdits];
}
