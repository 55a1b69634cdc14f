import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/endure/**', 'node_modules/**'],
    globalSetup: ['test/databaseOfRun.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
