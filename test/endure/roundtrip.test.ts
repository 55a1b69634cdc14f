import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyFacts } from '../roundtrip/random.ts';
import { comesBack } from '../roundtrip/random-report.ts';

const RUNS = 400;

describe('a report on whatever facts', () => {
  it('comes back whole from the bare words of its Word file, and nothing is found wrong', async () => {
    await fc.assert(fc.asyncProperty(anyFacts, comesBack), { numRuns: RUNS });
  });
});
