import type { Scope } from '../../keep/index.ts';
import type { Readers } from './readers.ts';

/** What the desk works with: whose documents, where they are kept, and who reads them. */
export interface Desk {
  readonly scope: Scope;
  readonly readers: Readers;
  /** Names the program that reads; what another one has read is read again. */
  readonly reader: string;
  readonly now: () => Date;
}
