import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = `${ROOT}dist/cli/main.js`;

/** A `tonghop serve` of its own, on a free port and on an embedded database of its own. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** Ends it as a person does. The data stay. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut does: at once. The data stay. */
  readonly kill: () => Promise<void>;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const part of child.stdout!) {
    text += String(part);
    if (text.includes('\n')) return text;
  }
  throw new Error(`the server ended before it listened: ${text}`);
}

/** A folder for data, and how to be rid of it. */
export function dataFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-data-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the built command on a data folder, without the demonstration; files of the repository are taken in. */
export const serve = (folder: string, ...files: readonly string[]): Promise<Served> =>
  started(folder, ['--bare', ...files]);

/** The same as a person starts it, with the demonstration. */
export const serveShown = (folder: string): Promise<Served> => started(folder, []);

/** Starts it again after it was ended, where its pages look for it. */
export const serveAgain = (folder: string, port: number): Promise<Served> => started(folder, ['--bare'], port);

async function started(folder: string, args: readonly string[], at = 0): Promise<Served> {
  const child = spawn(process.execPath, [COMMAND, 'serve', ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(at), TONGHOP_DATA: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  const port = Number(/http:\/\/localhost:(\d+)/.exec(line)?.[1]);
  const ended = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  return {
    url: `http://localhost:${port}`,
    port,
    folder,
    stop: () => ended('SIGTERM'),
    kill: () => ended('SIGKILL'),
  };
}
