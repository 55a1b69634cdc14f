import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type SheetsOf, takeSheet } from '../ask-sheets.ts';
import { ALL_FACTS } from '../facts/keys.ts';
import { isUnderWay, type TakingLine } from './taking.ts';

/** Hands workbooks in one after the other: each is taken whole or not at all, whatever becomes of the others. */
export function useTaking(of: SheetsOf | null) {
  const client = useQueryClient();
  const [lines, setLines] = useState<readonly TakingLine[]>([]);
  const last = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const change = (id: number, part: Partial<TakingLine>): void =>
    setLines((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const putAway = (id: number | null): void =>
    setLines((all) => all.filter((one) => isUnderWay(one) || (id !== null && one.id !== id)));
  const send = async (id: number, file: File, to: SheetsOf): Promise<void> => {
    try {
      change(id, { share: 0 });
      change(id, { taken: await takeSheet(file, to, (share) => change(id, { share })).done });
      void client.invalidateQueries({ queryKey: ALL_FACTS });
    } catch (error) {
      change(id, { problem: (error as Error).message });
    }
  };
  const take = (files: Iterable<File>): void => {
    if (of === null) return;
    for (const file of files) {
      last.current += 1;
      const id = last.current;
      setLines((all) => [...all, { id, name: file.name, share: null, taken: null, problem: null }]);
      queue.current = queue.current.then(() => send(id, file, of));
    }
  };
  const isGoing = lines.some(isUnderWay);
  useEffect(() => {
    if (!isGoing) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isGoing]);
  return { lines, take, putAway };
}
