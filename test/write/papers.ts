import fc from 'fast-check';
import type { Paper, PaperBlock, PaperRun, ReportHead } from '../../src/figure/index.ts';

/** Papers at random, of words that a report could hold: what is true of them is true of any. */
const WORD = fc.constantFrom(
  ...'thu ngân sách đạt ước bằng tăng giảm so với cùng kỳ kế hoạch diện tích lúa, ngô; cả tỉnh (trong đó) hộ nghèo'.split(
    ' ',
  ),
);
const NUMBER = fc.constantFrom('3.371,61', '24', '97,5%', '1.200', '0,3', '-5,2', '2026');
export const SENTENCE = fc
  .array(fc.oneof({ weight: 5, arbitrary: WORD }, { weight: 1, arbitrary: NUMBER }), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

/** Places in a paper's ids: letters and digits only. */
const ids = (letter: string): (() => string) => {
  let count = 0;
  return () => `${letter}${++count}`;
};

export const HEAD: ReportHead = {
  superior: null,
  issuer: 'ỦY BAN NHÂN DÂN TỈNH MINH HỌA',
  number: null,
  symbol: 'BC-UBND',
  place: 'Minh Họa',
  date: null,
  title: 'Tình hình kinh tế - xã hội tháng 6',
  addressees: ['Hội đồng nhân dân tỉnh'],
  grounds: [],
  authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  signer: 'Người Ký',
  recipients: ['Như trên', 'Lưu: VT, TH'],
  urgency: null,
};

const text = (words: string, look: { bold?: boolean; italic?: boolean } = {}): PaperRun => ({
  kind: 'text',
  text: words,
  ...look,
});

interface Drawn {
  readonly what: 'heading' | 'paragraph' | 'table';
  readonly sentences: readonly string[];
  readonly level: number;
  readonly note: string | null;
}
const DRAWN: fc.Arbitrary<Drawn> = fc.record({
  what: fc.constantFrom('heading', 'paragraph', 'paragraph', 'paragraph', 'table'),
  sentences: fc.array(SENTENCE, { minLength: 1, maxLength: 4 }),
  level: fc.nat(3),
  note: fc.option(SENTENCE),
});

/** A paper of up to `most` blocks; every paragraph has a figure between its sentences, some a note. */
export const paperOfAny = (most = 10): fc.Arbitrary<Paper> =>
  fc.record({ blocks: fc.array(DRAWN, { maxLength: most }), annex: fc.array(DRAWN, { maxLength: 3 }) }).map((drawn) => {
    const [block, chip, note] = [ids('b'), ids('c'), ids('n')];
    const made = (one: Drawn): PaperBlock => blockOf(one, block, chip, note);
    const annexes = drawn.annex.filter(({ what }) => what !== 'heading');
    return {
      head: HEAD,
      blocks: drawn.blocks.map(made),
      annexes:
        annexes.length === 0
          ? []
          : [{ id: 'p1', number: 'Phụ lục', title: 'Biểu chỉ tiêu', landscape: true, blocks: annexes.map(made) }],
      madeUp: true,
      draft: true,
    };
  });

function blockOf(drawn: Drawn, block: () => string, chip: () => string, note: () => string): PaperBlock {
  const id = block();
  const [first = '', ...rest] = drawn.sentences;
  if (drawn.what === 'heading')
    return {
      kind: 'heading',
      id,
      level: (drawn.level % 4) as 0 | 1 | 2 | 3,
      number: `${drawn.level + 1}.`,
      text: first,
    };
  if (drawn.what === 'table') {
    const rows = drawn.sentences.map((sentence, row) => [
      { content: [text(sentence)], align: 'left', bold: false, span: 1 } as const,
      {
        content: [{ kind: 'figure', id: `${id}.${row}.0`, text: `${row}1,5` } as const],
        align: 'right',
        bold: false,
        span: 1,
      } as const,
    ]);
    return { kind: 'table', id, title: first, landscape: false, rows, heads: 0 };
  }
  const content: PaperRun[] = [text(`${first} `)];
  for (const [at, sentence] of rest.entries())
    content.push(
      { kind: 'figure', id: chip(), text: `${at}.371,6` },
      text(` ${sentence} `, at === 1 ? { bold: true } : {}),
    );
  if (drawn.note !== null) content.push({ kind: 'note', id: note(), content: [text(drawn.note)] });
  return { kind: 'paragraph', id, content };
}
