import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportBody, Words } from '../../../figure/index.ts';
import { body, chip } from './bodies.corpus.ts';
import { bodyOf } from './body-of.ts';
import { cutOf, withCut } from './cuts.ts';
import { docOf } from './doc-of.ts';
import { chipOfPasted } from './pasted.ts';
import { rowName, stretchAt } from './places.ts';

describe('a report in the editor', () => {
  it('comes back as it went in, with what this program has never heard of', () => {
    fc.assert(fc.property(body, (given) => void expect(bodyOf(docOf(given))).toEqual(given)));
  });

  it('is a document that the editor may hold, and goes there again the same', () => {
    fc.assert(
      fc.property(body, (given) => {
        const doc = docOf(given);
        doc.check();
        expect(docOf(bodyOf(doc)).eq(doc)).toBe(true);
      }),
    );
  });

  it('survives being kept as JSON', () => {
    fc.assert(
      fc.property(body, (given) => void expect(bodyOf(docOf(JSON.parse(JSON.stringify(given))))).toEqual(given)),
    );
  });
});

describe('a chip that was pasted', () => {
  it('is the same but for what was written over it', () => {
    fc.assert(
      fc.property(chip, (given) => {
        expect(chipOfPasted(JSON.stringify(given))).toEqual({ chip: { ...given, override: null } });
      }),
    );
  });

  it.each(['', '{', 'null', '{"id":"a"}', '{"id":"a","text":"1","ask":{},"style":{}}'])('%s is none', (json) => {
    expect(chipOfPasted(json)).toBe(false);
  });
});

describe('the breakdown of a number', () => {
  it('is cut by one member of each dimension, in the order of their codes', () => {
    expect(withCut('', 'sex', 'female')).toBe('sex=female');
    expect(withCut('sex=female', 'capital-source', 'central')).toBe('capital-source=central;sex=female');
    expect(withCut('capital-source=central;sex=female', 'capital', 'a')).toBe(
      'capital=a;capital-source=central;sex=female',
    );
    expect(withCut('capital-source=central;sex=female', 'sex', 'male')).toBe('capital-source=central;sex=male');
    expect(withCut('sex=female', 'sex', '')).toBe('');
    expect([cutOf('a=b;sex=male', 'sex'), cutOf('a=b', 'sex'), cutOf('', 'sex')]).toEqual(['male', '', '']);
  });
});

describe('places in a report', () => {
  const words = (said: string): Words => ({ kind: 'text', text: said });
  const [given] = fc.sample(chip, { numRuns: 1, seed: 7 });
  const number = { ...given!, text: '12,5%', override: null };
  const doc = docOf({
    head: null as unknown as ReportBody['head'],
    blocks: [
      {
        kind: 'paragraph',
        id: 'p',
        content: [words('Tăng '), number, { kind: 'note', id: 'n', content: [words('dài')] }, words(' so với')],
        source: null,
        look: null,
      },
    ],
    annexes: [],
  });

  it('a stretch of plain text is found, a chip being as long as it shows and a note nothing', () => {
    const part = { node: doc.child(0), pos: 0 };
    const said = (start: number, end: number): string => {
      const { from, to } = stretchAt(part, start, end);
      return doc.textBetween(from, to, '', (leaf) => leaf.attrs.chip?.text ?? '');
    };
    expect(said(0, 4)).toBe('Tăng');
    expect(said(5, 10)).toBe('12,5%');
    expect(said(14, 17)).toBe('với');
  });

  it('a row is called as its cells say', () => {
    const says = 'Thu, chi (trung ương), Tỉnh Thử, năm 2026: tăng, giảm';
    expect(rowName([undefined, says], 'Tỉnh Thử')).toBe('Thu, chi (trung ương)');
    expect(rowName([undefined], 'Tỉnh Thử')).toBeNull();
  });
});
