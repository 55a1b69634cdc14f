import { describe, expect, it } from 'vitest';
import type { Block, Range } from '../../figure/index.ts';
import { type Quote, quotesOf } from './quotes.ts';

/** A text in which numbers of the finding stand in square brackets, the first of it in double ones. */
function marked(...paragraphs: string[]) {
  const at: Range[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const start = text.length;
    for (const part of paragraph.split(/(\[\[.+?\]\]|\[.+?\])/)) {
      const number = /^\[{1,2}(.+?)\]{1,2}$/.exec(part)?.[1];
      const place = { start: text.length, end: text.length + (number ?? part).length };
      if (part.startsWith('[[')) at.unshift(place);
      else if (number) at.push(place);
      text += number ?? part;
    }
    blocks.push({ kind: 'paragraph', start, end: text.length, pieces: [], note: null, cell: null, style: {} });
    text += '\n';
  }
  return { view: { text, blocks }, at };
}

const shown = (quote: Quote): string =>
  quote.map(({ text, mark }) => (mark === 'first' ? `[[${text}]]` : mark ? `[${text}]` : text)).join('');

const quoted = (...paragraphs: string[]) => {
  const { view, at } = marked(...paragraphs);
  const { quotes, rest } = quotesOf(view, at);
  return { quotes: quotes.map(shown), rest };
};

describe('the words around the numbers of a finding', () => {
  it('are the sentence, each number marked, and no number of another sentence', () => {
    expect(quoted('Mở 3 lớp. Trồng [[12,5]] ha rừng, đạt [40]% kế hoạch; chăm sóc 7 ha. Hết 1.200 cây.')).toEqual({
      quotes: ['Trồng [[12,5]] ha rừng, đạt [40]% kế hoạch;'],
      rest: 0,
    });
  });

  it('take the first number first, each sentence once, and count what is left', () => {
    expect(quoted('Có [5] ao.', 'Có [[9]] hồ.', 'Có [2] đập.', 'Có [3] kênh, [4] cống.')).toEqual({
      quotes: ['Có [[9]] hồ.', 'Có [5] ao.'],
      rest: 3,
    });
  });

  it('are cut in a long sentence, which is said', () => {
    const long = 'một hai ba '.repeat(40);
    const { quotes } = quoted(`${long}[[7]] bốn ${long}`);
    expect(quotes[0]).toMatch(/^… .{180}\[\[7\]\].{180} …$/);
  });

  it('are the row of a table', () => {
    const cells = ['Lúa', '[[560]]', '[561]'];
    const { view, at } = marked('Biểu 1', ...cells, 'Ngô');
    const blocks = view.blocks.map(
      (block, index): Block =>
        index === 0
          ? block
          : {
              ...block,
              kind: 'cell',
              cell: { table: 0, row: index < 4 ? 0 : 1, column: index - 1, rowSpan: 1, columnSpan: 1 },
            },
    );
    expect(quotesOf({ ...view, blocks }, at).quotes.map(shown)).toEqual(['Lúa | [[560]] | [561]']);
  });

  it('are nothing where the finding has no place', () => {
    expect(quotesOf({ text: '', blocks: [] }, [])).toEqual({ quotes: [], rest: 0 });
  });
});
