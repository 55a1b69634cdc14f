import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DATABASE, passwordOf, ROLE } from './cluster.ts';
import { DatabaseFailure, errorCode } from './failure.ts';
import { namedFor, type Place } from './place.ts';
import { outcome, type Programs, run } from './programs.ts';

/** A server as its own file `postmaster.pid` tells of it: lines for pid, port (0: not known yet) and state. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const fileIn = (place: Place): string => join(place.data, 'postmaster.pid');

/** The server that says it works on the data; null where none does. */
export async function postmasterOn(place: Place): Promise<Postmaster | null> {
  try {
    const lines = (await readFile(fileIn(place), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The address of the database on a port. It holds the password: for a driver, for nobody's eyes. */
export const urlOf = (password: string, port: number): string =>
  `postgres://${ROLE}:${password}@127.0.0.1:${port}/${DATABASE}`;

/** How long what we wait for may take, in milliseconds. */
const PATIENCE = { orphan: 30_000, fast: 60_000, immediate: 10_000 };

/**
 * Ends the server that a program left behind when it was killed, and takes away a `postmaster.pid` whose process is gone
 * or is another program by now. To be called by the one that has the claim, so that whoever works on the data is left
 * behind. That it is the server of these data is proved by the password, which it and we alone know.
 */
export async function endOrphan(place: Place, programs: Programs): Promise<void> {
  const password = await passwordOf(place);
  const until = Date.now() + PATIENCE.orphan;
  for (let refused = 0; ; ) {
    const left = await postmasterOn(place);
    if (left === null) return;
    const who = isAlive(left.pid) ? await whoAnswers(left, password) : 'nobody';
    if (who === 'ours') return end(place, programs, left.pid);
    if (who === 'another' || !isAlive(left.pid) || (who === 'nobody' && ++refused > 3))
      return rm(fileIn(place), { force: true });
    if (Date.now() > until) throw new DatabaseFailure('orphan', String(left.pid));
    await sleep(100);
  }
}

/** Ends a server: cleanly, with a checkpoint; where that takes too long at once, and the next start recovers. */
export async function end(place: Place, programs: Programs, pid: number): Promise<void> {
  await ask(place, programs, pid, 'fast');
  if (await goneWithin(place, pid, PATIENCE.fast)) return;
  await ask(place, programs, pid, 'immediate');
  if (!(await goneWithin(place, pid, PATIENCE.immediate))) throw new DatabaseFailure('orphan', String(pid));
}

async function ask(place: Place, programs: Programs, pid: number, mode: 'fast' | 'immediate'): Promise<void> {
  if (process.platform === 'win32') {
    // A signal would end it there and then; pg_ctl knows how to ask.
    const args = ['stop', '-D', namedFor(place.data, programs.account), '-m', mode, '-W'];
    await outcome(run(programs, 'pg_ctl', args, { cwd: place.data }));
  } else if (isAlive(pid)) {
    process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  }
}

/** The file goes last in a clean end. A pid may stay for good: in a container nobody may collect the dead. */
async function goneWithin(place: Place, pid: number, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(10)) {
    if (!isAlive(pid) || (await postmasterOn(place))?.pid !== pid) return true;
  }
  return false;
}

/** Whether a process has the pid; one of another account counts. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Who answers on the port: our server, another one, one that is starting or ending, or nobody. */
async function whoAnswers({ port }: Postmaster, password: string): Promise<'ours' | 'another' | 'busy' | 'nobody'> {
  if (!(port > 0)) return 'nobody';
  const client = new pg.Client({ connectionString: urlOf(password, port), connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ours';
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'ECONNREFUSED') return 'nobody';
    // It starts or ends (57P03), is full (53300) or slow, and has not yet looked at the password.
    return ['57P03', '53300'].includes(code) || /timeout/.test(String(error)) ? 'busy' : 'another';
  } finally {
    await client.end().catch(() => undefined);
  }
}
