import { describe, expect, it } from 'vitest';
import { AT_ONCE, questionsOf, toStart, type UploadEvent, type UploadLine, uploadsAfter } from './uploads.ts';

const linesAfter = (...events: UploadEvent[]): readonly UploadLine[] =>
  events.reduce<readonly UploadLine[]>(uploadsAfter, []);
const added = (id: number): UploadEvent => ({ kind: 'added', id, name: `${id}.docx`, of: null });
const kept = (id: number, resembles: { id: string; title: string } | null = null): UploadEvent => ({
  kind: 'kept',
  id,
  answer: { document: `d${id}`, version: 1, resembles, known: false },
});
const five = [1, 2, 3, 4, 5].map(added);
const ids = (lines: readonly UploadLine[]): number[] => lines.map(({ id }) => id);

describe('files on their way', () => {
  it(`start ${AT_ONCE} at a time, in order`, () => {
    expect(ids(toStart(linesAfter(...five)))).toEqual([1, 2, 3]);
    const three = [1, 2, 3].map((id): UploadEvent => ({ kind: 'started', id }));
    expect(toStart(linesAfter(...five, ...three))).toEqual([]);
    expect(ids(toStart(linesAfter(...five, ...three, kept(2))))).toEqual([4]);
    expect(ids(toStart(linesAfter(...five, ...three, { kind: 'refused', id: 1, problem: 'x' })))).toEqual([4]);
  });

  it('that wait can be cancelled', () => {
    expect(ids(toStart(linesAfter(...five, { kind: 'cancelled', id: 1 })))).toEqual([2, 3, 4]);
  });

  it('stay what they are once they are over', () => {
    const [line] = linesAfter(added(1), kept(1), { kind: 'cancelled', id: 1 }, { kind: 'progress', id: 1, share: 0.2 });
    expect(line).toMatchObject({ state: 'kept', share: 1 });
  });

  it('are seen when they are over, not before', () => {
    expect(linesAfter(added(1), { kind: 'seen', id: 1 })[0]!.isSeen).toBe(false);
    expect(linesAfter(added(1), kept(1), { kind: 'seen', id: 1 })[0]!.isSeen).toBe(true);
  });
});

it('a document that resembles another is asked about until it is answered', () => {
  const other = { id: 'd9', title: 'Báo cáo tháng' };
  expect(questionsOf(linesAfter(added(1), kept(1, other), { kind: 'seen', id: 1 })).get('d1')).toEqual(other);
  expect(questionsOf(linesAfter(added(1), kept(1, other), { kind: 'answered', document: 'd1' })).size).toBe(0);
});
