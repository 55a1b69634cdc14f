import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock, PaperRun, ReportHead } from '../figure/index.ts';
import { draftOf } from './draft.ts';

const HEAD: ReportHead = {
  superior: null,
  issuer: 'ỦY BAN NHÂN DÂN XÃ SUỐI MÂY',
  number: 8,
  symbol: 'BC-UBND',
  place: 'Suối Mây',
  date: '2026-02-05',
  title: 'Tình hình kinh tế - xã hội tháng 01 năm 2026',
  addressees: [],
  grounds: [],
  authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  signer: 'Lò Văn Mẫu',
  recipients: ['Lưu: VT'],
  urgency: null,
};

const paper = (blocks: readonly PaperBlock[]): Paper => ({
  head: HEAD,
  blocks,
  annexes: [],
  madeUp: false,
  draft: true,
});

const words = fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', '5', ',', 'ha'), minLength: 1, maxLength: 12 });
const run: fc.Arbitrary<PaperRun> = fc.oneof(
  words.map((text) => ({ kind: 'text' as const, text })),
  words.map((text) => ({ kind: 'figure' as const, id: 'c', text })),
  words.map((text) => ({ kind: 'note' as const, id: 'n', content: [{ kind: 'text' as const, text }] })),
);

/** Ids are the places in the list, so that each is found once. */
const named = (contents: readonly (readonly PaperRun[])[]): Extract<PaperBlock, { kind: 'paragraph' }>[] =>
  contents.map((content, k) => ({
    kind: 'paragraph',
    id: `b${k}`,
    content: content.map((one, n) => (one.kind === 'text' ? one : { ...one, id: `${one.kind[0]}${k}x${n}` })),
  }));

const plain = (content: readonly PaperRun[]): string =>
  content.map((one) => (one.kind === 'note' ? '' : one.text)).join('');

describe('a draft', () => {
  it('finds every stretch of its text again in the block that it came from', () => {
    fc.assert(
      fc.property(fc.array(fc.array(run, { minLength: 1, maxLength: 6 }), { maxLength: 6 }), (contents) => {
        const blocks = named(contents);
        const { document, placeOf } = draftOf(paper(blocks));
        const texts = new Map(blocks.map((one) => [one.id, plain(one.content)]));
        for (const one of blocks)
          for (const part of one.content) if (part.kind === 'note') texts.set(part.id, plain(part.content));
        for (const block of document.blocks)
          for (const piece of block.pieces) {
            const place = placeOf(piece);
            const text = place && texts.get(place.block);
            if (text !== null && text !== undefined)
              expect(text.slice(place!.start, place!.end)).toBe(document.text.slice(piece.start, piece.end));
          }
        for (const [id, text] of texts) {
          const pieces = document.blocks.flatMap((one) => one.pieces).filter((one) => placeOf(one)?.block === id);
          expect(pieces.map(({ start, end }) => document.text.slice(start, end)).join('')).toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the figure that is bound at a place', () => {
    const { document, placeOf } = draftOf(
      paper([
        {
          kind: 'paragraph',
          id: 'b1',
          content: [
            { kind: 'text', text: 'Gieo trồng ' },
            { kind: 'figure', id: 'c1', text: '120,5 ha' },
            { kind: 'text', text: ' lúa.' },
          ],
        },
      ]),
    );
    const at = document.text.indexOf('120,5');
    expect(placeOf({ start: at, end: at + 5 })).toEqual({ block: 'b1', start: 11, end: 16, figure: 'c1' });
    expect(placeOf({ start: at - 4, end: at - 1 })?.figure).toBeNull();
  });

  it('numbers its headings, keeps rows of tables together and notes behind their paragraph', () => {
    const { document } = draftOf(
      paper([
        { kind: 'heading', id: 'h', level: 1, number: 'I.', text: 'NÔNG NGHIỆP' },
        {
          kind: 'paragraph',
          id: 'b',
          content: [
            { kind: 'text', text: 'Có 5 xã' },
            { kind: 'note', id: 'n1', content: [{ kind: 'text', text: 'Gồm 2 xã vùng cao.' }] },
            { kind: 'text', text: '.' },
          ],
        },
        {
          kind: 'table',
          id: 't',
          title: '',
          landscape: false,
          heads: 1,
          rows: [
            ['Chỉ tiêu', 'ĐVT'],
            ['Lúa', 'ha'],
          ].map((row) =>
            row.map((text) => ({
              content: [{ kind: 'text' as const, text }],
              align: 'left' as const,
              bold: false,
              span: 1,
            })),
          ),
        },
      ]),
    );
    expect(document.text).toContain('I. NÔNG NGHIỆP\nCó 5 xã1.\n1 Gồm 2 xã vùng cao.\nChỉ tiêu\tĐVT\nLúa\tha\n');
    expect(document.notes).toHaveLength(1);
    expect(document.blocks.filter(({ kind }) => kind === 'cell').map(({ cell }) => [cell!.row, cell!.column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });
});
