import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from './files.ts';
import { ROOMS } from './rooms.ts';

interface TsConfig {
  readonly compilerOptions?: { readonly outDir?: string; readonly types?: readonly string[] };
  readonly references?: readonly { readonly path: string }[];
}

const configOf = (path: string): TsConfig => JSON.parse(textOf(path)) as TsConfig;

const roomsReferred = (room: string): string[] =>
  (configOf(`src/${room}/tsconfig.json`).references ?? []).map(({ path }) => posix.join(room, path)).sort();

describe('the TypeScript projects agree with the table of rooms', () => {
  it('the root builds every room', () => {
    const built = (configOf('tsconfig.json').references ?? []).map(({ path }) => path.slice('src/'.length));
    expect(built.sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it.each(Object.entries(ROOMS))('%s', (room, { imports, pure }) => {
    expect(roomsReferred(room)).toEqual([...imports].sort());
    const options = configOf(`src/${room}/tsconfig.json`).compilerOptions ?? {};
    expect(posix.join('src', room, options.outDir ?? '')).toBe(`dist/${room}`);
    if (pure) expect(options.types ?? []).toEqual([]);
  });
});
