import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('the same digits in another magnitude', () => {
  it('beside one another', () => {
    expect(found('Đề nghị {a|22.456 tỷ đồng}, phê duyệt {b|22,456 tỷ đồng}')).toHaveLength(1);
    expect(found('Vốn {a|12.345 triệu đồng} ({b|12,345 tỷ đồng})')).toEqual([]);
    expect(found('Đề nghị {a|1.250 tỷ đồng}, phê duyệt {b|12,50 tỷ đồng}')).toEqual([]);
  });
  it('in another chapter, about the same', () => {
    const far = (subject: string) =>
      `Đón {a subject=lượt_khách_du_lịch_nội_địa|37.386 nghìn lượt khách}.\nMục khác\nĐón {b subject=${subject}|37.386 lượt khách}`;
    expect(found(far('lượt_khách_du_lịch_nội_địa'))).toHaveLength(1);
    expect(found(far('lượt_xe_qua_trạm'))).toEqual([]);
  });
});

describe('one quantity given twice', () => {
  const twice = (b: string, subject = 'hộ_nghèo') =>
    `Có {a subject=hộ_nghèo|2.516 hộ}.\nMục khác\nCòn {b subject=${subject}|${b} hộ}`;
  it('with digits swapped', () => {
    expect(found(twice('2.561'))).toEqual(['error repeat repeat: b a → 2516']);
  });
  it('with the same value, with quite another one, of something else', () => {
    expect(found(twice('2.516'))).toEqual([]);
    expect(found(twice('1.938'))).toEqual([]);
    expect(found(twice('2.561', 'người_có_công'))).toEqual([]);
  });
});

describe('a percentage told again in a summary', () => {
  const told = (q: string, subject = 'giá_trị_sản_xuất_công_nghiệp') =>
    `Giá trị sản xuất công nghiệp {a subject=giá_trị_sản_xuất_công_nghiệp|246,18 tỷ đồng}, đạt {p attainment>a|47,76 %}.\nMục khác\nTrong kỳ ước {b subject=${subject}|246,18 tỷ đồng}, đạt {q attainment>b|${q} %}`;
  it('is the same', () => {
    expect(checksOf(told('47,76'))).toContain('repeat holds: q p');
    expect(found(told('47,67'))).toEqual(['error repeat repeat: q p → 47.76']);
  });
  it('is another one where another thing is told, or nothing tells them apart from chance', () => {
    expect(found(told('47,67', 'doanh_thu_vận_tải_hành_khách'))).toEqual([]);
    expect(found(told('51,20'))).toEqual([]);
  });
  it('without its amount counts where it is equal', () => {
    const text = (q: string) =>
      `Giá trị sản xuất công nghiệp {a subject=giá_trị_sản_xuất_công_nghiệp|246,18 tỷ đồng}, đạt {p attainment>a|47,76 %}.\nMục khác\nGiá trị sản xuất công nghiệp đạt {q attainment|${q} %}`;
    expect(checksOf(text('47,76'))).toEqual(['repeat holds: q p']);
    expect(checksOf(text('47,67'))).toEqual([]);
  });
});
