import { loadCatalogue } from '../catalogue/index.ts';

/** Indicators of one thing that differ in how it is counted, for the tests beside. */
export const { catalogue, problems } = loadCatalogue([
  {
    name: 'indicators/a.yaml',
    text: `sector: { code: a, vi: làng nghề, en: crafts, order: 1 }
reference: x
checked: 2026-01-31
indicators:
  - { code: shops.number, vi: số xưởng gốm, en: n, unit: cơ sở, kind: stock }
  - { code: shops.new, vi: số xưởng gốm mở mới, en: e, unit: cơ sở }
  - { code: shops.closed, vi: số xưởng gốm đóng cửa, en: c, unit: cơ sở }
  - { code: flag.groups, vi: số tổ thợ được tặng cờ, en: g, unit: tổ }
  - { code: flag.groups-proposed, vi: số tổ thợ được đề nghị tặng cờ, en: p, unit: tổ }
  - { code: hands.present, vi: số thợ có mặt, en: h, unit: người, kind: stock }
  - { code: hands.quota, vi: số thợ được giao, en: q, unit: chỉ tiêu, kind: stock }
  - { code: hands.average, vi: số thợ bình quân, en: a, unit: người, kind: stock }
  - { code: hands.per-shop, vi: số thợ mỗi xưởng, en: m, unit: người/cơ sở, kind: rate, areas: none }
  - { code: kilns, vi: số lò nung, en: k, unit: lò, kind: stock }
  - { code: pots, vi: số sản phẩm gốm, en: o, unit: sản phẩm }
  - { code: pay, vi: thu nhập của thợ, en: y, unit: triệu đồng/người/tháng, kind: rate, areas: none }
`,
  },
]);
