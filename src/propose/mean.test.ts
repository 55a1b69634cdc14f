import { describe, expect, it } from 'vitest';
import { catalogue } from './crafts.corpus.ts';
import { isMean, Means } from './mean.ts';
import { UnitFits } from './unitFit.ts';

const means = new Means(catalogue.indicators);
const units = new UnitFits(catalogue.indicators.map(({ unit }) => unit));
const fitting = (unit: string): string[] => {
  const fits = means.fits(unit, units.fitsOf(unit));
  return catalogue.indicators.filter((_, at) => fits[at] === 1).map(({ code }) => code);
};

describe('an amount that is told as a mean', () => {
  it.each([
    ['bình quân thợ trên xưởng «4,5» người.', true],
    ['Số thợ tính bình quân 1 xưởng là «4,5».', true],
    ['số thợ/vạn dân «12,5» người', true],
    ['đạt «9» triệu đồng bình quân mỗi thợ', true],
    ['Bình quân mỗi xưởng 4,5 thợ; có «90» thợ', false],
    ['thu nhập bình quân 9 triệu đồng, có «90» thợ', false],
    ['mức sống trung bình: «90» hộ', false],
  ])('%s: %s', (marked, is) => {
    const figure = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
    expect(isMean(marked.replace(/[«»]/g, ''), figure)).toBe(is);
  });

  it('is in a mean’s unit that says less, and no sum of what the catalogue has a mean', () => {
    expect(fitting('người')).toEqual(['hands.average', 'hands.per-shop']);
    expect(fitting('triệu đồng')).toEqual(['pay']);
    expect(fitting('sản phẩm')).toEqual(['pots']);
  });

  it('is not in another time’s unit', () => expect(fitting('triệu đồng/ngày')).toEqual([]));
});
