import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('a difference', () => {
  const pupils = (change: string) =>
    `Có {a|21.384 học sinh}, tăng {c change>a against=samePeriod|${change} học sinh} so với năm trước ({p prior>a against=samePeriod|20.972 học sinh})`;
  it('is the level less the earlier one', () => {
    expect(found(pupils('412'))).toEqual([]);
    expect(found(pupils('421'))).toEqual(['error change change: c a p → 412']);
  });
  it('in the wrong direction turns the verdict', () => {
    expect(
      found(
        'Trồng {a|1.250 ha}, tăng {c change>a against=samePeriod|50 ha} so với cùng kỳ ({p prior>a against=samePeriod|1.300 ha})',
      ),
    ).toEqual(['verdict change change: c a p → -50']);
  });
  it('from another amount of the sentence: the comma', () => {
    expect(
      found(
        'Đề nghị {a|18.642 tỷ đồng}, phê duyệt {b|18,515 tỷ đồng}, giảm {c change>b falls against=other|0,127 tỷ đồng} so với đề nghị',
      ),
    ).toEqual(['error change change: a c b → 18.642']);
    expect(
      checksOf(
        'Đề nghị {a|18,642 tỷ đồng}, phê duyệt {b|18,515 tỷ đồng}, giảm {c change>a falls against=other|0,127 tỷ đồng} so với đề nghị',
      ),
    ).toEqual(['change holds: c b a']);
  });
});

describe('a growth', () => {
  it('goes with the difference next to it', () => {
    const text = (g: string) =>
      `Gieo {a|281.446 ha}, vượt kế hoạch (tăng {x change>a|1.446 ha}) và tăng {g growth>a against=samePeriod|${g} %} (tăng {c change>a against=samePeriod|77 ha}) so với vụ trước`;
    expect(found(text('0,03'))).toEqual([]);
    expect(found(text('0,30'))).toEqual(['error change growth of change: g a c → 0.03']);
  });
  it('against the earlier level', () => {
    const text = (g: string) =>
      `Thu {a|524,7 tỷ đồng}, tăng {g growth>a against=samePeriod|${g} %} so với cùng kỳ ({p prior>a against=samePeriod|470,0 tỷ đồng})`;
    expect(found(text('11,64'))).toEqual([]);
    expect(found(text('16,14'))).toEqual(['error change growth: g a p → 11.64']);
  });
  it('may be said as the quotient', () => {
    expect(
      checksOf(
        'Thu {a|470 tỷ đồng}, bằng {g growth>a against=samePeriod cue=bằng|94,0 %} so với cùng kỳ ({p prior>a against=samePeriod|500 tỷ đồng})',
      ),
    ).toEqual(['growth holds: g a p']);
  });
  it('and a difference want the same earlier level', () => {
    const text = (g: string) =>
      `Sản lượng {a|15.320 tấn}, tăng {c change>a against=samePeriod|320 tấn}, tăng {g growth>a against=samePeriod|${g} %}`;
    expect(found(text('2,13'))).toEqual([]);
    expect(found(text('5,2'))).toEqual(['error change growth of change: g a c']);
  });
  it('against another base is not held against the difference', () => {
    expect(
      found(
        'Sản lượng {a|15.320 tấn}, tăng {c change>a against=samePeriod|320 tấn}, tăng {g growth>a against=previous|5,2 %}',
      ),
    ).toEqual([]);
  });
  it('of a fall', () => {
    expect(
      found(
        'Có {a|20.019 con}, giảm {c change>a falls against=samePeriod|1.054 con}, giảm {g growth>a falls against=samePeriod|5,0 %}',
      ),
    ).toEqual([]);
  });
});

describe('an amount that only grows', () => {
  it('must not fall to a later day', () => {
    expect(
      found(
        'Giải ngân đến 30/5 {a asOf=2024-05-30|2,15 tỷ đồng}, ước giải ngân đến 30/6 {b asOf=2024-06-30|1,42 tỷ đồng}',
      ),
    ).toEqual(['error change cumulative: a b']);
    expect(
      found(
        'Giải ngân đến 30/5 {a asOf=2024-05-30|1,15 tỷ đồng}, ước giải ngân đến 30/6 {b asOf=2024-06-30|1,42 tỷ đồng}',
      ),
    ).toEqual([]);
  });
  it('by the days that the text names where the reader gives none', () => {
    expect(
      found(
        'Đã giải ngân đến ngày 31/5/2024 là {a|2,15 tỷ đồng}, ước giải ngân đến ngày 30/6/2024 là {b level estimate|1,42 tỷ đồng}',
      ),
    ).toEqual(['error change cumulative: a b']);
  });
  it('and its percentages are of one plan', () => {
    const text = (q: string) =>
      `Giải ngân đến 30/6 {a asOf=2024-06-30|45,20 tỷ đồng} (đạt {p attainment>a|60,0 %} kế hoạch), ước giải ngân đến 31/12 {b asOf=2024-12-31|64,10 tỷ đồng} (đạt {q attainment>b|${q} %} kế hoạch)`;
    expect(checksOf(text('85,1'))).toContain('same plan holds: q b p a');
    expect(found(text('58,1'))).toEqual(['error ratio same plan: q b p a → 85.1']);
  });
  it('a stock may fall', () => {
    expect(found('Dư nợ đến 30/5 {a asOf=2024-05-30|2,15 tỷ đồng}, đến 30/6 {b asOf=2024-06-30|1,42 tỷ đồng}')).toEqual(
      [],
    );
  });
  it('a total to a later day holds what its parts had before', () => {
    const text = (u: string) =>
      `Giải ngân đến 30/5 {t asOf=2020-05-30|20,5 tỷ đồng} (đạt {pt attainment>t|40,2 %}), ước giải ngân đến 30/6 {u asOf=2020-06-30 estimate|${u} tỷ đồng} (đạt {pu attainment>u|47,5 %}):\n- A: đã giải ngân {a>t asOf=2020-05-30|12,5 tỷ đồng}, ước giải ngân đến 30/6 {a2>u asOf=2020-06-30 estimate|15,2 tỷ đồng}\n- B: đã giải ngân {b>t asOf=2020-05-30|6,0 tỷ đồng}, ước giải ngân đến 30/6 {b2>u asOf=2020-06-30 estimate|9,0 tỷ đồng}\n- C: đã giải ngân {c>t asOf=2020-05-30|2,0 tỷ đồng}`;
    expect(found(text('24,2'))).toEqual(['error sum carried forward: u a2 b2 c']);
  });
});

describe('a direction', () => {
  it('said of the other one', () => {
    expect(found('Tỷ lệ hộ nghèo giảm từ {p prior>a|5,2 %} xuống còn {a|6,1 %}')).toEqual([
      'verdict change direction: a p',
    ]);
    expect(found('Tỷ lệ hộ nghèo giảm từ {p prior>a|6,1 %} xuống còn {a|5,2 %}')).toEqual([]);
    expect(found('Số xã tăng từ {p prior>a|12 xã} lên {a|10 xã}')).toEqual(['verdict change direction: a p']);
  });
  it('of a growth before both of its levels', () => {
    const text = (g: string) =>
      `Số doanh nghiệp tăng {g growth|${g} %}, từ {p prior>a|1.200 doanh nghiệp} lên {a|1.350 doanh nghiệp}`;
    expect(found(text('12,5'))).toEqual([]);
    expect(found(text('15,5'))).toEqual(['error change growth: g a p → 12.5']);
  });
  it('of a number from the head of the year', () => {
    const text = (c: string) =>
      `Hộ nghèo đầu năm {p|1.250 hộ}, cuối năm còn {a|980 hộ}, giảm {c change>a falls against=samePeriod|${c} hộ}`;
    expect(found(text('270'))).toEqual([]);
    expect(found(text('370'))).toEqual(['error change change: c a p → -270']);
  });
});

describe('a rise', () => {
  const text = (c: string) => `Đàn bò {a|1.042 con}, tăng {c change>a cue=tăng against=samePeriod|${c} con}`;
  it('is no more than what there is now', () => {
    expect(found(text('1.142'))).toEqual(['error change rise: c a → -1142']);
    expect(checksOf(text('1.042'))).toEqual(['rise holds: c a']);
  });
  it('over a plan, or of a rate, may be anything', () => {
    expect(found('Trồng {a|50 ha}, tăng {c change>a cue=tăng against=plan|60 ha} so với kế hoạch')).toEqual([]);
    expect(found('Chỉ số {a|1,2 %}, tăng {c change>a cue=tăng against=samePeriod|1,5 %}')).toEqual([]);
  });
});
