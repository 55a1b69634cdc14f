import { describe, expect, it } from 'vitest';
import { annotated, found, sentence } from './annotated.corpus.ts';
import { check } from './index.ts';
import { PLAIN_RULES, type PlainRule } from './issue.ts';
import { plainSentence } from './phrasing.vi.ts';

describe('the sentence of a finding', () => {
  it('tells what stands there, what follows with both intervals, and what would reconcile it', () => {
    expect(sentence('Huy động {a|4.933 trẻ}/{w whole>a|4.997 trẻ}, đạt {p share>a|98,77 %}')).toBe(
      'Tỷ lệ ghi 98,77 % (từ 98,765 đến 98,775), nhưng 4.933 trẻ trên 4.997 trẻ là 98,719 %. Nếu «98,77» là 98,72 % (sai một chữ số) thì khớp.',
    );
  });
  it('names the others that could as well be wrong', () => {
    expect(sentence('Hòa giải {t|82 vụ} (thành {a>t|64 vụ}, không thành {b>t|19 vụ})')).toContain(
      ', hoặc nếu «64» là 63 vụ',
    );
  });
  it('says where the gap is just what the repair takes', () => {
    const text =
      'Giải ngân {t|91,415 tỷ đồng}:\n- A: {a>t|40,928 tỷ đồng};\n- B: {b>t|48,435 tỷ đồng};\n- C: {c>t|2 tỷ đồng};\n- D: đã giải ngân {d>t asOf=2020-05-30|0,52 tỷ đồng}, ước giải ngân đến 30/6 {e asOf=2020-06-30 estimate|0,235 tỷ đồng}';
    expect(sentence(text)).toContain('phần chênh 0,468 đúng bằng 0,52 − 0,052');
    const { document, reading } = annotated(text);
    expect(check(document, reading).findings[0]?.repair?.why).toBe(
      'dấu phẩy lệch 1 chữ số; phần chênh 0,468 đúng bằng 0,52 − 0,052',
    );
  });
  it('turns directions into words', () => {
    expect(
      sentence(
        'Trồng {a|1.250 ha}, tăng {c change>a against=samePeriod|50 ha} so với cùng kỳ ({p prior>a against=samePeriod|1.300 ha})',
      ),
    ).toBe(
      'Mức tăng ghi 50 ha (từ 49,5 đến 50,5), nhưng từ 1.300 ha đến 1.250 ha là giảm 50 ha (từ 49 đến 51). Nếu ghi «giảm 50» thay cho «tăng 50» thì khớp.',
    );
  });
  it('of a last digit says so', () => {
    expect(
      sentence('Giải ngân {a|5,546 tỷ đồng}, đạt {p attainment>a|45,7 %} kế hoạch {t target>a|12,118 tỷ đồng}'),
    ).toContain('Chỉ lệch chữ số cuối');
  });
  it('never holds a placeholder, whatever the rule', () => {
    const fields = new Proxy({}, { get: () => 'x' }) as Record<string, string>;
    for (const rule of PLAIN_RULES) {
      const message = plainSentence({
        kind: 'plain',
        code: 'date',
        rule: rule as PlainRule,
        severity: 'doubt',
        at: [],
        figures: [],
        stated: null,
        computed: null,
        repair: null,
        fields,
      });
      expect(message).toMatch(/^[\p{Lu}«x].*\.$/u);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('findings', () => {
  it('come worst first', () => {
    const text = [
      'Có {a|9 xã}, đạt {p attainment>a|47,3 %} kế hoạch',
      'Có {b|25 trường}/{w whole>b|51 trường}, đạt {s share>b|59,02 %}',
      'Đàn gia cầm đạt {q attainment|98 %} kế hoạch năm, vượt kế hoạch đề ra.',
    ].join('\n');
    expect(found(text).map((line) => line.split(' ')[0])).toEqual(['verdict', 'error', 'doubt']);
  });
});
