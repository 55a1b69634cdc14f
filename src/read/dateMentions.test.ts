import { expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import { dateMentions } from './dateMentions.ts';
import { flowsOf } from './flow.ts';

it('gives dates by their place in the document, the impossible ones too', () => {
  const text = 'Đến ngày 31/6/2020, theo kế hoạch năm 202020 giai đoạn 2021-2025.';
  const place = { start: 0, end: text.length };
  const block = { kind: 'paragraph' as const, ...place, pieces: [place], note: null, cell: null, style: {} };
  const document: Document = { text, blocks: [block], notes: [], notices: [], format: 'txt', page: null };
  const mentions = dateMentions(flowsOf(document));
  expect(mentions.map(({ start, end, day, month, year }) => [text.slice(start, end), day, month, year])).toEqual([
    ['31/6/2020', 31, 6, 2020],
    ['202020', null, null, 202020],
    ['2021', null, null, 2021],
    ['2025', null, null, 2025],
  ]);
});
