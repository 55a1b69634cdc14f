import { describe, expect, it } from 'vitest';
import type {
  Paper,
  PaperBlock,
  PaperRun,
  Paragraph,
  ReadPaper,
  ReportBlock,
  ReportBody,
} from '../../src/figure/index.ts';
import { paperOf, returned, takenOver } from '../../src/write/index.ts';
import { chip, NAMES, paragraph, table, words } from './bodies.ts';
import { HEAD } from './papers.ts';

const RICE = paragraph('p1', words('Diện tích lúa đạt '), chip('c1', '3.371,61 ha'), words(', bằng 98% kế hoạch.'));
const NOTED = paragraph('p2', words('Có '), chip('c2', '12 hồ'), words(' chứa nước'), {
  kind: 'note',
  id: 'n1',
  content: [words('Trong đó '), chip('c3', '3 hồ'), words(' lớn.')],
});
const TABLE = table('t1', '12,5', '7');
const LIST: ReportBlock = {
  kind: 'text-table',
  id: 't2',
  rows: [
    ['Việc', 'Hạn'],
    ['Rà soát hộ nghèo', 'Tháng 7'],
  ],
  heads: 1,
  source: null,
};

const bodyOf = (...blocks: ReportBlock[]): ReportBody => ({ head: HEAD, blocks, annexes: [] });
const laid = (body: ReportBody): Paper => paperOf(body, { madeUp: false, draft: false, names: NAMES });
const TAKER = { by: 'Người Soạn', at: '2026-06-20T08:00:00Z', newId: () => 'fresh1' };
const say = (text: string, bold = false): PaperRun => ({ kind: 'text', text, ...(bold ? { bold } : {}) });
const figure = (id: string, text: string): PaperRun => ({ kind: 'figure', id, text });

/** The paper of a body with its blocks changed, as it came back. */
function came(body: ReportBody, change: (blocks: PaperBlock[]) => PaperBlock[]): ReadPaper {
  const paper = laid(body);
  return { head: paper.head, blocks: change([...paper.blocks]), annexes: [], origin: null, notices: [] };
}
const withContent =
  (...content: PaperRun[]) =>
  (blocks: PaperBlock[]) =>
    blocks.map((block) => (block.id === 'p1' && block.kind === 'paragraph' ? { ...block, content } : block));
const contentOf = (body: ReportBody, id: string): Paragraph['content'] =>
  (body.blocks.find((block) => block.id === id) as Paragraph).content;

describe('a changed paragraph', () => {
  const body = bodyOf(RICE, NOTED);
  const back = came(
    body,
    withContent(say('Lúa '), say('cả năm', true), say(' đạt '), figure('c1', '3.400 ha'), say('.')),
  );
  const changes = returned(body, laid(body), back);

  it('is one change, its number another', () => {
    expect(changes.changes.map(({ id }) => id)).toEqual(['block:p1']);
    expect(changes.figures).toEqual([{ change: 'figure:c1', chip: 'c1', from: '3.371,61 ha', to: '3.400 ha' }]);
    expect(changes.lines.find(({ block }) => block === 'p1')).toMatchObject({ kind: 'changed', change: 'block:p1' });
  });

  it('keeps its chip with its own number where that is not decided', () => {
    const made = takenOver(body, changes, ['block:p1'], [{ change: 'figure:c1', as: 'refuse', reason: '' }], TAKER);
    expect(contentOf(made, 'p1')).toEqual([
      words('Lúa '),
      words('cả năm', { bold: true }),
      words(' đạt '),
      chip('c1', '3.371,61 ha'),
      words('.'),
    ]);
    expect(made.blocks[1]).toBe(body.blocks[1]);
  });

  it('has its number overridden with a reason, whether its words are taken or not', () => {
    const decision = { change: 'figure:c1', as: 'override', reason: 'Số mới của phòng Nông nghiệp' } as const;
    const made = takenOver(body, changes, [], [decision], TAKER);
    const override = {
      text: '3.400 ha',
      reason: 'Số mới của phòng Nông nghiệp',
      by: 'Người Soạn',
      at: '2026-06-20T08:00:00Z',
    };
    expect(contentOf(made, 'p1')).toEqual([
      words('Diện tích lúa đạt '),
      { ...chip('c1', '3.371,61 ha'), override },
      words(', bằng 98% kế hoạch.'),
    ]);
  });

  it('is a conflict where the report has moved on, and both are told', () => {
    const now = bodyOf(paragraph('p1', words('Lúa mất mùa.')), NOTED);
    expect(returned(now, laid(body), back).conflicts).toEqual([{ change: 'block:p1', now: 'Lúa mất mùa.' }]);
    const renewed = bodyOf(paragraph('p1', RICE.content[0]!, chip('c1', '3.390 ha'), RICE.content[2]!), NOTED);
    expect(returned(renewed, laid(body), back).conflicts).toEqual([{ change: 'figure:c1', now: '3.390 ha' }]);
  });

  it('comes back at its place where it was deleted meanwhile', () => {
    const changed = returned(bodyOf(NOTED), laid(body), back);
    expect(changed.conflicts).toEqual([{ change: 'block:p1', now: '' }]);
    const made = takenOver(bodyOf(NOTED), changed, ['block:p1'], [], TAKER);
    expect(made.blocks.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(contentOf(made, 'p1').at(-1)).toEqual(words(' đạt 3.400 ha.'));
  });
});

it('a paragraph whose look alone is changed is told, and taken over', () => {
  const body = bodyOf(RICE);
  const back = came(
    body,
    withContent(say('Diện tích lúa đạt ', true), figure('c1', '3.371,61 ha'), say(', bằng 98% kế hoạch.')),
  );
  const changes = returned(body, laid(body), back);
  expect(changes.lines.filter(({ change }) => change !== null)).toMatchObject([
    { kind: 'changed', change: 'block:p1', pieces: [{ kind: 'same' }] },
  ]);
  const made = takenOver(body, changes, ['block:p1'], [], TAKER);
  expect(contentOf(made, 'p1')[0]).toEqual(words('Diện tích lúa đạt ', { bold: true }));
});

describe('a chip', () => {
  it('whose number was typed over its control is words, where that is taken', () => {
    const body = bodyOf(RICE);
    const back = came(body, withContent(say('Diện tích lúa đạt 3.371,61 ha, bằng 98% kế hoạch.')));
    const changes = returned(body, laid(body), back);
    expect(changes.figures).toEqual([]);
    const made = takenOver(body, changes, ['block:p1'], [], TAKER);
    expect(contentOf(made, 'p1')).toEqual([words('Diện tích lúa đạt 3.371,61 ha, bằng 98% kế hoạch.')]);
  });

  it('that was moved into another paragraph is in both only as words', () => {
    const other = paragraph('p3', words('Cây lúa được chăm sóc tốt.'));
    const body = bodyOf(other, RICE);
    const back = came(body, (blocks) =>
      blocks.map((block): PaperBlock => {
        const content =
          block.id === 'p3' ? [say('Cây lúa đạt '), figure('c1', '3.371,61 ha'), say('.')] : [say('Đạt 98%.')];
        return { kind: 'paragraph', id: block.id, content };
      }),
    );
    const changes = returned(body, laid(body), back);
    const both = takenOver(body, changes, ['block:p3', 'block:p1'], [], TAKER);
    expect(contentOf(both, 'p3')[1]).toEqual(chip('c1', '3.371,61 ha'));
    const one = takenOver(body, changes, ['block:p3'], [], TAKER);
    expect(contentOf(one, 'p3')).toEqual([words('Cây lúa đạt 3.371,61 ha.')]);
    expect(contentOf(one, 'p1')).toEqual(RICE.content);
  });

  it('whose bookmark LibreOffice has cut short is whole', () => {
    const body = bodyOf(RICE);
    const back = came(
      body,
      withContent(say('Diện tích lúa đạt '), figure('c1', '3.371,61'), say(' ha, bằng 98% kế hoạch.')),
    );
    expect(returned(body, laid(body), back)).toMatchObject({ changes: [], figures: [] });
  });
});

describe('a note', () => {
  const body = bodyOf(RICE, NOTED);
  const noted =
    (content: PaperRun[], id = 'n1') =>
    (blocks: PaperBlock[]): PaperBlock[] =>
      blocks.map((block) =>
        block.id === 'p2'
          ? {
              kind: 'paragraph',
              id: 'p2',
              content: [say('Có '), figure('c2', '12 hồ'), say(' chứa nước'), { kind: 'note', id, content }],
            }
          : block,
      );

  it('is changed by itself', () => {
    const changes = returned(body, laid(body), came(body, noted([say('Gồm '), figure('c3', '3 hồ'), say(' lớn.')])));
    expect(changes.changes.map(({ id }) => id)).toEqual(['note:n1']);
    const made = takenOver(body, changes, ['note:n1'], [], TAKER);
    const note = { kind: 'note', id: 'n1', content: [words('Gồm '), chip('c3', '3 hồ'), words(' lớn.')] };
    expect(contentOf(made, 'p2').at(-1)).toEqual(note);
  });

  it('that lost its bookmark is known by its words', () => {
    const changes = returned(
      body,
      laid(body),
      came(body, noted([say('Trong đó '), figure('c3', '4 hồ'), say(' lớn.')], '')),
    );
    expect(changes.changes).toEqual([]);
    expect(changes.figures).toMatchObject([{ chip: 'c3', from: '3 hồ', to: '4 hồ' }]);
  });
});

describe('a new annex', () => {
  const body = { ...bodyOf(RICE, NOTED), annexes: [{ id: 'x1', title: 'Biểu số liệu', blocks: [TABLE] }] };
  const paper = laid(body);
  const added = (blocks: PaperBlock[]): ReadPaper['annexes'][number] => ({
    ...{ id: '', number: 'Phụ lục II', title: 'Danh mục việc', landscape: false, blocks },
  });
  const back = (blocks: readonly PaperBlock[], ...annexes: ReadPaper['annexes']): ReadPaper => ({
    ...{ head: paper.head, blocks, annexes, origin: null, notices: [] },
  });
  const heading: PaperBlock = { kind: 'heading', id: '', level: 1, number: 'I.', text: 'Việc phải làm' };
  const list = { ...laid(bodyOf(LIST)).blocks[0]!, id: '' };

  it('is one change, taken whole at its place: its headings in bold, its tables as words', () => {
    const changes = returned(body, paper, back(paper.blocks, added([heading, list]), ...paper.annexes));
    expect(changes.changes.map(({ id }) => id)).toEqual(['annex:0']);
    expect(changes.notices).toEqual([]);
    let count = 0;
    const made = takenOver(body, changes, ['annex:0'], [], { ...TAKER, newId: () => `new${++count}` });
    expect(made.annexes.map(({ title }) => title)).toEqual(['Danh mục việc', 'Biểu số liệu']);
    expect(made.annexes[0]!.id).toMatch(/^new\d$/);
    expect(made.annexes[0]!.blocks).toMatchObject([
      { kind: 'paragraph', content: [words('Việc phải làm', { bold: true })] },
      { kind: 'text-table', rows: LIST.rows },
    ]);
    expect(made.annexes[1]).toEqual(body.annexes[0]);
    expect(takenOver(body, changes, [], [], TAKER)).toEqual(body);
  });

  it('takes what was moved into it, and leaves that in the report where it is not taken', () => {
    const changes = returned(body, paper, back([paper.blocks[0]!], ...paper.annexes, added([paper.blocks[1]!])));
    expect(changes.changes.map(({ id }) => id)).toEqual(['annex:0', 'block:p2']);
    const made = takenOver(body, changes, ['annex:0', 'block:p2'], [], TAKER);
    expect(made.blocks).toEqual([RICE]);
    expect(made.annexes[1]).toEqual({ id: 'fresh1', title: 'Danh mục việc', blocks: [NOTED] });
    const alone = takenOver(body, changes, ['block:p2'], [], TAKER);
    expect(alone.blocks).toEqual([RICE, NOTED]);
  });

  it('a note in a cell is told, and its mark is no word of the cell', () => {
    const note: PaperRun = { kind: 'note', id: '', content: [say('Số ước')] };
    const listed = bodyOf(LIST);
    const noted = came(listed, ([block]) =>
      block?.kind === 'table'
        ? [{ ...block, rows: block.rows.map((row) => row.map((one) => ({ ...one, content: [...one.content, note] }))) }]
        : [],
    );
    const changes = returned(listed, laid(listed), noted);
    expect(changes.changes).toEqual([]);
    expect(changes.notices[0]).toContain('Chú thích đặt trong ô bảng không nhận được');
  });
});

describe('a table', () => {
  const body = bodyOf(TABLE, LIST);
  const cell =
    (id: string, row: number, column: number, content: PaperRun[]) =>
    (blocks: PaperBlock[]): PaperBlock[] =>
      blocks.map((block) =>
        block.kind === 'table' && block.id === id
          ? {
              ...block,
              rows: block.rows.map((cells, at) =>
                cells.map((one, to) => (at === row && to === column ? { ...one, content } : one)),
              ),
            }
          : block,
      );

  it('of indicators has its numbers proposed, bound or typed, and tells what it cannot take', () => {
    const changes = returned(body, laid(body), came(body, cell('t1', 1, 3, [say('13,5')])));
    expect(changes.figures).toEqual([{ change: 'figure:t1.0.0', chip: 't1.0.0', from: '12,5', to: '13,5' }]);
    const made = takenOver(body, changes, [], [{ change: 'figure:t1.0.0', as: 'fact', reason: '' }], TAKER);
    expect(made.blocks[0]).toEqual({ ...TABLE, texts: [['13,5'], ['7']] });
    const over = takenOver(body, changes, [], [{ change: 'figure:t1.0.0', as: 'override', reason: 'x' }], TAKER);
    const override = { row: 0, column: 0, text: '13,5', reason: 'x', by: TAKER.by, at: TAKER.at };
    expect(over.blocks[0]).toEqual({ ...TABLE, overrides: [override] });
    expect(laid(over).blocks[0]).toEqual(laid(made).blocks[0]);
    expect(returned(over, laid(over), { ...laid(over), origin: null, notices: [] }).figures).toEqual([]);
    const back = takenOver(over, changes, [], [{ change: 'figure:t1.0.0', as: 'fact', reason: '' }], TAKER);
    expect(back).toEqual(made);
    const named = returned(body, laid(body), came(body, cell('t1', 1, 1, [say('Tên khác')])));
    expect(named.changes).toEqual([]);
    expect(named.notices).toHaveLength(1);
  });

  it('of words is changed row by row', () => {
    const changes = returned(body, laid(body), came(body, cell('t2', 1, 1, [say('Tháng 8')])));
    expect(changes.changes).toMatchObject([{ id: 'row:t2.1', cells: ['Rà soát hộ nghèo', 'Tháng 8'] }]);
    const made = takenOver(body, changes, ['row:t2.1'], [], TAKER);
    expect(made.blocks[1]).toEqual({ ...LIST, rows: [LIST.rows[0], ['Rà soát hộ nghèo', 'Tháng 8']] });
  });
});

describe('what printing adds', () => {
  it('is no change: the sign at the end, the first recipient, capitals and broken lines', () => {
    const ends = paragraph('p9', words('Các việc còn lại làm xong trong tháng'));
    const body = { ...bodyOf(RICE, ends), head: { ...HEAD, recipients: ['Các sở', 'Lưu: VT'] } };
    const paper = laid(body);
    const back: ReadPaper = {
      ...paper,
      head: { ...paper.head, recipients: ['Như trên', 'Các sở', 'Lưu: VT'], issuer: 'ỦY BAN NHÂN DÂN  TỈNH MINH HỌA' },
      blocks: [
        paper.blocks[0]!,
        { kind: 'paragraph', id: 'p9', content: [say('Các việc còn lại làm xong trong tháng.')] },
      ],
      origin: null,
      notices: [],
    };
    expect(returned(body, paper, back)).toMatchObject({ changes: [], figures: [] });
  });

  it('is nothing where a component has no words yet; one that was there and is not is told', () => {
    const body = { ...bodyOf(RICE), head: { ...HEAD, signer: '' } };
    const { signer: _, ...head } = laid(body).head;
    const back = { ...came(body, (blocks) => blocks), head };
    expect(returned(body, laid(body), back)).toMatchObject({ changes: [], notices: [] });
    const { title: __, ...untitled } = head;
    const changes = returned(body, laid(body), { ...back, head: untitled });
    expect(changes).toMatchObject({ changes: [], notices: ['Không tìm thấy Trích yếu trong tệp: giữ nguyên.'] });
  });

  it('leaves changes of the head, each by its name', () => {
    const body = bodyOf(RICE);
    const paper = laid(body);
    const back = { ...came(body, (blocks) => blocks), head: { ...paper.head, signer: 'Người Khác', number: 12 } };
    const changes = returned(body, paper, back);
    expect(changes.changes.map(({ id }) => id).sort()).toEqual(['head:number', 'head:signer']);
    expect(takenOver(body, changes, ['head:number'], [], TAKER).head).toEqual({ ...HEAD, number: 12 });
  });
});

describe('a file without ids', () => {
  it('is told by its words, and a file of another report is said to be', () => {
    const body = bodyOf(RICE, NOTED);
    const bare = came(body, (blocks) =>
      blocks.map(
        (block): PaperBlock => ({
          kind: 'paragraph',
          id: '',
          content: [
            say(block.kind === 'paragraph' ? block.content.map((run) => ('text' in run ? run.text : '')).join('') : ''),
          ],
        }),
      ),
    );
    const sent = { ...laid(body), origin: { report: 'r1', version: 'v1' } };
    const changes = returned(body, sent, { ...bare, origin: { report: 'r2', version: 'v1' } });
    expect(changes.changes.map(({ id }) => id)).toEqual(['block:p1', 'block:p2']);
    expect(changes.notices).toHaveLength(1);
  });
});
