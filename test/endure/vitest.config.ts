import { defineConfig } from 'vitest/config';

/** Long runs, apart from `npm test`: `npm run endure`. */
export default defineConfig({ test: { include: ['test/endure/**/*.test.ts'], testTimeout: 1_200_000 } });
