import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/index.ts';
import { giverOf } from './givers.ts';

const told = (marked: string): string => {
  const start = marked.indexOf('«');
  const figure = { start, end: marked.indexOf('»') - 1 } as Figure;
  return giverOf(marked.replace(/[«»]/g, ''), figure);
};

describe('who set a plan', () => {
  it.each([
    ['dự toán tỉnh giao «220» tỷ đồng', 'tỉnh'],
    ['đạt 91% DT HĐND huyện giao («92» tỷ đồng)', 'huyện'],
    ['38 tỷ đồng/«56» tỷ đồng dự toán tỉnh giao/41 tỷ đồng dự toán thị xã giao', 'tỉnh'],
    ['56 tỷ đồng dự toán tỉnh giao/«41» tỷ đồng dự toán thị xã giao', 'thị xã'],
    ['kế hoạch «200» ha', ''],
    ['tỉnh giao 300 ha, đã trồng «200» ha', ''],
  ])('%s: %s', (text, giver) => expect(told(text)).toBe(giver));
});
