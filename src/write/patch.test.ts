import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annex, BodyPatch, Paragraph, ReportBlock, ReportBody, ReportHead } from '../figure/index.ts';
import { patched, patchOf } from './patch.ts';

const head = (title: string) => ({ title, number: null }) as unknown as ReportHead;
const paragraph = (id: string, text: string): Paragraph => ({
  ...{ kind: 'paragraph', id, source: null, look: null },
  content: [{ kind: 'text', text }],
});
const heading = (id: string, text: string): ReportBlock => ({
  ...{ kind: 'heading', id, level: 1, text, section: null, agency: null, locked: false },
});

const IDS = Array.from({ length: 14 }, (_, at) => `b${at}`);
const words = fc.constantFrom('Một', 'Hai', 'Ba');

/** A report of parts that another drawn from here may have as well: changed, moved, into an annex and out of it. */
const body: fc.Arbitrary<ReportBody> = fc
  .tuple(
    fc.shuffledSubarray(IDS),
    fc.array(words, { minLength: IDS.length, maxLength: IDS.length }),
    fc.array(fc.boolean(), { minLength: IDS.length, maxLength: IDS.length }),
    fc.uniqueArray(fc.nat(IDS.length), { maxLength: 3 }),
    words,
    fc.shuffledSubarray(['x0', 'x1', 'x2'], { minLength: 3 }),
  )
  .map(([ids, texts, kinds, cuts, title, names]) => {
    const [first = ids.length, ...more] = cuts.toSorted((a, b) => a - b);
    const annexes = cuts.map((_, at): Annex => {
      const inner = ids.slice([first, ...more][at], more[at]);
      const blocks = inner.map((id) => paragraph(id, texts[ids.indexOf(id)]!));
      return { id: names[at]!, title: texts[at]!, blocks };
    });
    const block = (id: string, at: number) => (kinds[at] ? heading : paragraph)(id, texts[at]!);
    return { head: head(title), blocks: ids.slice(0, first).map(block), annexes };
  });

describe('a patch', () => {
  it('makes of one report the other, whatever was changed', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const patch = JSON.parse(JSON.stringify(patchOf(before, after))) as BodyPatch;
        expect(patched(before, patch)).toEqual({ body: after });
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing of what stays', () => {
    fc.assert(
      fc.property(body, (same) => {
        expect(patchOf(same, structuredClone(same))).toEqual({ parts: [], removed: [], placed: [] });
      }),
    );
  });

  const BEFORE: ReportBody = {
    head: head('Một'),
    blocks: ['a', 'b', 'c', 'd'].map((id) => paragraph(id, id)),
    annexes: [{ id: 'x', title: 'Phụ lục', blocks: [paragraph('e', 'e')] }],
  };
  const [a, b, c, d] = BEFORE.blocks;

  it.each<[string, ReportBody, BodyPatch]>([
    [
      'one that was changed',
      { ...BEFORE, blocks: [a!, paragraph('b', 'khác'), c!, d!] },
      { parts: [paragraph('b', 'khác')], removed: [], placed: [] },
    ],
    [
      'one that was moved',
      { ...BEFORE, blocks: [b!, c!, d!, a!] },
      { parts: [], removed: [], placed: [{ after: 'd', ids: ['a'] }] },
    ],
    [
      'one that is new, at the very start',
      { ...BEFORE, blocks: [paragraph('n', 'mới'), ...BEFORE.blocks] },
      { parts: [paragraph('n', 'mới')], removed: [], placed: [{ after: null, ids: ['n'] }] },
    ],
    ['an annex that is gone', { ...BEFORE, annexes: [] }, { parts: [], removed: ['x', 'e'], placed: [] }],
    [
      'an annex that is called otherwise',
      { ...BEFORE, annexes: [{ ...BEFORE.annexes[0]!, title: 'Biểu' }] },
      { parts: [{ kind: 'annex', id: 'x', title: 'Biểu' }], removed: [], placed: [] },
    ],
    ['the head', { ...BEFORE, head: head('Hai') }, { head: head('Hai'), parts: [], removed: [], placed: [] }],
  ])('tells %s alone', (_name, after, patch) => {
    expect(patchOf(BEFORE, after)).toEqual(patch);
  });

  it('is none where an id stands twice, or where something differs that nobody here has heard of', () => {
    expect(patchOf(BEFORE, { ...BEFORE, blocks: [a!, a!] })).toBeNull();
    expect(patchOf({ ...BEFORE, blocks: [a!, a!] }, BEFORE)).toBeNull();
    expect(patchOf(BEFORE, { ...BEFORE, mood: 'new' } as ReportBody)).toBeNull();
  });

  const NEW = paragraph('n', 'mới');
  const none = { parts: [], removed: [], placed: [] };
  it.each<[string, BodyPatch, object]>([
    ['removes what is not there', { ...none, removed: ['z'] }, { why: 'unknown', id: 'z' }],
    ['moves what is not there', { ...none, placed: [{ after: 'a', ids: ['z'] }] }, { why: 'unknown', id: 'z' }],
    [
      'stands behind what is not there',
      { ...none, parts: [NEW], placed: [{ after: 'z', ids: ['n'] }] },
      { why: 'unknown', id: 'z' },
    ],
    [
      'stands behind what goes',
      { parts: [NEW], removed: ['a'], placed: [{ after: 'a', ids: ['n'] }] },
      { why: 'unknown', id: 'a' },
    ],
    ['stands behind itself', { ...none, placed: [{ after: 'a', ids: ['a'] }] }, { why: 'unknown', id: 'a' }],
    ['gives one twice', { ...none, parts: [a!, a!] }, { why: 'twice', id: 'a' }],
    ['places one twice', { ...none, placed: [{ after: 'b', ids: ['a', 'a'] }] }, { why: 'twice', id: 'a' }],
    ['removes what it gives', { ...none, parts: [a!], removed: ['a'] }, { why: 'twice', id: 'a' }],
    [
      'removes what it places',
      { ...none, removed: ['a'], placed: [{ after: 'b', ids: ['a'] }] },
      { why: 'twice', id: 'a' },
    ],
    [
      'has two runs at one place',
      {
        ...none,
        placed: [
          { after: 'b', ids: ['a'] },
          { after: 'b', ids: ['d'] },
        ],
      },
      { why: 'twice', id: 'b' },
    ],
    ['gives what is new no place', { ...none, parts: [NEW] }, { why: 'unplaced', id: 'n' }],
  ])('that %s is refused', (_name, patch, refusal) => {
    expect(patched(BEFORE, patch)).toEqual(refusal);
  });
});
