import fc from 'fast-check';
import type { Paper, PaperBlock, PaperCell, PaperRun } from '../../src/figure/index.ts';

/** What people do to a report in Word, at random, on its paper. `at` and `to` are taken by the number of things there are. */
interface Edit {
  readonly what:
    | 'delete'
    | 'add'
    | 'move'
    | 'words'
    | 'look'
    | 'unbind'
    | 'number'
    | 'note'
    | 'unnote'
    | 'head'
    | 'annex';
  readonly at: number;
  readonly to: number;
}
export const EDITS: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    what: fc.constantFrom<Edit['what'][]>(
      'delete',
      'add',
      'move',
      'words',
      'look',
      'unbind',
      'number',
      'note',
      'unnote',
      'head',
      'annex',
    ),
    at: fc.nat(30),
    to: fc.nat(30),
  }),
  { minLength: 1, maxLength: 6 },
);

const say = (text: string): PaperRun => ({ kind: 'text', text });

export function edited(paper: Paper, edits: readonly Edit[]): Paper {
  return edits.reduce(step, paper);
}

function step(paper: Paper, edit: Edit): Paper {
  if (edit.what === 'head')
    return { ...paper, head: { ...paper.head, signer: `Người Ký ${edit.to}`, number: edit.at + 1 } };
  if (edit.what === 'annex') return { ...paper, annexes: withNewAnnex(paper.annexes, edit) };
  const inAnnex = edit.at % 4 === 3 && paper.annexes.length > 0;
  const blocks = inAnnex ? paper.annexes[0]!.blocks : paper.blocks;
  const made = withEdit([...blocks], edit);
  if (!inAnnex) return { ...paper, blocks: made };
  const annex = { ...paper.annexes[0]!, title: `Biểu ${edit.to}`, blocks: made };
  return { ...paper, annexes: [annex, ...paper.annexes.slice(1)] };
}

/** An annex that somebody added, before or behind the others: words and a table. */
function withNewAnnex(annexes: Paper['annexes'], { at, to }: Edit): Paper['annexes'] {
  const cell = (text: string): PaperCell => ({ content: [say(text)], align: 'left', bold: false, span: 1 });
  const rows = [
    [cell('Việc'), cell('Hạn')],
    [cell(`Việc thêm ${at}`), cell(`Tháng ${to}`)],
  ];
  const made: Paper['annexes'][number] = {
    ...{ id: '', number: 'Phụ lục', title: `Biểu thêm ${at}`, landscape: false },
    blocks: [
      { kind: 'paragraph', id: '', content: [say(`Kèm theo ${to} việc phải làm thêm.`)] },
      { kind: 'table', id: '', title: '', landscape: false, rows, heads: 1 },
    ],
  };
  return to % 2 === 0 ? [made, ...annexes] : [...annexes, made];
}

function withEdit(blocks: PaperBlock[], { what, at, to }: Edit): PaperBlock[] {
  const place = at % Math.max(1, blocks.length);
  if (what === 'add')
    blocks.splice(place, 0, { kind: 'paragraph', id: '', content: [say(`Thêm mới ${at} ${to} việc.`)] });
  else if (what === 'delete') blocks.splice(place, 1);
  else if (what === 'move') blocks.splice(to % Math.max(1, blocks.length), 0, ...blocks.splice(place, 1));
  else if (blocks[place]) blocks[place] = blockEdited(blocks[place], what, to);
  return blocks;
}

function blockEdited(block: PaperBlock, what: Edit['what'], to: number): PaperBlock {
  if (block.kind === 'heading') return { ...block, text: `${block.text} sửa ${to}`, level: (to % 4) as 0 | 1 | 2 | 3 };
  if (block.kind === 'paragraph') return { ...block, content: contentEdited(block.content, what, to) };
  const hasNumbers = block.rows.some((row) => row.some(({ content }) => content.some(({ kind }) => kind === 'figure')));
  const rows = block.rows.map((row) => row.map((cell) => cellEdited(cell, hasNumbers, to)));
  const more =
    !hasNumbers && what === 'words' ? [rows[0]!.map((cell) => ({ ...cell, content: [say('hàng mới')] }))] : [];
  return { ...block, rows: [...rows, ...more], ...(hasNumbers ? { title: `Bảng sửa ${to}` } : {}) };
}

function cellEdited(cell: PaperCell, hasNumbers: boolean, to: number): PaperCell {
  const content = cell.content.map((run): PaperRun => {
    if (run.kind === 'figure') return { ...run, text: `${to},25` };
    return run.kind === 'text' && !hasNumbers ? { ...run, text: `${run.text} ${to}` } : run;
  });
  return { ...cell, content };
}

function contentEdited(content: readonly PaperRun[], what: Edit['what'], to: number): PaperRun[] {
  return content.flatMap((run): PaperRun[] => {
    if (run.kind === 'text' && what === 'words') return [{ ...run, text: `${run.text} thêm ${to} lời` }];
    if (run.kind === 'text' && what === 'look') return [{ ...run, italic: true }];
    if (run.kind === 'figure' && what === 'unbind') return to % 2 === 0 ? [] : [say(run.text)];
    if (run.kind === 'figure' && what === 'number') return [{ ...run, text: `${to}.999,1` }];
    if (run.kind === 'note' && what === 'unnote') return [];
    if (run.kind === 'note')
      return [{ ...run, content: what === 'note' ? run.content : contentEdited(run.content, what, to) }];
    return what === 'note' && run.kind === 'text'
      ? [run, { kind: 'note', id: '', content: [say(`Chú thích thêm ${to}`)] }]
      : [run];
  });
}
