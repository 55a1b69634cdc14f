import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('a plan that stands in another part', () => {
  const report = (p: string) =>
    `Giá trị sản xuất công nghiệp {a subject=giá_trị_sản_xuất_công_nghiệp|41,77 tỷ đồng} (đạt {p attainment>a|${p} %} kế hoạch).\nNhiệm vụ\nPhấn đấu {t target subject=giá_trị_sản_xuất_công_nghiệp|130 tỷ đồng}; {u target subject=tổng_mức_bán_lẻ|630 tỷ đồng}.`;
  it('is held against the percentage', () => {
    expect(checksOf(report('32,13'))).toEqual(['plan elsewhere holds: p a t']);
  });
  it('but says nothing where it does not fit', () => {
    expect(found(report('35,13'))).toEqual([]);
    expect(checksOf(report('35,13'))).toEqual(['plan elsewhere uncheckable: p a t']);
  });
});

describe('a fraction without its percentage', () => {
  it('has no more above than below', () => {
    expect(checksOf('Có {a|12 xã}/{w whole>a|12 xã} có trạm y tế')).toEqual(['fraction holds: a w']);
    expect(checksOf('Có {a|13 xã}/{w whole>a|12 xã} có trạm y tế')).toEqual(['fraction uncheckable: a w']);
  });
});

describe('the harvest of the year before', () => {
  it('follows from the three changes', () => {
    const text = (c: string) =>
      `Gieo trồng {a|132 ha}, năng suất {y|17,5 tạ/ha}, sản lượng {o|231 tấn} (so với cùng kỳ diện tích giảm {ca change>a falls against=samePeriod|11 ha}, năng suất tăng {cy change>y against=samePeriod|5,28 tạ/ha}, sản lượng tăng {co change>o against=samePeriod|${c} tấn})`;
    expect(checksOf(text('56,2'))).toContain('earlier product holds: co o a ca y cy');
    expect(found(text('156,2'))).toEqual([]);
  });
});
