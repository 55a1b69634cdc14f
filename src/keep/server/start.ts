import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverAccount } from './account.ts';
import { findPrograms } from './binaries.ts';
import { claim } from './claim.ts';
import { initialise, inspect, passwordOf } from './cluster.ts';
import { asFailure, failureFrom } from './failure.ts';
import { namedFor, type Place, placeIn } from './place.ts';
import { end, endOrphan, postmasterOn, urlOf } from './postmaster.ts';
import { type Programs, run } from './programs.ts';
import { type Settings, settingArguments } from './settings.ts';

/** What {@link startDatabase} is told. */
export interface DatabaseOptions {
  /** The folder for this database alone; made where there is none. */
  readonly folder: string;
  /** Takes what the server says, line by line. */
  readonly log?: (line: string) => void;
  /** Settings of PostgreSQL that differ from ours. */
  readonly settings?: Settings;
}

/** An embedded server that runs. */
export interface Database {
  /** For a driver. It holds the password: never to be printed or logged. */
  readonly url: string;
  /** Ends the server cleanly, whoever is still connected, and gives the folder back. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL as a child process on a folder; the first time it makes the data. It listens on a free port of
 * 127.0.0.1. A server that a killed program left behind on the folder is ended first.
 *
 * Throws `DatabaseInUse` at once where another program keeps the folder, `DatabaseFailure` with a code where it cannot
 * be started. Nobody is called when the server ends by itself later: its connections break.
 */
export async function startDatabase({ folder, log, settings = {} }: DatabaseOptions): Promise<Database> {
  const place = placeIn(resolve(folder));
  try {
    await mkdir(place.folder, { recursive: true, mode: 0o700 });
    const claimed = await claim(place);
    try {
      const programs = await findPrograms(serverAccount(place.data));
      if ((await inspect(place, programs)) === 'empty') await initialise(place, programs, settings);
      await endOrphan(place, programs);
      const server = await listening({ place, programs, settings, log: log ?? (() => undefined) });
      const stop = stopping(place, programs, server.child, claimed.release);
      return { url: urlOf(await passwordOf(place), server.port), stop };
    } catch (error) {
      await claimed.release();
      throw error;
    }
  } catch (error) {
    throw asFailure(error);
  }
}

/** Ends the child when the program ends, and on demand; a second call waits for the first. */
function stopping(
  place: Place,
  programs: Programs,
  child: ChildProcess,
  release: () => Promise<void>,
): () => Promise<void> {
  const last = (): boolean => child.kill('SIGINT');
  process.on('exit', last);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    const ended = hasEnded(child) ? undefined : once(child, 'exit');
    if (ended) await end(place, programs, child.pid!);
    await ended;
    process.off('exit', last);
    await release();
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}

interface Start {
  readonly place: Place;
  readonly programs: Programs;
  readonly settings: Settings;
  readonly log: (line: string) => void;
}

/** How long processes of a killed server may take to leave its memory, and how often a port may be snatched away. */
const LEAVING = 10_000;
const PORTS = 3;

/** A server that takes connections, tried again where what hinders it will pass. */
async function listening(start: Start): Promise<{ child: ChildProcess; port: number }> {
  const until = Date.now() + LEAVING;
  for (let snatched = 0; ; ) {
    const port = await freePort();
    const said: string[] = [];
    const child = spawnServer(start, port, said);
    if (await ready(start.place, child)) return { child, port };
    const words = said.join('\n');
    const inUse = /pre-existing shared memory block/.test(words) && Date.now() < until;
    if (!inUse && !(/could not create any TCP/.test(words) && ++snatched < PORTS)) {
      throw failureFrom(words, 'start-failed');
    }
    await sleep(100);
  }
}

function spawnServer({ place, programs, settings, log }: Start, port: number, said: string[]): ChildProcess {
  const child = run(
    programs,
    'postgres',
    ['-D', namedFor(place.data, programs.account), ...settingArguments(settings, port)],
    // In a group of its own, so that Ctrl+C reaches it through our stop, after the work at hand.
    { cwd: place.data, detached: process.platform !== 'win32', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  child.once('error', (error) => said.push(error.message));
  createInterface({ input: child.stderr! }).on('line', (line) => {
    if (said.push(line) > 20) said.shift();
    log(line);
  });
  return child;
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** Waits until the server takes connections: true; or has ended and said why: false. Recovery may take its time. */
async function ready(place: Place, child: ChildProcess): Promise<boolean> {
  let closed = false;
  child.once('close', () => {
    closed = true;
  });
  while (!closed) {
    const postmaster = hasEnded(child) ? null : await postmasterOn(place);
    if (postmaster?.pid === child.pid && postmaster?.ready) return true;
    await sleep(10);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
