import { describe, expect, it } from 'vitest';
import type { Heading, Paragraph, ReportBlock, ReportBody } from '../figure/index.ts';
import { brokenLock } from './locks.ts';

const heading = (id: string, level: Heading['level'], lockedBy?: string): Heading => ({
  ...{ kind: 'heading', id, level, text: id, section: null, agency: null },
  ...(lockedBy === undefined ? { locked: false } : { locked: true, lockedBy }),
});
const paragraph = (id: string, text: string): Paragraph => ({
  ...{ kind: 'paragraph', id, source: null, look: null },
  content: [{ kind: 'text', text }],
});
const report = (...blocks: ReportBlock[]): ReportBody => ({ head: {} as ReportBody['head'], blocks, annexes: [] });

const [A, INNER, B] = [heading('a', 1, 'An'), heading('i', 2, 'Bình'), heading('b', 1)];
const [one, two, three] = ['p', 'q', 'r'].map((id) => paragraph(id, id)) as [Paragraph, Paragraph, Paragraph];
const before = report(A, one, INNER, two, B, three);
const brokenBy = (by: string, ...blocks: ReportBlock[]): string | null =>
  brokenLock(before, report(...blocks), ({ lockedBy }) => lockedBy !== by)?.id ?? null;

describe('the lock of a section', () => {
  it('is kept by what changes beside it, moves it whole, or marks it for a person', () => {
    expect(brokenBy('Chi', A, one, INNER, two, B, paragraph('r', 'khác'))).toBeNull();
    expect(brokenBy('Chi', B, three, A, one, INNER, two)).toBeNull();
    expect(brokenBy('Chi', A, { ...one, look: { why: 'new', says: '' } }, INNER, two, B, three)).toBeNull();
  });

  it.each<[string, ReportBlock[]]>([
    ['words', [A, paragraph('p', 'khác'), INNER, two, B, three]],
    ['something more in it', [A, one, paragraph('n', 'mới'), INNER, two, B, three]],
    ['something less in it', [A, INNER, two, B, three]],
    ['its heading', [{ ...A, text: 'khác' }, one, INNER, two, B, three]],
    ['its lock', [heading('a', 1), one, INNER, two, B, three]],
    ['its end', [A, one, INNER, two, three]],
    ['all of it', [B, three]],
  ])('is broken by %s', (_name, blocks) => {
    expect(brokenBy('Chi', ...blocks)).toBe('a');
  });

  it('holds within another of one’s own', () => {
    expect(brokenBy('An', A, paragraph('p', 'khác'), INNER, two, B, three)).toBeNull();
    expect(brokenBy('An', A, one, INNER, paragraph('q', 'khác'), B, three)).toBe('i');
  });
});
