import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = `${ROOT}dist/cli/main.js`;

/** A `tonghop serve` of its own, on a free port. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const part of child.stdout!) {
    text += String(part);
    if (text.includes('\n')) return text;
  }
  throw new Error(`the server ended before it listened: ${text}`);
}

/** Starts the built command on a file or folder of the repository. */
export async function serve(path: string): Promise<Served> {
  const child = spawn(process.execPath, [COMMAND, 'serve', path], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  const port = Number(/http:\/\/localhost:(\d+)/.exec(line)?.[1]);
  return {
    url: `http://localhost:${port}`,
    port,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
