import { PhraseTable, phrases } from './words.ts';

/** What a unit measures. Units of one dimension convert by their factors; of a dimension of its own, not at all. */
export type Dimension =
  | 'money'
  | 'dollars'
  | 'euros'
  | 'mass'
  | 'area'
  | 'length'
  | 'volume'
  | 'energy'
  | 'power'
  | 'apparentPower'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'ratio'
  | 'points'
  | 'rank'
  | 'times'
  | 'freight'
  | 'passengers'
  | 'temperature'
  | 'other';

/** A unit of measure: how it is printed, what it measures, and how many base units it is. */
export interface Measure {
  /** Lower case, abbreviations written out: `tr.đồng` → `triệu đồng`. */
  readonly canonical: string;
  readonly dimension: Dimension;
  /** One of this unit is 10 to this power of its dimension's base unit (đồng, kg, m², m, m³, kWh, kW, %, …). */
  readonly power: number;
}

interface Row extends Measure {
  readonly spellings: string;
}

const row = (canonical: string, dimension: Dimension, power: number, spellings = ''): Row => ({
  canonical,
  dimension,
  power,
  spellings,
});

/** Units of measure that stand in reports, by dimension. The canonical form is a spelling too. */
const ROWS: readonly Row[] = [
  row('đồng', 'money', 0, 'đ; vnđ; vnd; đồng việt nam; việt nam đồng'),
  row('triệu đồng', 'money', 6, 'trđ; tr.đ; tr đ; tr.đồng; trđồng; triệuđồng; triêu đồng; triệu đ'),
  row('nghìn đồng', 'money', 3, 'nđ; ngđ; n.đ; 1.000đ; nghìn đ'),
  row('tỷ đồng', 'money', 9, 'tỷđồng; tỉ đồng; tỉđồng; tỷ đ'),
  row('usd', 'dollars', 0, 'us$; $'),
  row('đô la mỹ', 'dollars', 0, 'đô-la mỹ; đô la mĩ; đôla mỹ'),
  row('đô la', 'dollars', 0, 'đô-la; đôla'),
  row('euro', 'euros', 0, 'eur; ơ-rô'),
  row('nhân dân tệ', 'other', 0, 'ndt; cny'),
  row('yên nhật', 'other', 0, 'jpy'),
  row('kíp', 'other', 0, 'kíp lào; lak'),

  row('kg', 'mass', 0, 'kilogam; ki-lô-gam; ki lô gam; kí lô; kilôgam'),
  row('tấn', 'mass', 3, 'tấn quy khô; tấn hàng hóa; tấn hàng; tấn phương tiện'),
  row('tạ', 'mass', 2),
  row('yến', 'mass', 1),
  row('gam', 'mass', -3, 'gram'),
  row('g', 'mass', -3, 'gr'),
  row('mg', 'mass', -6, 'miligam'),
  row('cây vàng', 'other', 0, 'lượng vàng'),
  row('chỉ vàng', 'other', 0),

  row('ha', 'area', 4),
  row('héc ta', 'area', 4, 'héc-ta; hecta; hec ta; hécta; hec-ta'),
  row('m²', 'area', 0, 'm2; m² sàn; m2 sàn'),
  row('mét vuông', 'area', 0, 'met vuông; mét2'),
  row('km²', 'area', 6, 'km2; ki-lô-mét vuông; ki lô mét vuông; kilômét vuông'),
  row('sào', 'other', 0),
  row('công đất', 'other', 0, 'công tầm lớn'),

  row('km', 'length', 3, 'kilômét; kilomet; ki-lô-mét; ki lô mét'),
  row('m', 'length', 0, 'm dài'),
  row('mét', 'length', 0, 'met'),
  row('mét dài', 'length', 0, 'md'),
  row('cm', 'length', -2, 'centimet; xăng ti mét; xen-ti-mét; xentimét'),
  row('mm', 'length', -3, 'milimet; mi-li-mét; milimét'),
  row('hải lý', 'other', 0),

  row('m³', 'volume', 0, 'm3'),
  row('mét khối', 'volume', 0, 'met khối'),
  row('khối gỗ', 'volume', 0, 'khối đất; khối đá; khối cát'),
  row('lít', 'volume', -3, 'lit; lít nước'),
  row('ml', 'volume', -6, 'mililít'),
  row('ster', 'other', 0, 'ste; xte'),

  row('kwh', 'energy', 0, 'kw.h; ki-lô-oát giờ; kwh điện; kw/h; số điện; kw giờ'),
  row('mwh', 'energy', 3, 'mw.h'),
  row('gwh', 'energy', 6, 'gw.h'),
  row('kw', 'power', 0, 'ki-lô-oát'),
  row('mw', 'power', 3, 'mê-ga-oát'),
  row('gw', 'power', 6),
  row('kwp', 'power', 0),
  row('mwp', 'power', 3),
  row('kva', 'apparentPower', 0),
  row('mva', 'apparentPower', 3),
  row('cv', 'other', 0, 'mã lực; hp'),

  row('giờ', 'hours', 0, 'giờ phát sóng; tiếng đồng hồ'),
  row('phút', 'minutes', 0),
  row('giây', 'seconds', 0),

  row('%', 'ratio', 0, 'phần trăm'),
  row('‰', 'ratio', -1, '%o; %0; %₀; phần nghìn; o/oo; 0/oo; °/oo; 0/₀₀; o/00; ‰o'),
  row('điểm phần trăm', 'points', 0, 'đpt; điểm phần trăm (đpt)'),
  row('điểm %', 'points', 0),
  row('điểm', 'other', 0),
  row('bậc', 'rank', 0, 'bậc xếp hạng'),
  row('hạng', 'rank', 0, 'thứ hạng'),
  row('lần', 'times', 0),

  row('tấn.km', 'freight', 0, 'tấn km; tấn-km; tkm; t.km; tấn. km; tấn .km; tấn x km; tấn*km'),
  row('người.km', 'passengers', 0, 'người km; người. km'),
  row('hành khách.km', 'passengers', 0, 'hk.km; hkkm; hành khách km; hk-km; hành khách. km'),
  row('lượt khách.km', 'passengers', 0, 'lk.km; lượt khách km; lượt khách. km'),
  row('lượt hành khách.km', 'passengers', 0, 'lượt hk.km'),
  row('lượt người.km', 'passengers', 0, 'lượt người km'),
  row('khách.km', 'passengers', 0, 'khách km'),

  row('°c', 'temperature', 0, 'độ c; oc; 0c; ºc'),
  row('độ', 'temperature', 0),
  row('độ richter', 'other', 0, 'độ rích-te; độ rích te'),
  row('mbps', 'other', 0, 'mb/s; mbit/s'),
  row('gb', 'other', 0),
  row('tb', 'other', 0),
  row('db', 'other', 0, 'dba'),
  row('mg/l', 'other', 0),
  row('µg/m³', 'other', 0, 'µg/m3; μg/m3; μg/m³'),
  row('m³/s', 'other', 0, 'm3/s; m3/giây'),
];

/** Words that multiply what stands behind them, by powers of ten. */
const SCALES: readonly { readonly written: string; readonly spellings: string; readonly power: number }[] = [
  { written: 'chục', spellings: 'chục', power: 1 },
  { written: 'trăm', spellings: 'trăm', power: 2 },
  { written: 'nghìn', spellings: 'nghìn; ng', power: 3 },
  { written: 'ngàn', spellings: 'ngàn', power: 3 },
  { written: 'vạn', spellings: 'vạn', power: 4 },
  { written: 'triệu', spellings: 'triệu; tr; trệu; triêu; trịêu', power: 6 },
  { written: 'tỷ', spellings: 'tỷ; tỉ; ty', power: 9 },
  { written: 'chục nghìn', spellings: 'chục nghìn', power: 4 },
  { written: 'trăm nghìn', spellings: 'trăm nghìn', power: 5 },
  { written: 'chục triệu', spellings: 'chục triệu', power: 7 },
  { written: 'trăm triệu', spellings: 'trăm triệu', power: 8 },
  { written: 'chục tỷ', spellings: 'chục tỷ; chục tỉ', power: 10 },
  { written: 'trăm tỷ', spellings: 'trăm tỷ; trăm tỉ', power: 11 },
  { written: 'nghìn tỷ', spellings: 'nghìn tỷ; nghìn tỉ', power: 12 },
  { written: 'ngàn tỷ', spellings: 'ngàn tỷ; ngàn tỉ', power: 12 },
];

/** A scale word: `nghìn` (3), `nghìn tỷ` (12). */
export interface Scale {
  readonly written: string;
  readonly power: number;
}

export const MEASURES = new PhraseTable<Measure>();
for (const { canonical, dimension, power, spellings } of ROWS) {
  const measure = { canonical, dimension, power };
  for (const spelling of [canonical, ...phrases(spellings)]) MEASURES.add(spelling, measure);
}

export const SCALE_WORDS = new PhraseTable<Scale>();
for (const { written, spellings, power } of SCALES) {
  for (const spelling of phrases(spellings)) SCALE_WORDS.add(spelling, { written, power });
}
