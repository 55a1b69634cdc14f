import fc from 'fast-check';
import type { Chip, Inline, Paragraph, ReportBlock, ReportBody, Words } from '../../src/figure/index.ts';
import type { Names } from '../../src/write/index.ts';
import { HEAD, SENTENCE } from './papers.ts';

export const NAMES: Names = {
  indicator: () => undefined,
  breakdownName: () => '',
  areaName: () => 'Tỉnh Minh Họa',
};

export const chip = (id: string, text: string): Chip => ({
  kind: 'chip',
  id,
  ask: { indicator: 'rice', breakdown: '', area: 'X0001@1900-01-01', period: '2026-H1', aspect: 'level', plan: null },
  style: { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' },
  text,
  override: null,
});

export const words = (text: string, look: { bold?: boolean; italic?: boolean } = {}): Words => ({
  kind: 'text',
  text,
  ...look,
});

export const paragraph = (id: string, ...content: Inline[]): Paragraph => ({
  kind: 'paragraph',
  id,
  content,
  source: null,
  look: null,
});

export const table = (id: string, ...numbers: string[]): Extract<ReportBlock, { kind: 'table' }> => ({
  kind: 'table',
  id,
  title: `Bảng ${id}`,
  area: 'X0001@1900-01-01',
  period: '2026-H1',
  rows: numbers.map((_, at) => ({ indicator: `row-${at}`, breakdown: '', period: null })),
  columns: [{ aspect: 'level', head: 'Thực hiện', period: null, plan: null }],
  landscape: false,
  texts: numbers.map((number) => [number]),
});

interface Drawn {
  readonly what: 'heading' | 'paragraph' | 'table' | 'text-table';
  readonly sentences: readonly string[];
  readonly level: number;
  readonly note: boolean;
}
const DRAWN: fc.Arbitrary<Drawn> = fc.record({
  what: fc.constantFrom('heading', 'paragraph', 'paragraph', 'paragraph', 'table', 'text-table'),
  sentences: fc.array(SENTENCE, { minLength: 1, maxLength: 4 }),
  level: fc.nat(3),
  note: fc.boolean(),
});

/** A report of any kinds of blocks, with an annex or none. */
export const BODY: fc.Arbitrary<ReportBody> = fc
  .record({ blocks: fc.array(DRAWN, { minLength: 1, maxLength: 8 }), annex: fc.array(DRAWN, { maxLength: 3 }) })
  .map(({ blocks, annex }) => {
    const inAnnex = annex
      .filter(({ what }) => what !== 'heading')
      .map((drawn, at) => blockOf(drawn, `y${at}`) as Exclude<ReportBlock, { kind: 'heading' }>);
    return {
      head: HEAD,
      blocks: blocks.map((drawn, at) => blockOf(drawn, `b${at}`)),
      annexes: inAnnex.length === 0 ? [] : [{ id: 'x1', title: 'Biểu số liệu', blocks: inAnnex }],
    };
  });

function blockOf({ what, sentences, level, note }: Drawn, id: string): ReportBlock {
  const first = sentences[0]!;
  if (what === 'heading')
    return {
      kind: 'heading',
      id,
      level: level as 0 | 1 | 2 | 3,
      text: first,
      section: 's',
      agency: null,
      locked: false,
    };
  if (what === 'table') return table(id, ...sentences.map((_, at) => `${at + 1}.2${at},5`));
  if (what === 'text-table')
    return { kind: 'text-table', id, rows: sentences.map((text, at) => [`${at}`, text]), heads: 0, source: null };
  const content: Inline[] = [words(`Nội dung ${id}: ${first} `)];
  for (const [at, sentence] of sentences.slice(1).entries())
    content.push(chip(`${id}c${at}`, `${at}.371,6`), words(` ${sentence} `, at === 1 ? { bold: true } : {}));
  if (note)
    content.push({
      kind: 'note',
      id: `${id}n`,
      content: [words('Trong đó '), chip(`${id}nc`, '12'), words(` ${id}.`)],
    });
  return paragraph(id, ...content);
}
