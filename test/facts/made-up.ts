import { Catalogue } from '../../dist/catalogue/index.js';
import type { Area, NewFact, Source, Succession } from '../../dist/figure/index.js';
import type { Plan } from '../../dist/keep/index.js';

/** A province that does not exist: two communes that stay, and one that came of two in July 2025. */
const BEFORE = '1900-01-01';
const MERGED = '2025-07-01';
export const area = (code: string, level: Area['level'], name: string, parent: string | null, from = BEFORE): Area => ({
  id: `${code}@${from}`,
  code,
  level,
  name,
  parent,
  from,
  to: null,
});

export const NATION = 'VN@1900-01-01';
export const PROVINCE = '98@1900-01-01';
export const [TRONG, GIO, LAU] = ['98001@1900-01-01', '98004@1900-01-01', `98007@${MERGED}`] as const;
const [OLD_LAU, SAY] = ['98007@1900-01-01', '98010@1900-01-01'] as const;

export const AREAS: readonly Area[] = [
  area('VN', 'nation', 'Cả nước', null),
  area('98', 'province', 'Tỉnh Mây Ngàn', NATION),
  area('98001', 'commune', 'Xã Suối Trong', PROVINCE),
  area('98004', 'commune', 'Xã Đồi Gió', PROVINCE),
  { ...area('98007', 'commune', 'Xã Bến Lau', PROVINCE), to: '2025-06-30' },
  { ...area('98010', 'commune', 'Xã Bãi Sậy', PROVINCE), to: '2025-06-30' },
  area('98007', 'commune', 'Xã Bến Lau', PROVINCE, MERGED),
];
export const SUCCESSIONS: readonly Succession[] = [OLD_LAU, SAY].map((from) => ({
  from,
  to: LAU,
  on: MERGED,
  land: 'whole',
  people: 'whole',
  landShare: null,
  peopleShare: null,
}));

type Made = ConstructorParameters<typeof Catalogue>[2][number];
const indicator = (code: string, vi: string, unit: string, more: Partial<Made> = {}): Made => ({
  code,
  name: { vi, en: code },
  aliases: [],
  unit,
  kind: 'flow',
  areas: 'sum',
  months: 'sum',
  weight: null,
  formula: null,
  direction: 'up',
  decimals: 1,
  breakdowns: [],
  periods: 'months',
  levels: ['nation', 'province', 'district', 'commune'],
  parent: null,
  sector: 'trade',
  reference: 'Bộ chỉ tiêu thử',
  checked: '2026-01-05',
  ...more,
});

const whole = (indicator: string) => ({ indicator, cuts: [], dimensions: [] });

export const CATALOGUE = new Catalogue(
  [
    { code: 'crops', name: { vi: 'Trồng trọt', en: 'Crops' }, order: 1 },
    { code: 'trade', name: { vi: 'Thương mại', en: 'Trade' }, order: 2 },
    { code: 'people', name: { vi: 'Dân sinh', en: 'People' }, order: 3 },
  ],
  [
    {
      code: 'owner',
      name: { vi: 'Loại hình', en: 'Owner' },
      members: [
        { code: 'state', name: { vi: 'Nhà nước', en: 'State' }, aliases: [] },
        { code: 'private', name: { vi: 'Ngoài nhà nước', en: 'Private' }, aliases: [] },
      ],
    },
  ],
  [
    indicator('retail', 'Doanh thu bán lẻ', 'tỷ đồng', { breakdowns: ['owner'] }),
    indicator('markets', 'Số chợ', 'chợ', { kind: 'stock', months: 'last', decimals: 0 }),
    indicator('retail.food', 'Bán lẻ lương thực', 'tỷ đồng', { parent: 'retail' }),
    indicator('rice.area', 'Diện tích lúa', 'ha', { sector: 'crops', periods: 'season', months: 'none' }),
    indicator('rice.output', 'Sản lượng lúa', 'tấn', { sector: 'crops', periods: 'season', months: 'none' }),
    indicator('rice.yield', 'Năng suất lúa', 'tạ/ha', {
      sector: 'crops',
      periods: 'season',
      months: 'formula',
      areas: 'formula',
      kind: 'rate',
      formula: 'rice.output / rice.area * 10',
      decimals: 2,
    }),
    indicator('poor.rate', 'Tỷ lệ hộ nghèo', '%', {
      sector: 'people',
      kind: 'rate',
      areas: 'none',
      months: 'none',
      direction: 'down',
      periods: 'year',
      decimals: 2,
    }),
    indicator('pupils', 'Số học sinh', 'học sinh', {
      sector: 'people',
      kind: 'stock',
      months: 'last',
      periods: 'school',
      decimals: 0,
    }),
  ],
  [{ from: whole('turnover'), to: whole('retail') }],
);

export const PLAN: Plan = {
  id: 'hdnd-2026',
  year: 2026,
  assignedBy: 'HĐND tỉnh',
  resolution: 'Nghị quyết số 45/NQ-HĐND',
  signed: '2025-12-09',
  version: 'assigned',
  kind: 'plan',
  title: 'Kế hoạch năm 2026',
  replaces: null,
};
export const PLANS: readonly Plan[] = [PLAN, { ...PLAN, id: 'hdnd-2025', year: 2025, title: 'Kế hoạch năm 2025' }];

export const SOURCE: Source = {
  kind: 'table',
  title: 'Số liệu thử của tỉnh Mây Ngàn',
  document: null,
  version: null,
  agency: 'Sở Thử nghiệm',
  by: null,
  sha256: null,
};

export const fact = (
  indicator: string,
  area: string,
  period: string,
  value: string | null,
  more: Partial<NewFact> = {},
): NewFact => ({
  indicator,
  area,
  period,
  breakdown: '',
  basis: 'actual',
  plan: null,
  value,
  decimals: value?.split('.')[1]?.length ?? 0,
  absence: value === null ? 'not-reported' : null,
  asOf: null,
  place: null,
  ...more,
});
const target = (indicator: string, period: string, value: string, plan = PLAN.id): NewFact =>
  fact(indicator, PROVINCE, period, value, { basis: 'target', plan });

const monthly = (area: string, year: number, first: number, last: number, value: string): NewFact[] =>
  Array.from({ length: last - first + 1 }, (_, k) =>
    fact('retail', area, `${year}-${String(first + k).padStart(2, '0')}`, value),
  );

/**
 * Retail: 10 a month in each commune in 2024, 11 in 2025 (the two old ones 5,5 each), 12 in 2026. In June 2026 one commune
 * only expects its figure, and one of the three has not reported it.
 */
export const FACTS: readonly NewFact[] = [
  ...[TRONG, GIO].flatMap((one) => [
    ...monthly(one, 2024, 1, 12, '10.0'),
    ...monthly(one, 2025, 1, 12, '11.0'),
    ...monthly(one, 2026, 1, 5, '12.0'),
  ]),
  ...[OLD_LAU, SAY].flatMap((one) => [...monthly(one, 2024, 1, 12, '5.0'), ...monthly(one, 2025, 1, 6, '5.5')]),
  ...monthly(LAU, 2025, 7, 12, '11.0'),
  ...monthly(LAU, 2026, 1, 5, '12.0'),
  fact('retail', TRONG, '2026-06', '13.0'),
  fact('retail', GIO, '2026-06', '12.5', { basis: 'estimate' }),
  fact('retail', PROVINCE, '2026-M5', '181.0'),
  fact('retail.food', PROVINCE, '2026-M5', '60.5'),
  fact('markets', PROVINCE, '2026-05', '45'),
  ...[TRONG, GIO].map((one) => fact('retail', one, '2026-M5', '20.0', { breakdown: 'owner=state' })),
  target('retail', '2026', '400.0'),
  target('retail', '2025', '390.0', 'hdnd-2025'),
  target('pupils', '2024/2025', '900', 'hdnd-2025'),
  fact('rice.area', PROVINCE, '2026-X', '612.4'),
  fact('rice.output', PROVINCE, '2026-X', '3371.6'),
  fact('rice.area', PROVINCE, '2025-X', '600.0'),
  fact('rice.output', PROVINCE, '2025-X', '3240.0'),
  target('rice.output', '2026-X', '3400.0'),
  fact('poor.rate', PROVINCE, '2025', '7.35'),
  target('poor.rate', '2026', '6.50'),
  fact('pupils', TRONG, '2025/2026', '410'),
  fact('pupils', TRONG, '2024/2025', '400'),
  fact('pupils', GIO, '2025/2026', null, { absence: 'not-applicable' }),
];
