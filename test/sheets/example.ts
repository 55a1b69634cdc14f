import { type Catalogue, type CatalogueFile, loadCatalogue } from '../../src/catalogue/index.ts';
import { loadReporting, type Reporting } from '../../src/collect/index.ts';

/** A small catalogue of this folder's own: one indicator of each kind that a form may ask for. */
const INDICATORS = `
sector: { code: trial, vi: Thử, en: Trial, order: 1 }
reference: Tự đặt để thử
checked: 2026-09-30
indicators:
  - { code: rice.area, vi: Diện tích lúa, en: Rice, unit: ha, periods: season, months: none, decimals: 1 }
  - { code: pigs, vi: Đàn lợn, en: Pigs, unit: con, kind: stock, aliases: [tổng đàn lợn] }
  - { code: pigs.slaughtered, vi: Lợn xuất chuồng, en: Pigs slaughtered, unit: con }
  - { code: budget.revenue, vi: Thu ngân sách, en: Revenue, unit: triệu đồng, decimals: 2, breakdowns: [source] }
  - { code: budget.spending, vi: Chi ngân sách, en: Spending, unit: triệu đồng, decimals: 2 }
  - { code: poverty.rate, vi: Tỷ lệ hộ nghèo, en: Poverty, unit: "%", kind: rate, decimals: 2 }
  - { code: migration.net, vi: Di cư thuần, en: Net migration, unit: người }
`;

const DIMENSIONS = `
reference: Tự đặt để thử
dimensions:
  - code: source
    vi: Nguồn thu
    en: Source
    members:
      - { code: land, vi: Tiền sử dụng đất, en: Land }
      - { code: fees, vi: Phí và lệ phí, en: Fees }
`;

export const REGIME = `
code: decree
name: Chế độ báo cáo
reference: Nghị định 09/2019/NĐ-CP
checked: 2026-09-30
from: 2019-03-12
windows:
  month: { opens: { day: 15, month: -1 }, closes: { day: 14 } }
  quarter: { opens: { day: 15, month: -1 }, closes: { day: 14 } }
  half: { opens: { day: 15, month: -1 }, closes: { day: 14 } }
deadline: { workingDays: 1 }
holidays: [2026-04-30, 2026-05-01, 2026-06-15]
`;

export const COMMUNE_FORM = `
code: commune-trial
title: Báo cáo tháng của xã
sheet: Biểu xã
level: commune
frequency: month
regime: decree
deadline: { workingDays: 2 }
entries:
  - { basis: actual, of: before }
  - { basis: estimate, of: this }
rows:
  - heading: Nông nghiệp
  - { indicator: rice.area, season: X }
  - { indicator: pigs }
  - { indicator: pigs.slaughtered, depth: 1, label: Trong đó đã xuất chuồng }
  - heading: Ngân sách
  - { indicator: budget.revenue, unit: tỷ đồng }
  - { indicator: budget.revenue, breakdown: source=land, depth: 1 }
  - heading: Xã hội
  - { indicator: poverty.rate }
  - { indicator: migration.net, signed: yes }
notes:
  - Thu ngân sách tính cả thu kết dư.
reference: Tự đặt để thử
checked: 2026-09-30
`;

const FILES: readonly CatalogueFile[] = [
  { name: 'indicators/trial.yaml', text: INDICATORS },
  { name: 'breakdowns/trial.yaml', text: DIMENSIONS },
];

/** The catalogue of these tests. */
export function trialCatalogue(): Catalogue {
  const { catalogue, problems } = loadCatalogue(FILES);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return catalogue;
}

/** Forms and regimes as given, read against the catalogue of these tests. */
export const trialReporting = (form = COMMUNE_FORM, regime = REGIME): Reporting =>
  loadReporting(
    [
      { name: 'forms/commune-trial.yaml', text: form },
      { name: 'regimes/decree.yaml', text: regime },
    ],
    trialCatalogue(),
  );
