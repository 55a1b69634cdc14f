import { describe, expect, it } from 'vitest';
import type { ProposalDecision } from '../../contract/index.ts';
import { sendInParts } from './sending.ts';

const decisions = (count: number): ProposalDecision[] =>
  Array.from({ length: count }, (_, index) => ({ figure: `f${index}`, verdict: 'accept' }));

/** A server that takes a part whole or not at all, and none with one of these in it. */
function server(bad: readonly string[], problem = 'Không nhận') {
  const parts: number[] = [];
  const taken: string[] = [];
  const send = async (part: readonly ProposalDecision[]): Promise<void> => {
    parts.push(part.length);
    if (part.some(({ figure }) => bad.includes(figure))) throw new Error(problem);
    taken.push(...part.map(({ figure }) => figure));
  };
  return { parts, taken, send };
}

describe('many decisions', () => {
  it('go in parts, and are told as they go', async () => {
    const { parts, send } = server([]);
    const told: number[] = [];
    const { kept, refused } = await sendInParts(
      decisions(250),
      send,
      () => true,
      (done) => told.push(done),
    );
    expect([kept.length, refused.length]).toEqual([250, 0]);
    expect(parts).toEqual([100, 100, 50]);
    expect(told).toEqual([0, 100, 200]);
  });

  it('that cannot be taken are found, and keep no other back', async () => {
    const { taken, send } = server(['f3', 'f117']);
    const { kept, refused } = await sendInParts(
      decisions(130),
      send,
      () => true,
      () => {},
    );
    expect(kept).toHaveLength(128);
    expect(kept).toEqual(taken);
    expect(refused).toEqual([
      { figure: 'f3', sentence: 'Không nhận' },
      { figure: 'f117', sentence: 'Không nhận' },
    ]);
  });

  it('are not tried again where nobody answers', async () => {
    const { parts, send } = server(['f0'], 'Không liên lạc được');
    const { kept, refused } = await sendInParts(
      decisions(130),
      send,
      () => false,
      () => {},
    );
    expect(parts).toEqual([100]);
    expect([kept.length, refused.length]).toEqual([0, 130]);
  });
});
