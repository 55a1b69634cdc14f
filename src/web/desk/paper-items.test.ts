import { describe, expect, it } from 'vitest';
import type { DeskFinding } from '../../contract/index.ts';
import type { Block, Figure, Note } from '../../figure/index.ts';
import { type CellItem, type PaperItem, type ParagraphItem, paperItems, type TableItem } from './paper-items.ts';
import { type Run, sameRuns } from './runs.ts';

const TEXT = 'Thu 12,5 tỷ1 và 30%.\n1 Gồm 4 khoản.\nTổng\n40';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const block = (words: string, more: Partial<Block> = {}): Block => {
  const range = at(words);
  return { kind: 'paragraph', ...range, pieces: [range], note: null, cell: null, style: {}, ...more };
};
const cell = (words: string, column: number): Block =>
  block(words, { kind: 'cell', cell: { table: 0, row: 0, column, rowSpan: 1, columnSpan: 1 } });

const mark = at('1', at('tỷ').end);
const body = block('Thu 12,5 tỷ1 và 30%.', {
  pieces: [at('Thu 12,5 tỷ'), at(' và 30%.')],
});
const note: Note = { id: 'n1', label: '1', marks: [mark], place: at('Gồm 4 khoản.') };
const figure = (id: string, words: string, role: Figure['role'] = 'level'): Figure =>
  ({ id, ...at(words), text: words, role }) as Figure;
const finding = (words: string, severity: DeskFinding['severity'], more: Partial<DeskFinding> = {}): DeskFinding =>
  ({ key: `${severity}-${words}`, at: [at(words)], severity, setAside: null, ...more }) as DeskFinding;

const items = (findings: DeskFinding[] = []): PaperItem[] =>
  paperItems({
    text: TEXT,
    blocks: [body, block('Gồm 4 khoản.', { note: 'n1' }), cell('Tổng', 0), cell('40', 1)],
    notes: [note],
    figures: [figure('f1', '12,5'), figure('f2', '30', 'share'), figure('f3', '4', 'level'), figure('f4', '40')],
    findings,
    sections: [],
  });

const said = (run: Run): string => {
  if (run.kind === 'note') return `^${run.note.label}`;
  if (run.kind === 'words') return run.text;
  return `[${run.text}${run.mark.severity ? ` ${run.mark.severity}` : ''}]`;
};
const paragraph = (findings?: DeskFinding[]) => items(findings)[0] as ParagraphItem;

describe('a paragraph', () => {
  it('is cut at its figures and at the marks of its notes', () => {
    expect(paragraph().runs.map(said)).toEqual(['Thu ', '[12,5]', ' tỷ', '^1', ' và ', '[30]', '%.']);
  });

  it('has its notes below it, and they stand nowhere else', () => {
    expect(paragraph().notes.map(({ label, paragraphs }) => [label, paragraphs[0]!.map(said)])).toEqual([
      ['1', ['Gồm ', '[4]', ' khoản.']],
    ]);
    expect(items().map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  });

  it('shows the gravest finding of a figure, and what only a finding names', () => {
    const findings = [finding('12,5', 'doubt'), finding('12,5', 'error'), finding('và', 'rounding')];
    expect(paragraph(findings).runs.map(said)).toEqual([
      'Thu ',
      '[12,5 error]',
      ' tỷ',
      '^1',
      ' ',
      '[và rounding]',
      ' ',
      '[30]',
      '%.',
    ]);
  });

  it('shows nothing of a finding that was set aside', () => {
    const aside = finding('12,5', 'error', { setAside: { reason: 'đúng', at: '' } });
    expect(sameRuns(paragraph([aside]).runs, paragraph().runs)).toBe(true);
    expect(sameRuns(paragraph([finding('12,5', 'error')]).runs, paragraph().runs)).toBe(false);
  });
});

it('a table has its cells in rows, numbers told from words', () => {
  const table = items()[1] as TableItem;
  expect(table.rows.map((row) => row.map(({ look }: CellItem) => look.number))).toEqual([[false, true]]);
});
