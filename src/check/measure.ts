import { type Rational, ratio } from '../figure/index.ts';

/** What a unit measures, and how many of the dimension's own unit one of it is. */
export interface Measure {
  readonly dimension: string;
  readonly factor: Rational;
}

const table: Record<string, Record<string, [bigint, bigint]>> = {
  money: {
    đồng: [1n, 1n],
    'nghìn đồng': [1000n, 1n],
    'ngàn đồng': [1000n, 1n],
    'triệu đồng': [1000000n, 1n],
    'tỷ đồng': [1000000000n, 1n],
    'nghìn tỷ đồng': [1000000000000n, 1n],
  },
  area: { 'm²': [1n, 1n], ha: [10000n, 1n], 'nghìn ha': [10000000n, 1n], 'km²': [1000000n, 1n] },
  length: { m: [1n, 1n], km: [1000n, 1n] },
  mass: { gam: [1n, 1000n], kg: [1n, 1n], tạ: [100n, 1n], tấn: [1000n, 1n], 'nghìn tấn': [1000000n, 1n] },
  yield: { 'kg/ha': [1n, 10000n], 'tạ/ha': [100n, 10000n], 'tấn/ha': [1000n, 10000n] },
  volume: { lít: [1n, 1000n], 'm³': [1n, 1n] },
  percent: { '%': [1n, 1n] },
  permille: { '‰': [1n, 1n] },
  freight: { 'tấn.km': [1n, 1n], 'nghìn tấn.km': [1000n, 1n] },
  score: { điểm: [1n, 1n] },
  time: { giờ: [1n, 1n] },
};
const SCALES: [string, bigint][] = [
  ['nghìn ', 1000n],
  ['ngàn ', 1000n],
  ['triệu ', 1000000n],
];
const known = new Map<string, Measure>();
for (const [dimension, units] of Object.entries(table)) {
  for (const [unit, [a, b]] of Object.entries(units)) known.set(unit, { dimension, factor: ratio(a, b) });
}
const aliases: Record<string, string> = {
  tỷ: 'tỷ đồng',
  tỉ: 'tỷ đồng',
  'tỉ đồng': 'tỷ đồng',
  triệu: 'triệu đồng',
  đ: 'đồng',
  m2: 'm²',
  m3: 'm³',
  'tấn/km': 'tấn',
};

export const COUNT = 'count';

/** The measure behind a unit as written; counting nouns are all of the dimension `count`. Null without a unit. */
export function measureOf(unit: string): Measure | null {
  const name = unit.normalize('NFC').trim();
  if (name === '') return null;
  const cached = known.get(name) ?? known.get(aliases[name] ?? '');
  if (cached) return cached;
  const scale = SCALES.find(([word]) => name.startsWith(word));
  const measure: Measure = name.includes('/')
    ? { dimension: name, factor: ratio(1n, 1n) }
    : { dimension: COUNT, factor: ratio(scale ? scale[1] : 1n, 1n) };
  known.set(name, measure);
  return measure;
}

/** Whether the unit counts whole things one by one, so that the number is exact unless hedged. */
export function countsWholeThings(measure: Measure | null): boolean {
  return measure !== null && measure.dimension === COUNT && measure.factor.numerator === 1n;
}
