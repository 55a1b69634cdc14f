import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/index.ts';
import { isReceiver } from './receivers.ts';

const received = (marked: string, unit: string): boolean => {
  const start = marked.indexOf('«');
  return isReceiver(marked.replace(/[«»]/g, ''), { start, end: marked.indexOf('»') - 1, unit } as Figure);
};

describe('those who receive', () => {
  it.each([
    ['tặng quà Tết cho «310» hộ nghèo', 'hộ'],
    ['trợ cấp hằng tháng cho hơn «90» cụ già neo đơn', 'người'],
    ['Huyện hỗ trợ «12» sinh viên', 'sinh viên'],
    ['chi trả cho 812 đối tượng bảo trợ với số tiền 405 triệu đồng, «31» người có công', 'người'],
    ['hỗ trợ gạo cho 20 hộ nghèo, 15 hộ cận nghèo và «4» hộ neo đơn', 'hộ'],
    ['«640» trẻ em dưới 6 tuổi thuộc hộ nghèo, cận nghèo được hưởng trợ cấp', 'trẻ em'],
  ])('%s', (text, unit) => expect(received(text, unit)).toBe(true));

  it.each([
    ['Toàn huyện có «310» hộ nghèo', 'hộ'],
    ['tặng «310» suất quà cho hộ nghèo', 'suất quà'],
    ['hỗ trợ gạo cho 20 hộ nghèo, toàn xã còn «15» hộ nghèo', 'hộ'],
    ['hỗ trợ gạo cho 20 hộ nghèo; «15» hộ thoát nghèo', 'hộ'],
    ['Có «900» hộ nghèo, trong đó đã được hỗ trợ 12 hộ', 'hộ'],
  ])('others: %s', (text, unit) => expect(received(text, unit)).toBe(false));
});
