import { createHash } from 'node:crypto';
import { type Address, addVersion, resembling, withBytes } from '../../keep/index.ts';
import type { Desk } from './desk.ts';

/** Where a file that was handed in stands now. */
export interface HandedInFile extends Address {
  /** A document that it is most likely a newer version of, by its name. */
  readonly resembles: string | null;
  /** True where the same bytes were the newest version of a document already: nothing was added. */
  readonly known: boolean;
}

/**
 * Keeps a file; when this resolves it is on the disk. Reading it is another's work.
 *
 * @param of the document that it is a newer version of
 * @throws NotKept where there is no such document
 */
export async function handIn(desk: Desk, file: string, bytes: Uint8Array, of: string | null): Promise<HandedInFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const same = await withBytes(desk.scope, sha256);
  if (same && (of === null || of === same.document)) return { ...same, resembles: null, known: true };
  const address = await addVersion(desk.scope, { file, bytes, sha256 }, of);
  const resembles = of === null ? await resembling(desk.scope, file, address.document) : null;
  return { ...address, resembles, known: false };
}
