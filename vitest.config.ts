import { defineConfig } from 'vitest/config';

/** Tests that start programs, a browser or a database, or change the environment: each file has a process of its own. */
const OUTER = [
  'test/journeys/**',
  'test/desk/**',
  'test/facts/**',
  'test/reports/**',
  'test/keep/**',
  'test/old/**',
  'test/documents/doc.test.ts',
  'test/documents/paper/pdf.test.ts',
  'test/documents/pdf-of-others.test.ts',
  'test/house/patterns.test.ts',
  'src/keep/**',
];
const NEVER = ['test/endure/**', 'node_modules/**'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/databaseOfRun.ts'],
    // Who asks a browser, a database or a program mostly waits: two at a time take two thirds of the time of one, also on two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...OUTER, ...NEVER],
          // They keep nothing between them: loading the rooms once for all files takes a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'outer', include: OUTER.map((path) => path.replace('**', '**/*.test.ts')), exclude: NEVER },
      },
    ],
  },
});
