import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { contribute } from '../ask-contributions.ts';
import { ALL_LISTS } from '../frame/keys.ts';
import { contributionsKey } from './use-contributions.ts';

/** A file on its way, or one that was refused and why. */
export interface OnItsWay {
  readonly id: number;
  readonly name: string;
  readonly problem: string | null;
}

/** Hands files in one after the other, so that on a slow line each arrives as soon as it can. */
export function useHandingIn(report: string, came: (id: string) => void) {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly OnItsWay[]>([]);
  const last = useRef(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const dismiss = (id: number): void => setFiles((all) => all.filter((one) => one.id !== id));
  const take = (given: Iterable<File>, agency = ''): void => {
    for (const file of given) {
      last.current += 1;
      const id = last.current;
      setFiles((all) => [...all, { id, name: file.name, problem: null }]);
      line.current = line.current.then(async () => {
        try {
          const added = await contribute(report, file, agency);
          dismiss(id);
          came(added.id);
          await client.invalidateQueries({ queryKey: contributionsKey(report) });
          void client.invalidateQueries({ queryKey: ALL_LISTS });
        } catch (error) {
          const { message } = error as Error;
          setFiles((all) => all.map((one) => (one.id === id ? { ...one, problem: message } : one)));
        }
      });
    }
  };
  return { files, take, dismiss };
}
