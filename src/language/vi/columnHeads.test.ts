import { describe, expect, it } from 'vitest';
import { COLUMN_HEADS, SHORTENED_HEADS } from './columnHeads.corpus.ts';
import { columnHead, isNoteHead, isOrderHead, isUnitHead, spelledHead, thingOfHead } from './columnHeads.ts';

function told(path: readonly string[]): string {
  const { says, against, percent, grows, estimate } = columnHead(path);
  const form = percent === null ? '' : percent ? '%' : 'amount';
  const relative = says !== 'level' && says !== 'target' && says !== 'prior';
  const words = [
    says,
    relative ? against : '',
    relative ? form : '',
    relative && grows ? '+' : '',
    estimate ? 'ước' : '',
  ];
  return words.filter(Boolean).join(' ');
}

describe('the head of a column', () => {
  it.each(COLUMN_HEADS)('%j says %s', (path, says, thing) => {
    expect(told(path)).toBe(says);
    if (/^(?:level|target|prior)/u.test(says)) expect(thingOfHead(path)).toBe(thing);
  });

  it('says who set the plan', () => {
    expect(columnHead(['kế hoạch năm 2023', 'tỉnh giao']).assignedBy).toBe('tỉnh');
    expect(columnHead(['dự toán hđnd huyện giao']).assignedBy).toBe('hđnd huyện');
    expect(columnHead(['kế hoạch năm 2026 (thủ tướng chính phủ giao)']).assignedBy).toBe('thủ tướng chính phủ');
    expect(columnHead(['kế hoạch giao']).assignedBy).toBeNull();
  });

  it.each(SHORTENED_HEADS)('%s is written out', (short, long) => {
    expect(spelledHead(short)).toBe(long);
  });

  it('tells the columns without amounts', () => {
    expect(['stt', 'tt', 'số tt'].every(isOrderHead)).toBe(true);
    expect(['đvt', 'đơn vị tính'].every(isUnitHead)).toBe(true);
    expect(['ghi chú', 'ghi chú nội bộ'].every(isNoteHead)).toBe(true);
    expect(
      ['tỷ lệ', 'chỉ tiêu', 'đơn vị quản lý'].some((head) => isOrderHead(head) || isUnitHead(head) || isNoteHead(head)),
    ).toBe(false);
  });
});
