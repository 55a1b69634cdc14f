import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, claim } from './claim.ts';
import { type Place, placeIn } from './place.ts';

let place: Place;

beforeEach(() => {
  place = placeIn(mkdtempSync(join(tmpdir(), 'tonghop-claim-')));
});

afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

describe.each(['linux', 'darwin'] as const)('a claim as on %s', (platform) => {
  // A name without a file is Linux's own; elsewhere both cases try the file.
  const address = (): string => addressOf(place.folder, process.platform === 'linux' ? platform : 'darwin');

  it('is one program’s, until it is released', async () => {
    const first = await claim(place, address());
    await expect(claim(place, address())).rejects.toMatchObject({ code: 'in-use', pid: process.pid });
    await first.release();
    const second = await claim(place, address());
    await second.release();
    expect(existsSync(place.keeper)).toBe(false);
  });

  it('does not outlive a program that was killed', async () => {
    const program = `require('node:net').createServer().listen(JSON.parse(process.argv[1]), () => console.log('listens'))`;
    const child = spawn(process.execPath, ['-e', program, JSON.stringify(address())], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await claim(place, address())).release();
  });
});

it('two folders have two addresses, one folder has one by every path', () => {
  const other = mkdtempSync(join(tmpdir(), 'tonghop-claim-'));
  expect(addressOf(place.folder)).not.toBe(addressOf(other));
  expect(addressOf(join(place.folder, '.', '..', place.folder.split('/').pop()!))).toBe(addressOf(place.folder));
  rmSync(other, { recursive: true });
});
