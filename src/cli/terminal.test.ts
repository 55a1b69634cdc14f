import { expect, it } from 'vitest';
import { painted, terminalOf } from './terminal.ts';

function process(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const written = { out: '', err: '' };
  const stream = (to: 'out' | 'err') => ({ isTTY, write: (text: string) => (written[to] += text) });
  const fake = { stdout: stream('out'), stderr: stream('err'), env } as unknown as NodeJS.Process;
  return { terminal: terminalOf(fake), written };
}

it('paints on a terminal only, and not where NO_COLOR says no', () => {
  expect(painted(process(true).terminal, 'red', 'x')).toBe('\u001b[31mx\u001b[0m');
  expect(painted(process(false).terminal, 'red', 'x')).toBe('x');
  expect(painted(process(true, { NO_COLOR: '1' }).terminal, 'red', 'x')).toBe('x');
  expect(painted(process(true, { TERM: 'dumb' }).terminal, 'red', 'x')).toBe('x');
});

it('shows progress on a terminal only, and wipes it before the next line', () => {
  const watched = process(true);
  watched.terminal.progress('1/2');
  watched.terminal.print('done');
  expect(watched.written).toEqual({ out: 'done\n', err: '1/2\r\u001b[K' });
  const unwatched = process(false);
  unwatched.terminal.progress('1/2');
  expect(unwatched.written.err).toBe('');
});
