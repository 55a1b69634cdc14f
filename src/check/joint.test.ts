import { describe, expect, it } from 'vitest';
import { annotated, found, sentence } from './annotated.corpus.ts';
import { check } from './index.ts';

describe('relations that hold one by one', () => {
  it('but not together are named with the smallest set', () => {
    const text =
      'Tổng {t|31 ha} gồm lúa {a>t|10 ha}, ngô {b>t|20 ha}, năm trước {p prior>a|9,2 ha}, tăng {c change>a|0,6 ha}';
    expect(found(text)).toEqual(['error change joint: c a p t b']);
    expect(sentence(text)).toContain('không thể cùng đúng');
  });
  it('are a matter of last digits where cut percentages explain it', () => {
    const text =
      'Kế hoạch {t target>a|12,1 tỷ đồng}, giải ngân {a|5,55 tỷ đồng} (đạt {p attainment>a|45,9 %}), ước đến 30/6 {b|6,38 tỷ đồng} (đạt {q attainment>b|52,5 %})';
    expect(found(text)).toEqual(['rounding ratio joint: p a t q b']);
  });
  it('and together say nothing', () => {
    expect(
      found(
        'Tổng {t|31 ha} gồm lúa {a>t|10 ha}, ngô {b>t|20 ha}, năm trước {p prior>a|9,2 ha}, tăng {c change>a|1,0 ha}',
      ),
    ).toEqual([]);
  });
});

describe('a whole report', () => {
  it('takes time in step with its length', () => {
    const line = (k: number) =>
      `- Chương trình ${k}: kế hoạch {t${k} target>a${k}|${100 + (k % 50)},5 tỷ đồng}, giải ngân {a${k}|${40 + (k % 30)},2 tỷ đồng} (đạt {p${k} attainment>a${k}|12,3 %}).`;
    const time = (lines: number): number => {
      const { document, reading } = annotated(Array.from({ length: lines }, (_, k) => line(k)).join('\n'));
      const start = performance.now();
      check(document, reading);
      return performance.now() - start;
    };
    time(200);
    const [short, long] = [time(400), time(4000)];
    expect(long).toBeLessThan(40 * Math.max(short, 5));
  });
  it('says which figures took part', () => {
    const { document, reading } = annotated(
      'Có {a|25 trường}/{w whole>a|51 trường}, đạt {s share>a|49,02 %}; có {x|3 xã}',
    );
    expect(check(document, reading).coverage).toEqual({ figures: 4, checked: 3 });
  });
  it('doubts no more than thirty things', () => {
    const lines = Array.from({ length: 50 }, (_, k) => `Có {a${k}|9 xã}, đạt {p${k} attainment>a${k}|47,3 %} kế hoạch`);
    expect(found(lines.join('\n'))).toHaveLength(30);
  });
  it('without figures has nothing to say', () => {
    expect(found('Báo cáo không có số liệu')).toEqual([]);
  });
});
