import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePaper } from '../../../src/documents/index.ts';
import { childrenOf } from '../../../src/documents/package/xml.ts';
import type { Paper, PaperBlock, PaperRun } from '../../../src/figure/index.ts';
import { expected, notesIn, wordsOf } from './expected.ts';
import { NORM } from './papers.js';
import { all, partsOf, textOf, treeOf } from './parts.ts';

const word = fc.stringMatching(/^[\p{L}\d.,%<&>"' ]{1,20}$/u).map((text) => text.trim() || 'chữ');
/** With all that a text can hold and XML cannot. */
const anything = fc.string({ unit: 'binary', maxLength: 12 });
const textRun: fc.Arbitrary<PaperRun> = fc.record({
  kind: fc.constant('text' as const),
  text: fc.oneof(word, anything),
});
const figureRun: fc.Arbitrary<PaperRun> = fc.record({
  kind: fc.constant('figure' as const),
  id: fc.oneof(fc.stringMatching(/^[a-z0-9]{1,24}$/u), anything),
  text: word,
});
const noteRun: fc.Arbitrary<PaperRun> = fc.record({
  kind: fc.constant('note' as const),
  id: word,
  content: fc.array(fc.oneof(textRun, figureRun), { maxLength: 3 }),
});
const content = fc.array(fc.oneof(textRun, figureRun, noteRun), { maxLength: 5 });
const cell = fc.record({
  content,
  align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
  bold: fc.boolean(),
  span: fc.integer({ min: 0, max: 3 }),
});
const id = fc.stringMatching(/^[a-z0-9]{1,24}$/u);
const block: fc.Arbitrary<PaperBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    id,
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    number: word,
    text: word,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), id, content }),
  fc.record({
    kind: fc.constant('table' as const),
    id,
    title: fc.oneof(fc.constant(''), word),
    landscape: fc.boolean(),
    heads: fc.integer({ min: 0, max: 4 }),
    rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
  }),
);
const anyPaper: fc.Arbitrary<Paper> = fc.record({
  head: fc.record({
    superior: fc.option(anything),
    issuer: anything,
    number: fc.option(fc.nat(9999)),
    symbol: word,
    place: anything,
    date: fc.option(fc.constantFrom('2026-01-31', '2026-12-05', '')),
    title: anything,
    addressees: fc.array(word, { maxLength: 3 }),
    grounds: fc.array(word, { maxLength: 2 }),
    authority: fc.array(word, { maxLength: 3 }),
    signer: anything,
    recipients: fc.array(word, { maxLength: 3 }),
    urgency: fc.constantFrom(null, 'KHẨN' as const, 'HỎA TỐC' as const),
  }),
  blocks: fc.array(block, { maxLength: 6 }),
  annexes: fc.array(
    fc.record({ id, number: word, title: word, landscape: fc.boolean(), blocks: fc.array(block, { maxLength: 3 }) }),
    { maxLength: 2 },
  ),
  madeUp: fc.boolean(),
  draft: fc.boolean(),
});

/** Letters and digits in their order: what a Word file cannot hold, and what our reader does with spaces, is left out. */
const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

test('any paper: it is written, well formed, and its words come out as they went in', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyPaper, async (paper) => {
      const parts = partsOf(await writePaper(paper, NORM));
      for (const [name, part] of Object.entries(parts)) if (name !== '[Content_Types].xml') treeOf(part);
      const body = bare(textOf(treeOf(parts['word/document.xml']!)));
      const notes = bare(textOf(treeOf(parts['word/footnotes.xml']!)));
      let from = 0;
      for (const one of [...paper.blocks, ...paper.annexes.flatMap(({ blocks }) => blocks)]) {
        const words = bare(expected(one).join(''));
        const at = body.indexOf(words, from);
        expect(at, words).toBeGreaterThanOrEqual(from);
        from = at + words.length;
      }
      for (const one of notesIn(paper.blocks)) expect(notes).toContain(bare(wordsOf(one.content)));
      expect(all(treeOf(parts['word/document.xml']!), 'w:tbl').every((one) => childrenOf(one, 'w:tr').length > 0)).toBe(
        true,
      );
    }),
    { numRuns: 150 },
  );
});
