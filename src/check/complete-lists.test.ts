import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('a list whose words leave nothing out', () => {
  it('fails though a slip has untied a part', () => {
    expect(
      found('Giải quyết {t|84 hồ sơ}: trước hạn {a|300 hồ sơ}, đúng hạn {b>t|50 hồ sơ}, quá hạn {c>t|4 hồ sơ}'),
    ).toEqual(['error sum sum: a t b c → 30']);
    expect(found('Thực hiện {t|90 dự án}, trong đó {a>t|04 dự án} chuyển tiếp, {b>t|05 dự án} khởi công mới')).toEqual([
      'error sum sum: t a b → 9',
    ]);
  });
  it('ends where its words do, whatever else was tied to the total', () => {
    const text = (a: string) =>
      `Giải quyết {t|84 hồ sơ}, trong đó trước hạn {a>t|${a} hồ sơ}, đúng hạn {b>t|50 hồ sơ}, quá hạn {c>t|4 hồ sơ}; đang giải quyết {d>t|26 hồ sơ}`;
    expect(found(text('30'))).toEqual([]);
    expect(found(text('31'))).toEqual(['error sum sum: t a b c → 85']);
  });
  it('may name a rest behind', () => {
    const text =
      'Nhận {t|40 đơn}, gồm khiếu nại {a>t|5 đơn}, tố cáo {b>t|2 đơn}, kiến nghị {c>t|30 đơn}, loại khác {d>t|3 đơn}';
    expect(checksOf(text)).toContain('sum holds: t a b c d');
  });
  it('says nothing where a word is missing, or where the list divides something else', () => {
    expect(found('Có {t|62 giải}, trong đó {a>t|04 giải} nhất, {b>t|18 giải} nhì, {c>t|23 giải} ba')).toEqual([]);
    expect(
      found('Có {u|70 dự án}; bố trí cho {t|12 xã}, trong đó {a>u|04 dự án} chuyển tiếp, {b>u|05 dự án} khởi công mới'),
    ).toEqual([]);
  });
});

describe('two long amounts behind "trong đó"', () => {
  it('are all of their total where swapped neighbours or a comma make them so', () => {
    const text = (total: string) =>
      `Chi {t|${total} triệu đồng}, trong đó: thường xuyên {a>t|31.902 triệu đồng}; đầu tư {b>t|7.382 triệu đồng}`;
    expect(found(text('39.284'))).toEqual([]);
    expect(found(text('93.284'))).toEqual(['error sum sum: t a b → 39284']);
    expect(found(text('59.284'))).toEqual([]);
    expect(found(text('52.615'))).toEqual([]);
  });
});

describe('a bracket behind what is said of its total', () => {
  it('holds the parts', () => {
    const text = (b: string) =>
      `Chi {t|604,8 tỷ đồng}, bằng {p attainment>t|97,9 %} dự toán (đầu tư {a|132,8 tỷ đồng}, thường xuyên {b|${b} tỷ đồng})`;
    expect(found(text('472'))).toEqual([]);
    expect(found(text('742'))).toEqual(['error sum sum: b t a → 472']);
  });
});

describe('a list that tells of each part what it is of', () => {
  it('in fractions, though a slip has untied them', () => {
    const text = (b: string) =>
      `Giải ngân {t|11.286 triệu đồng}, cụ thể: (1) Giảm nghèo {a|6.104 triệu đồng}/{wa whole>a|19.200 triệu đồng}; (2) Tỉnh hỗ trợ {b|${b} triệu đồng}/{wb whole>b|15.350 triệu đồng}, đạt {pb share>b|25,9 %}; (3) Xã {c|1.200 triệu đồng}/{wc whole>c|8.200 triệu đồng}`;
    expect(checksOf(text('3.982'))).toContain('sum holds: t a b c');
    expect(found(text('3.892'))).toEqual(['error ratio share: b pb wb t a c → 3982']);
  });
  it('in shares that make a hundred', () => {
    const text = (a: string) =>
      `Kiểm tra {t|384 cơ sở}, trong đó {a|${a} cơ sở} tốt, chiếm {pa share>a|81,51 %}; {b|71 cơ sở} khá, chiếm {pb share>b|18,49 %}`;
    expect(found(text('313'))).toEqual([]);
    expect(found(text('331'))).toEqual(['error ratio share: a pa t b → 313']);
    expect(found(text('331').replace('18,49', '12,49')).filter((line) => line.startsWith('error'))).toEqual([]);
  });
  it('nothing without a word that opens it', () => {
    expect(found('Có {t|90 xã}; đạt chuẩn {a|12 xã}/{wa whole>a|17 xã}, nâng cao {b|3 xã}/{wb whole>b|17 xã}')).toEqual(
      [],
    );
  });
});
