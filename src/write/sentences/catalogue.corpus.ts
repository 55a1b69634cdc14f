import type { Indicator } from '../../catalogue/index.ts';

const indicator = (code: string, vi: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, name: { vi, en: code }, aliases: [], unit, kind: 'flow', areas: 'sum', months: 'sum', weight: null },
  ...{
    formula: null,
    direction: 'up',
    decimals: 1,
    breakdowns: [],
    periods: 'months',
    levels: ['province'],
    parent: null,
  },
  ...{ sector: 'trade', reference: 'Bộ chỉ tiêu thử', checked: '2026-11-21' },
  ...more,
});

/** A small catalogue to make sentences of: one indicator of each kind that is told in its own way. */
export const INDICATORS: readonly Indicator[] = [
  indicator('fish.output', 'Sản lượng cá', 'tấn', { breakdowns: ['water'] }),
  indicator('fish.farmed', 'Sản lượng cá nuôi', 'tấn', { parent: 'fish.output' }),
  indicator('bean.sown-area', 'Diện tích gieo trồng đậu', 'ha', { periods: 'season', months: 'none' }),
  indicator('bean.yield', 'Năng suất đậu', 'tạ/ha', { periods: 'season', months: 'none', kind: 'rate' }),
  indicator('bean.output', 'Sản lượng đậu', 'tấn', { periods: 'season', months: 'none' }),
  indicator('fires.cases', 'Số vụ cháy', 'vụ', { direction: 'down', decimals: 0, sector: 'safety' }),
  indicator('fires.dead', 'Số người chết do cháy', 'người', { direction: 'down', decimals: 0, sector: 'safety' }),
  indicator('poor.households', 'Số hộ nghèo', 'hộ', { direction: 'down', decimals: 0, kind: 'stock', months: 'last' }),
  indicator('forest.cover', 'Tỷ lệ che phủ rừng', '%', {
    kind: 'rate',
    areas: 'formula',
    months: 'formula',
    decimals: 2,
  }),
  indicator('revenue.area', 'Thu ngân sách trên địa bàn', 'triệu đồng', { sector: 'budget-revenue', decimals: 0 }),
  indicator('public-capital.disbursed', 'Vốn đầu tư công giải ngân', 'triệu đồng', {
    decimals: 0,
    breakdowns: ['fund'],
  }),
  indicator('grdp.rank', 'Xếp hạng tăng trưởng', 'hạng', { kind: 'rank', areas: 'none', months: 'none', decimals: 0 }),
  indicator('school.classes', 'Số lớp học', 'lớp', { periods: 'school', months: 'none', decimals: 0, kind: 'stock' }),
];

export const MEMBERS: Readonly<Record<string, string>> = {
  'water=fresh': 'Nước ngọt',
  'water=salt': 'Nước mặn',
  'water=brackish': 'Nước lợ',
  'water=other': 'Khác',
  'fund=central': 'Vốn ngân sách trung ương',
  'fund=oda': 'Vốn ODA',
};
