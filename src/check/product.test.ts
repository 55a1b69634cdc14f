import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('area × yield = output', () => {
  const field = (output: string) => `Gieo trồng {a|500 ha}, năng suất {y|52,0 tạ/ha}, sản lượng {o|${output} tấn}`;
  it('holds within the roundings', () => {
    expect(checksOf(field('2.600'))).toEqual(['product holds: o a y']);
    expect(found(field('2.604'))).toEqual([]);
  });
  it('fails with the slip that explains it', () => {
    expect(found(field('2.060'))).toEqual(['error product product: o a y → 2600']);
  });
  it('without such a slip another area may be meant', () => {
    expect(found(field('1.931'))).toEqual([]);
  });
  it('takes whichever area fits', () => {
    expect(
      checksOf('Gieo trồng {a|500 ha}, thu hoạch {b|480 ha}, năng suất {y|52,0 tạ/ha}, sản lượng {o|2.496 tấn}'),
    ).toEqual(['product holds: o b y']);
  });
  it('in tấn/ha', () => {
    expect(checksOf('Gieo trồng {a|500 ha}, năng suất {y|5,20 tấn/ha}, sản lượng {o|2.600 tấn}')).toEqual([
      'product holds: o a y',
    ]);
  });
});

describe('tables', () => {
  const crops = (output: string) =>
    `Cây\tDiện tích\tNăng suất\tSản lượng\nLúa\t{a1|1.850}\t{y1|58,4}\t{o1|10.804}\nNgô\t{a2|2.150}\t{y2|42,0}\t{o2|${output}}\nLạc\t{a3|145}\t{y3|13,2}\t{o3|191,4}\nĐậu\t{a4|96}\t{y4|12,5}\t{o4|120}`;
  it('what holds in nearly every row is meant in all', () => {
    expect(found(crops('9.030'))).toEqual([]);
    expect(found(crops('9.300'))).toEqual(['error product product: o2 a2 y2 → 9030']);
  });
  const funds = (cell: string) =>
    `Nguồn\tKế hoạch\tGiải ngân\tTỷ lệ\nTổng số\t{t1|208,000}\t{t2|79,625}\t{t3|38,28}\nTỉnh\t{a1|42,000}\t{a2|16,800}\t{a3|40,00}\nHuyện\t{b1|56,500}\t{b2|${cell}}\t{b3|44,00}\nKhác\t{c1|109,500}\t{c2|37,965}\t{c3|34,67}`;
  it('a total row is the sum of its columns', () => {
    expect(found(funds('24,860'))).toEqual([]);
    expect(found(funds('28,460'))).toEqual(['error ratio attainment: b2 b1 b3 t2 a2 c2 → 24.860']);
  });
});
