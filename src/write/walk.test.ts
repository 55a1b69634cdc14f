import { describe, expect, it } from 'vitest';
import type { Chip, FigureTable, Paragraph, ReportBody } from '../figure/index.ts';
import { chipsIn, chipsOf, plainOf, withBlocks, withChips, withOverride } from './walk.ts';

const chip = (id: string, text: string): Chip => ({
  kind: 'chip',
  id,
  ask: {
    indicator: 'rice.output',
    breakdown: '',
    area: '00@1900-01-01',
    period: '2026-H1',
    aspect: 'level',
    plan: null,
  },
  style: { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' },
  text,
  override: null,
});
const note = { kind: 'note', id: 'n1', content: [{ kind: 'text', text: 'Trong đó ' }, chip('c2', '7 tấn')] } as const;
const sentence: Paragraph = {
  kind: 'paragraph',
  id: 'p1',
  content: [{ kind: 'text', text: 'Sản lượng ' }, chip('c1', '12 tấn'), note, { kind: 'text', text: ', khá.' }],
  source: null,
  look: null,
};
const table: FigureTable = {
  kind: 'table',
  id: 't1',
  title: '',
  area: '00@1900-01-01',
  period: '2026-H1',
  rows: [
    { indicator: 'rice.output', breakdown: '', period: '2026-X' },
    { indicator: 'pig.herd', breakdown: '', period: null },
  ],
  columns: [
    { aspect: 'level', head: '', period: '2025-H1', plan: null },
    { aspect: 'target', head: '', period: null, plan: 'p26' },
  ],
  landscape: false,
  texts: [['1', '2'], ['3']],
};
const body: ReportBody = {
  head: {} as ReportBody['head'],
  blocks: [sentence],
  annexes: [{ id: 'a1', title: '', blocks: [table] }],
};

describe('walking through a report', () => {
  it('meets every figure with its block: of sentences, of notes and of cells', () => {
    expect(chipsOf(body).map(({ id, block, text }) => [id, block, text])).toEqual([
      ['c1', 'p1', '12 tấn'],
      ['c2', 'p1', '7 tấn'],
      ['t1.0.0', 't1', '1'],
      ['t1.0.1', 't1', '2'],
      ['t1.1.0', 't1', '3'],
      ['t1.1.1', 't1', ''],
    ]);
  });

  it('asks in a cell what row and column say; the season of a row stays', () => {
    const asks = chipsOf(body).slice(2);
    expect(asks.map(({ ask: { period, aspect, plan } }) => [period, aspect, plan])).toEqual([
      ['2026-X', 'level', null],
      ['2026-X', 'target', 'p26'],
      ['2025-H1', 'level', null],
      ['2026-H1', 'target', 'p26'],
    ]);
  });

  it('knows where figures stand in the plain text of a block, of a note and of a table', () => {
    const cut = (block: Parameters<typeof plainOf>[0]) => {
      const { text, chips } = plainOf(block);
      return [text, ...chips.map(({ id, start, end }) => `${id} ${text.slice(start, end)}`)];
    };
    expect(cut(sentence)).toEqual(['Sản lượng 12 tấn, khá.', 'c1 12 tấn']);
    expect(cut(note)).toEqual(['Trong đó 7 tấn', 'c2 7 tấn']);
    expect(cut(table)).toEqual(['1\t2\n3', 't1.0.0 1', 't1.0.1 2', 't1.1.0 3']);
  });

  it('meets what was written over the number of a cell, and takes it back', () => {
    const override = { text: '9', reason: 'Đếm lại', by: 'An', at: '2026-07-01T00:00:00Z' };
    const over = withOverride(withOverride(table, 1, 0, override), 0, 1, { ...override, text: '8' });
    expect(plainOf(over).text).toBe('1\t8\n9');
    expect(chipsIn(over).map(({ text, override: by }) => [text, by?.text])).toEqual([
      ['1', undefined],
      ['2', '8'],
      ['3', '9'],
      ['', undefined],
    ]);
    expect(withOverride(withOverride(over, 1, 0, null), 0, 1, null)).toEqual(table);
  });

  it('changes what is to be changed and leaves the rest the same object', () => {
    expect(withBlocks(body, (block) => block)).toBe(body);
    const without = withBlocks(body, (block) => (block.id === 't1' ? null : block));
    expect(without.annexes[0]!.blocks).toEqual([]);
    expect(without.blocks).toBe(body.blocks);
    const changed = withChips(sentence.content, (one) => (one.id === 'c2' ? { ...one, text: '8 tấn' } : one));
    expect(changed[0]).toBe(sentence.content[0]);
    expect(changed[2]).toMatchObject({ content: [{ text: 'Trong đó ' }, { text: '8 tấn' }] });
    expect(withChips(sentence.content, (one) => one)).toBe(sentence.content);
  });
});
