import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyFacts } from './random.ts';
import { comesBack } from './random-report.ts';

describe('a report on whatever facts', () => {
  it('comes back whole from the bare words of its Word file, and nothing is found wrong', async () => {
    await fc.assert(fc.asyncProperty(anyFacts, comesBack), { numRuns: 8 });
  });
});
