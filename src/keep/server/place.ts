import { join } from 'node:path';
import type { Account } from './account.ts';

/** What stands where in the folder of an embedded database. */
export interface Place {
  readonly folder: string;
  /** The data of the server. */
  readonly data: string;
  /** How the folders of data on their way begin: they are called `data` only once they are whole. */
  readonly unfinished: string;
  /** The server's password, for its owner only. */
  readonly password: string;
  /** The pid of the program that keeps the folder. */
  readonly keeper: string;
}

/** The place below a folder. */
export const placeIn = (folder: string): Place => ({
  folder,
  data: join(folder, 'data'),
  unfinished: join(folder, 'unfinished-'),
  password: join(folder, 'password'),
  keeper: join(folder, 'program.pid'),
});

/**
 * How a server that works in `data` is told so. An account that stands in for root may not be allowed to walk to the
 * folder (a HOME that only root enters); but Linux lets every process name the folder that it works in.
 */
export const namedFor = (data: string, account: Account | null): string =>
  account !== null && process.platform === 'linux' ? '/proc/self/cwd' : data;
