import { readFileSync, statSync } from 'node:fs';
import { DatabaseFailure, errorCode } from './failure.ts';

/** Whom PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that may stand in for root, best first: the one meant for it, then the one that every system has. */
const STAND_INS = ['postgres', '_postgres', 'nobody'];

/**
 * The account to run PostgreSQL as, which refuses to be root; null where the program is not root and runs it as itself.
 * Data that are there already stay with their owner; no account is made.
 */
export function serverAccount(data: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const account = ownerOf(data) ?? standIn(readFileSync('/etc/passwd', 'utf8'));
  if (account === null) throw new DatabaseFailure('no-account', STAND_INS.join(', '));
  return account;
}

function ownerOf(data: string): Account | null {
  try {
    const { uid, gid } = statSync(data);
    return uid === 0 ? null : { uid, gid };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The first stand-in that a passwd file lists, not being root under another name. */
export function standIn(passwd: string): Account | null {
  const accounts = new Map(passwd.split('\n').map((line) => [line.split(':', 1)[0], line.split(':')] as const));
  for (const name of STAND_INS) {
    const [uid, gid] = (accounts.get(name) ?? []).slice(2, 4).map(Number);
    if (uid && gid !== undefined) return { uid, gid };
  }
  return null;
}
