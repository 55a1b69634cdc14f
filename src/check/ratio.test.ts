import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('a percentage of a plan', () => {
  it('holds within the rounding of all three', () => {
    expect(checksOf('Gieo trồng {a|2.648 ha}, đạt {p attainment>a|96,8 %} kế hoạch ({t target>a|2.736 ha})')).toEqual([
      'attainment holds: p a t',
    ]);
    expect(found('Thu {a|12 tỷ đồng}, đạt {p attainment>a|62 %} kế hoạch {t target>a|19 tỷ đồng}')).toEqual([]);
  });
  it('fails where no values agree', () => {
    expect(found('Trồng {a|340 ha} rừng, đạt {p attainment>a|63 %} kế hoạch {t target>a|500 ha}')).toEqual([
      'error ratio attainment: p a t → 68',
    ]);
  });
  it('is only a last digit where it was cut', () => {
    expect(
      found('Giải ngân {a|5,546 tỷ đồng}, đạt {p attainment>a|45,7 %} kế hoạch {t target>a|12,118 tỷ đồng}'),
    ).toEqual(['rounding ratio attainment: p a t']);
  });
  it('converts units', () => {
    expect(found('Thu {a|1.250 triệu đồng}, đạt {p attainment>a|50,0 %} kế hoạch {t target>a|2,5 tỷ đồng}')).toEqual(
      [],
    );
  });
  it('may be what is above the plan', () => {
    expect(checksOf('Trồng {a|118 ha}, vượt {p attainment>a cue=vượt|18 %} kế hoạch ({t target>a|100 ha})')).toEqual([
      'attainment holds: p a t',
    ]);
    expect(
      checksOf('Trồng {a|118 ha}, vượt, đạt {p attainment>a cue=vượt|118 %} kế hoạch ({t target>a|100 ha})'),
    ).toEqual(['attainment holds: p a t']);
  });
  it('stands before the fraction in its bracket', () => {
    const text = (whole: string) =>
      `Tỷ lệ thu gom rác của các xã đạt {p share>a|70,59 %} ({a|12}/{w whole>a|${whole} xã}), đạt {q attainment>a|100 %} kế hoạch`;
    expect(found(text('17'))).toEqual([]);
    expect(found(text('71'))).toEqual(['error ratio share: w p a → 17']);
  });
  it('of a fraction without a unit is of things that were counted', () => {
    const text = (share: string) => `Tỷ lệ sinh con thứ ba là {a|165}/{w whole>a|744}, bằng {p share>a|${share} %}`;
    expect(found(text('22,18'))).toEqual([]);
    expect(found(text('22,81'))).toEqual(['error ratio share: p a w → 22.18']);
  });
  it('is a matter of the verdict where it turns from reached to missed', () => {
    expect(found('Thu {a|98,2 tỷ đồng}, đạt {p attainment>a|101,3 %} dự toán ({t target>a|100,0 tỷ đồng})')).toEqual([
      'verdict ratio attainment: p a t',
    ]);
  });
});

describe('two plans in one sentence', () => {
  const plans = (p: string, q: string) =>
    `Thu {a|24,0 tỷ đồng}, bằng {p attainment>a by=tỉnh|${p} %} kế hoạch tỉnh giao ({t target>a by=tỉnh|56,0 tỷ đồng}), bằng {q attainment>a by=huyện|${q} %} kế hoạch huyện giao ({u target>a by=huyện|70,0 tỷ đồng})`;
  it('each percentage goes with its own', () => {
    expect(checksOf(plans('42,9', '34,3'))).toEqual(['attainment holds: p a t', 'attainment holds: q a u']);
  });
  it('and fails against its own', () => {
    expect(found(plans('42,9', '42,9'))).toEqual(['error ratio attainment: q a u']);
  });
  it('without names the nearest is told', () => {
    const text =
      'Thu {a|24 tỷ đồng}, bằng {p attainment>a|43 %} kế hoạch tỉnh ({t target>a|56 tỷ đồng}), bằng {q attainment>a|51 %} kế hoạch huyện ({u target>a|70 tỷ đồng})';
    expect(found(text)).toEqual(['error ratio attainment: q a u']);
  });
});

describe('a plan said of another date or group', () => {
  it('is borrowed where it holds', () => {
    const text =
      'Kế hoạch {t target>a|205,868 tỷ đồng}, đã giải ngân {a|91,405 tỷ đồng} (đạt {p attainment>a|44,40 %}), ước đến 30/6 {b|108,635 tỷ đồng} (đạt {q attainment>b|52,77 %} kế hoạch)';
    expect(checksOf(text)).toContain('attainment holds: q b t');
  });
  it('and an error only where one slip explains it', () => {
    const text = (q: string) =>
      `Kế hoạch {t target>a|205,868 tỷ đồng}, đã giải ngân {a|91,405 tỷ đồng} (đạt {p attainment>a|44,40 %}), ước đến 30/6 {b|108,635 tỷ đồng} (đạt {q attainment>b|${q} %} kế hoạch)`;
    expect(found(text('25,77'))).toEqual(['error ratio attainment: q b t → 52.77']);
    expect(found(text('13,14'))).toEqual([]);
  });
});

describe('a share of a whole', () => {
  it('stands with its fraction', () => {
    expect(found('Có {a|25 trường}/{w whole>a|51 trường} đạt chuẩn, đạt {s share>a|49,02 %}')).toEqual([]);
    expect(found('Có {a|25 trường}/{w whole>a|51 trường} đạt chuẩn, đạt {s share>a|59,02 %}')).toEqual([
      'error ratio share: s a w → 49.02',
    ]);
  });
  it('a count is exact: one in a thousand shows', () => {
    expect(found('Huy động {a|1.705 trẻ}/{w whole>a|1.706 trẻ}, đạt {s share>a|99,96 %}')).toEqual([
      'error ratio share: s a w → 99.94',
    ]);
  });
  it('of a total that the part is tied to', () => {
    const text = (s: string) =>
      `Tổng dư nợ {t|683,5 tỷ đồng}, trong đó nợ xấu {a>t|27,28 tỷ đồng}, chiếm {s share>a|${s} %}`;
    expect(found(text('3,99'))).toEqual([]);
    expect(found(text('12,39'))).toEqual([]);
    expect(found(text('4,99'))).toEqual(['error ratio share: s a t → 3.99']);
  });
  it('in per mille', () => {
    expect(found('Có {a|12 trẻ}/{w whole>a|800 trẻ}, tỷ lệ {s share>a|15,0 ‰}')).toEqual([]);
  });
  it('the percentage of another plan behind a fraction is not held against it', () => {
    expect(
      found('Có {a|12 xã}/{w whole>a|20 xã} đạt chuẩn, đạt {s share>a|60 %}, bằng {p attainment>a|100 %} kế hoạch'),
    ).toEqual([]);
  });
});

describe('what was spent', () => {
  const text = (p: string, what = 'Tổng nguồn vốn năm 2021 là') =>
    `${what} {v|184.762 triệu đồng}. Giải ngân {a|132.844 triệu đồng}, bằng {p attainment>a|${p} %} vốn giao`;
  it('is of the funds named before', () => {
    expect(found(text('71,9'))).toEqual([]);
    expect(found(text('78,9'))).toEqual(['error ratio attainment: p a v → 71.9']);
  });
  it('is not of any amount before', () => {
    expect(found(text('78,9', 'Thu ngân sách được'))).toEqual([]);
  });
});
