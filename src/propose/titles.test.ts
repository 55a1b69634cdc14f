import { describe, expect, it } from 'vitest';
import type { Figure, OutlineItem } from '../figure/index.ts';
import { Titles } from './titles.ts';

describe('titles over a figure', () => {
  it.each([
    ['2. Tiếp dân\n- Cấp xã: tiếp 36 lượt, «5» người.', ['Cấp xã', 'Tiếp dân']],
    ['2. Tiếp dân\n- Cấp xã: tiếp 36 lượt.\nQua tiếp dân đã xong «5» vụ.', ['Tiếp dân']],
    ['2. Tiếp dân\n- Cấp xã: tiếp 36 lượt công dân,\ncó «5» người.', ['Cấp xã', 'Tiếp dân']],
    ['2. Tiếp dân\n- Cấp xã:\nTiếp «5» người.', ['Cấp xã', 'Tiếp dân']],
  ])('%s', (marked, titles) => {
    const start = marked.indexOf('«');
    const item = (mark: string, title: string, parent: number) => ({
      mark,
      title,
      parent,
      start: marked.indexOf(mark),
    });
    const outline = [item('2.', 'Tiếp dân', -1), item('-', 'Cấp xã', 0)] as unknown as OutlineItem[];
    const figure = { start, section: ['2.'], note: null } as unknown as Figure;
    expect(new Titles(outline, marked.replace(/[«»]/g, '')).over(figure)).toEqual(titles);
  });
});
