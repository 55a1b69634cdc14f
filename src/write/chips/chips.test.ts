import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aspect, ChipAsk, ChipStyle, ChipValue } from '../../figure/index.ts';
import { hedgeBefore, parseNumber } from '../../language/vi/index.ts';
import { chipRefusal, chipText } from './chip-text.ts';
import { DEFAULT_STYLE } from './style.ts';
import { turned } from './turned.ts';

const ask = (aspect: Aspect): ChipAsk => ({
  indicator: 'rice.sown-area',
  breakdown: '',
  area: '01@1900-01-01',
  period: '2026-H1',
  aspect,
  plan: null,
});
/** "24023 triệu đồng": digits as written; "5300 triệu đồng ~-2": of which two are not known. */
function worth(text: string, more: Partial<ChipValue> = {}): ChipValue {
  const [, value, unit = '', known] = /^(-?[\d.]+)(?: ([^~]+?))?(?: ~(-?\d+))?$/.exec(text)!;
  const decimals = known === undefined ? (value!.split('.')[1]?.length ?? 0) : Number(known);
  return { value: value!, decimals, unit, counts: false, basis: 'actual', absence: null, why: null, ...more };
}
const estimate = { basis: 'estimate' } as const;
const counts = { counts: true } as const;
const verb = { lead: 'verb' } as const;

type Row = readonly [Aspect, Partial<ChipStyle>, ChipValue, string | null];
const ROWS: readonly Row[] = [
  ['level', {}, worth('3371.61 ha'), '3.371,61 ha'],
  ['level', {}, worth('561 ha'), '561 ha'],
  ['level', {}, worth('561 ha ~1'), '561,0 ha'],
  ['level', { decimals: 1 }, worth('3371.65 ha'), '3.371,7 ha'],
  ['level', { decimals: 3 }, worth('3371.65 ha'), '3.371,65 ha'],
  ['level', { unit: false }, worth('1200 tấn'), '1.200'],
  ['level', { scale: 'billion' }, worth('24023 triệu đồng'), '24,023 tỷ đồng'],
  ['level', { scale: 'billion', decimals: 1 }, worth('24023 triệu đồng'), '24,0 tỷ đồng'],
  ['level', { scale: 'thousand' }, worth('1180250 lượt khách'), '1.180,250 nghìn lượt khách'],
  ['level', { scale: 'million' }, worth('1180250 lượt khách'), '1,180250 triệu lượt khách'],
  ['level', { scale: 'thousand' }, worth('44.5 tạ/ha'), '44,5 tạ/ha'],
  ['level', { scale: 'thousand' }, worth('97.5 %'), '97,5%'],
  ['level', {}, worth('5300 triệu đồng ~-2'), '5,3 tỷ đồng'],
  ['level', {}, worth('1250 người ~-1', counts), '1,25 nghìn người'],
  ['level', { scale: 'million' }, worth('5300 triệu đồng ~-2'), '5,3 tỷ đồng'],
  ['level', {}, worth('912.4 triệu usd'), '912,4 triệu USD'],
  ['level', {}, worth('5 dự án', counts), '05 dự án'],
  ['level', { unit: false }, worth('5 dự án', counts), '5'],
  ['level', {}, worth('0 vụ', counts), '0 vụ'],
  ['level', {}, worth('5 ha'), '5 ha'],
  ['level', verb, worth('561 ha'), 'đạt 561 ha'],
  ['level', verb, worth('561 ha', estimate), 'ước đạt 561 ha'],
  ['level', verb, worth('561 ha', { basis: 'preliminary' }), 'sơ bộ đạt 561 ha'],
  ['forecast', verb, worth('561 ha'), 'dự kiến đạt 561 ha'],
  ['level', { hedge: 'over', decimals: 0 }, worth('97.6 %'), 'trên 97%'],
  ['level', { hedge: 'nearly', decimals: 0 }, worth('97.2 %'), 'gần 98%'],
  ['level', { hedge: 'about', decimals: 0 }, worth('97.2 %'), 'khoảng 97%'],
  ['level', { hedge: 'over' }, worth('97.6 %'), null],
  ['level', { hedge: 'over', decimals: 0 }, worth('97.0 %'), null],
  ['level', { hedge: 'over', decimals: -2 }, worth('1234 người', counts), 'trên 1.200 người'],
  ['level', { decimals: -2 }, worth('1234 người', counts), null],
  ['level', { ...verb, hedge: 'over', decimals: 0 }, worth('97.6 %', estimate), 'ước đạt trên 97%'],
  ['growth', verb, worth('2.10 %'), 'tăng 2,1%'],
  ['growth', verb, worth('-2.10 %'), 'giảm 2,1%'],
  ['growth', verb, worth('0.00 %'), 'giữ nguyên'],
  ['growth', {}, worth('-2.10 %'), '2,1%'],
  ['growth', { ...verb, decimals: 0 }, worth('0.04 %'), 'tăng 0,04%'],
  ['growth', { ...verb, hedge: 'over', decimals: 0 }, worth('-2.10 %'), 'giảm trên 2%'],
  ['change', verb, worth('-12 vụ', counts), 'giảm 12 vụ'],
  ['change', verb, worth('14.6 ha'), 'tăng 14,6 ha'],
  ['points', verb, worth('1.2 điểm %'), 'tăng 1,2 điểm %'],
  ['attainment', verb, worth('103.00 %'), 'đạt 103%'],
  ['attainment', verb, worth('97.20 %'), 'bằng 97,2%'],
  ['attainment', { ...verb, decimals: 0 }, worth('99.96 %'), 'bằng 99%'],
  ['attainment', { decimals: 1 }, worth('99.96 %'), '99,9%'],
  ['attainment', { decimals: 1 }, worth('99.94 %'), '99,9%'],
  ['forecast-attainment', verb, worth('97.20 %'), 'dự kiến bằng 97,2%'],
  ['share', verb, worth('12.30 %'), 'chiếm 12,3%'],
  ['rank', verb, worth('3 hạng', counts), 'xếp thứ 3'],
  ['target', verb, worth('2736 ha'), '2.736 ha'],
  ['same', {}, worth('-1.5 %'), '-1,5%'],
  ['level', { scale: 'billion', decimals: 0 }, worth('12 triệu đồng'), '0,01 tỷ đồng'],
  ['level', {}, { ...worth('1 ha'), value: null, why: 'Chưa có số.' }, null],
];

describe('a chip is written', () => {
  it.each(ROWS)('%s %j %j as %s', (aspect, style, value, text) => {
    const asked = { ...DEFAULT_STYLE, ...style };
    expect(chipText(ask(aspect), asked, value)).toBe(text);
    expect(chipRefusal(ask(aspect), asked, value) === null).toBe(text !== null);
  });

  it('says why it cannot be written so', () => {
    const exact = chipRefusal(ask('level'), { ...DEFAULT_STYLE, hedge: 'over' }, worth('97.6 %'));
    expect(exact).toContain('không làm tròn xuống');
    expect(chipRefusal(ask('level'), DEFAULT_STYLE, { ...worth('1 ha'), value: null, why: 'Chưa nộp.' })).toBe(
      'Chưa nộp.',
    );
  });
});

const given = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
  .map(([units, scale]) => {
    const digits = String(units).padStart(scale + 1, '0');
    return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  });
const hundredths = (decimal: string): bigint => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(8, '0'));
};

describe('what is written is true', () => {
  it('without a hedge it reads back to the value and its digits, in whatever unit', () => {
    const scales = fc.constantFrom('unit', 'thousand', 'million', 'billion');
    fc.assert(
      fc.property(given, scales, (value, scale) => {
        const text = chipText(ask('level'), { ...DEFAULT_STYLE, scale, unit: false }, worth(`${value} ha`))!;
        const shift = { unit: 0, thousand: 3, million: 6, billion: 9 }[scale];
        const read = parseNumber(text);
        expect(read.decimals).toBe((value.split('.')[1]?.length ?? 0) + shift);
        const [whole = '', fraction = ''] = read.value.split('.');
        expect(BigInt(whole + fraction)).toBe(BigInt(value.replace('.', '')));
      }),
    );
  });

  it('a hedge says on which side the value lies', () => {
    const hedges = fc.constantFrom('over', 'nearly', 'about');
    fc.assert(
      fc.property(given, hedges, fc.integer({ min: -3, max: 3 }), (value, hedge, decimals) => {
        const text = chipText(ask('level'), { ...DEFAULT_STYLE, hedge, decimals, unit: false }, worth(`${value} ha`));
        if (text === null) return;
        const number = /[\d.,]+$/.exec(text)![0];
        const [said, is] = [hundredths(parseNumber(number).value), hundredths(value)];
        expect(hedgeBefore(text.slice(0, -number.length))).toBe(
          { over: 'above', nearly: 'below', about: 'about' }[hedge],
        );
        if (hedge === 'over') expect(said < is).toBe(true);
        else if (hedge === 'nearly') expect(said > is).toBe(true);
        else expect(said).not.toBe(is);
      }),
    );
  });

  it('never more digits than are known', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 }), (value, known, decimals) => {
        const style = { ...DEFAULT_STYLE, decimals, unit: false };
        const text = chipText(ask('level'), style, { ...worth(`${value} ha`), decimals: known });
        if (text !== null) expect(parseNumber(text).decimals).toBeLessThanOrEqual(known);
      }),
    );
  });
});

describe('what has turned', () => {
  it.each([
    ['growth', 'tăng 2,1%', '-1.00 %', true],
    ['growth', 'tăng 2,1%', '3.00 %', false],
    ['growth', 'giảm trên 2%', '3.00 %', true],
    ['growth', 'giữ nguyên', '3.00 %', true],
    ['growth', '2,1%', '-1.00 %', false],
    ['points', 'Tăng 1,2 điểm %', '0.0 điểm %', true],
    ['attainment', 'đạt 103%', '99.99 %', true],
    ['attainment', 'đạt 103%', '100.00 %', false],
    ['attainment', '97,2%', '101.00 %', true],
    ['attainment', 'bằng 97,2%', '96.00 %', false],
    ['level', 'đạt 12 ha', '3 ha', false],
  ] as const)('%s %s, now %s: %s', (aspect, before, now, isTurned) => {
    expect(turned(ask(aspect), before, worth(now))).toBe(isTurned);
  });

  it('what is not there has not turned', () => {
    expect(turned(ask('growth'), 'tăng 2,1%', { ...worth('1 %'), value: null })).toBe(false);
  });
});
