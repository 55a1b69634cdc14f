import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Starts a program that keeps the database of a folder, says when it is ready, and then one line of JSON for all that it was told is
 * kept, until it is killed.
 *
 * @param source its text; `process.argv` is the folder and the round
 */
export async function startProgram<Acknowledged>(source: string, folder: string, round: number) {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', source, folder, String(round)], {
    // That the server is gone ends it with an error, as it may.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const acknowledged: Acknowledged[] = [];
  const lines = createInterface({ input: child.stdout! });
  await once(lines, 'line');
  lines.on('line', (line) => acknowledged.push(JSON.parse(line) as Acknowledged));
  const server = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  /** When so many acts were acknowledged. */
  const until = async (count: number): Promise<void> => {
    while (acknowledged.length < count && child.exitCode === null) await once(lines, 'line');
  };
  const kill = async (what: 'program' | 'server' | 'both'): Promise<readonly Acknowledged[]> => {
    if (what !== 'program') process.kill(server, 'SIGKILL');
    if (what !== 'server') child.kill('SIGKILL');
    await ended;
    return acknowledged;
  };
  return { until, kill };
}
