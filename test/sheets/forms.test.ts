import { describe, expect, it } from 'vitest';
import { agenciesOf, dayInVietnam, daysLate, periodBefore, windowOf } from '../../src/collect/index.ts';
import { type Area, periodOf } from '../../src/figure/index.ts';
import { COMMUNE_FORM, REGIME, trialReporting } from './example.ts';

const period = (id: string) => periodOf(id)!;

describe('a form of data', () => {
  it('is read with its rows, columns and deadline', () => {
    const { forms, problems } = trialReporting();
    expect(problems).toEqual([]);
    expect(forms[0]).toMatchObject({
      code: 'commune-trial',
      version: 1,
      reporters: { level: 'commune' },
      frequency: 'month',
      deadline: { workingDays: 2 },
      entries: [
        { basis: 'actual', of: 'before' },
        { basis: 'estimate', of: 'this' },
      ],
    });
    expect(forms[0]!.lines).toHaveLength(10);
  });

  it.each([
    ['indicator: pigs }', 'indicator: cows }', 'dòng 15: không có chỉ tiêu «cows» trong danh mục.'],
    ['source=land', 'source=sea', 'dòng 19: «budget.revenue» không phân tổ theo «source=sea».'],
    ['unit: tỷ đồng', 'unit: ha', 'dòng 18: «ha» không đổi được ra «triệu đồng».'],
    [
      'rice.area, season: X',
      'rice.area',
      'dòng 14: «rice.area»: chỉ tiêu theo vụ thì cần «season», chỉ tiêu khác thì không.',
    ],
    ['regime: decree', 'regime: other', 'dòng 7: không có chế độ báo cáo «other».'],
    ['basis: estimate', 'basis: actual', 'dòng 10: hai cột nhập không được cùng «basis».'],
    ['of: this', 'of: before', 'dòng 10: cần ít nhất một cột nhập của kỳ này (of: this).'],
    ['{ indicator: pigs }', '{ indicator: migration.net }', 'dòng 13: hàng «migration.net  null» có hai lần.'],
    ['workingDays: 2', 'workingDays: x', 'dòng 8: «workingDays» phải là số nguyên từ 1 đến 60, không phải «x».'],
    ['level: commune', 'levels: commune', 'dòng 5: không có khóa «levels»'],
  ])('with %s made %s is refused by file and line', (from, to, sentence) => {
    const { problems } = trialReporting(COMMUNE_FORM.replace(from, to));
    expect(problems.join('\n')).toContain(`forms/commune-trial.yaml, ${sentence}`);
  });

  it('whose regime is faulty is told so', () => {
    const { problems } = trialReporting(COMMUNE_FORM, REGIME.replace('2026-06-15', '2026-06-31x'));
    expect(problems).toEqual([expect.stringContaining('regimes/decree.yaml, dòng 12')]);
  });
});

describe('windows and deadlines', () => {
  const { regimes, forms } = trialReporting();
  const [regime] = regimes;
  const [form] = forms;

  it.each([
    ['2026-03', '2026-02-15', '2026-03-14', '2026-03-16'],
    ['2026-01', '2025-12-15', '2026-01-14', '2026-01-15'],
    // 14 is a Sunday, 15 a holiday of this regime.
    ['2026-06', '2026-05-15', '2026-06-14', '2026-06-16'],
    ['2026-Q1', '2025-12-15', '2026-03-14', '2026-03-16'],
    ['2026-H1', '2025-12-15', '2026-06-14', '2026-06-16'],
  ])('of %s are %s to %s, due %s', (id, from, closes, due) => {
    expect(windowOf(regime!, period(id))).toEqual({ from, closes, due });
  });

  it('a form may have a later deadline of its own; a season has no window', () => {
    expect(windowOf(regime!, period('2026-06'), form!.deadline)?.due).toBe('2026-06-17');
    expect(windowOf(regime!, period('2026-06'), { day: 5, month: 1 })?.due).toBe('2026-07-05');
    expect(windowOf(regime!, period('2026-06'), { day: 'last', month: 0 })?.due).toBe('2026-06-30');
    expect(windowOf(regime!, period('2026-X'))).toBeNull();
  });

  it('the day is that of Vietnam, and lateness counts days', () => {
    expect(dayInVietnam(new Date('2026-06-16T17:30:00Z'))).toBe('2026-06-17');
    expect(dayInVietnam(new Date('2026-06-16T16:30:00Z'))).toBe('2026-06-16');
    expect(daysLate('2026-06-16', '2026-06-16')).toBe(0);
    expect(daysLate('2026-06-30', '2026-07-02')).toBe(2);
  });

  it('every month of ten years has the one before it', () => {
    for (let at = 1; at < 120; at++) {
      const id = (n: number): string => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
      expect(periodBefore(period(id(at)))).toBe(id(at - 1));
    }
    expect(
      ['2026-Q1', '2026-Q3', '2026-H2', '2026-H1', '2026', '2025/2026'].map((id) => periodBefore(period(id))),
    ).toEqual(['2025-Q4', '2026-Q2', '2026-H1', '2025-H2', '2025', '2024/2025']);
    expect(periodBefore(period('2026-M5'))).toBeNull();
  });
});

describe('who reports', () => {
  const area = (id: string, level: Area['level'], from: string, to: string | null): Area => ({
    id,
    code: id.slice(0, 5),
    level,
    name: `Xã ${id.slice(0, 5)}`,
    parent: null,
    from,
    to,
  });
  const areas = [
    area('90001@1900-01-01', 'commune', '1900-01-01', '2025-06-30'),
    area('90001@2025-07-01', 'commune', '2025-07-01', null),
    area('90@1900-01-01', 'province', '1900-01-01', null),
  ];
  const [form] = trialReporting().forms;

  it('is who stands at the end of the period, before and after a merger', () => {
    expect(agenciesOf(form!, areas, '2025-06-30').map(({ id }) => id)).toEqual(['90001@1900-01-01']);
    expect(agenciesOf(form!, areas, '2025-07-31')).toEqual([
      { id: '90001@2025-07-01', name: 'UBND Xã 90001', area: '90001@2025-07-01' },
    ]);
  });

  it('is an office by name for its province', () => {
    const office = {
      ...form!,
      reporters: { level: 'province', offices: [{ code: 'trade', name: 'Sở Công Thương' }] } as const,
    };
    expect(agenciesOf(office, areas, '2026-06-30')).toEqual([
      { id: 'trade:90@1900-01-01', name: 'Sở Công Thương', area: '90@1900-01-01' },
    ]);
  });
});
