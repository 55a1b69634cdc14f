import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serverAccount } from './account.ts';
import { findPrograms, installed } from './binaries.ts';
import { outcome, run } from './programs.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-binaries-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('binaries that only their owner reaches are copied for the account that stands in for root, once', async () => {
  // Everybody may come as far as the copies, only the owner into the installation.
  chmodSync(folder, 0o755);
  const home = join(folder, 'installed', basename(installed()));
  mkdirSync(join(folder, 'installed'), { mode: 0o700 });
  symlinkSync(installed(), home);

  const copies = join(folder, 'copies');
  const account = serverAccount(join(folder, 'data'));
  const programs = await findPrograms(account, home, copies);
  expect(await outcome(run(programs, 'postgres', ['--version'], { cwd: '/' }))).toMatchObject({ code: 0 });
  expect(existsSync(copies)).toBe(account !== null);
  expect(programs.folder.startsWith(account ? copies : home)).toBe(true);
  expect(await findPrograms(account, home, copies)).toEqual(programs);
  if (account) expect(readdirSync(copies)).toEqual([basename(programs.folder)]);
});
