import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/endure/**', 'node_modules/**'],
    globalSetup: ['test/databaseOfRun.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
