import { describe, expect, it } from 'vitest';
import { UnitFits, unitFit } from './unitFit.ts';

describe('units', () => {
  it.each([
    ['ha', 'm²'],
    ['tỷ đồng', 'triệu đồng'],
    ['nghìn tấn', 'tấn'],
    ['nghìn lượt khách', 'lượt khách'],
    ['vị trí', 'hạng'],
  ])('%s converts to %s', (written, wanted) => {
    expect(unitFit(written, wanted)).toBe(1);
  });

  it.each([
    ['ha', 'tấn'],
    ['%', 'tỷ đồng'],
    ['tạ/ha', 'tạ'],
    ['con', 'ha'],
    ['tấn.km', 'tấn'],
  ])('%s is never %s', (written, wanted) => {
    expect(unitFit(written, wanted)).toBe(0);
  });

  it.each([
    ['triệu đồng', 'triệu đồng/người/năm'],
    ['triệu đồng/người', 'triệu đồng/người/năm'],
    ['giường', 'giường bệnh/vạn dân'],
  ])('what is told in %s may be in %s', (written, wanted) => {
    expect(unitFit(written, wanted)).toBeGreaterThan(0.5);
    if (!written.includes('/')) expect(unitFit(wanted, written)).toBe(0);
  });

  it('of counts fit the better the more alike the nouns are', () => {
    const fits = ['hộ', 'hộ gia đình', 'gia đình', 'người', 'con'].map((noun) => unitFit(noun, 'hộ'));
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));
    expect(fits[0]).toBe(1);
    expect(fits.at(-1)).toBeLessThan(0.5);
  });

  it('of counts fit where one thing has two nouns', () => {
    expect(unitFit('tố giác', 'tin báo')).toBeGreaterThan(unitFit('tố giác', 'vụ'));
  });

  it('of premises are those of cases where each one inspected is one', () => {
    expect(unitFit('cơ sở kinh doanh', 'vụ')).toBeGreaterThan(0.5);
    expect(unitFit('cơ sở kinh doanh', 'đoàn')).toBeLessThan(0.5);
    expect(unitFit('xã', 'vụ')).toBeLessThan(0.5);
  });

  it('are looked up for a whole list', () => {
    expect(new UnitFits(['ha', 'tấn', 'ha']).fitsOf('m²')).toEqual([1, 0, 1]);
  });
});
