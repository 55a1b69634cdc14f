/**
 * What must hold in the clean sample. The report is written by hand, so its sums are proved here and not assumed:
 * each relation is computed with whole numbers from the figures as they are written and must give the stated figure,
 * rounded to the digits it is written with.
 */
export type Relation =
  | { readonly rule: 'sum'; readonly total: string; readonly parts: readonly string[] }
  | { readonly rule: 'percent'; readonly stated: string; readonly part: string; readonly whole: string }
  /** How many percent the part is more than the whole: growth, or a plan exceeded. */
  | { readonly rule: 'growth'; readonly stated: string; readonly now: string; readonly before: string }
  /** The size of the difference; the word beside it says the direction. */
  | { readonly rule: 'difference'; readonly stated: string; readonly more: string; readonly less: string }
  /** Output in tấn from hectares and tạ/ha: ten tạ are one tấn. */
  | { readonly rule: 'harvest'; readonly stated: string; readonly area: string; readonly yield: string }
  | { readonly rule: 'same'; readonly names: readonly string[] }
  | { readonly rule: 'rises'; readonly earlier: string; readonly later: string };

const sum = (total: string, ...parts: string[]): Relation => ({ rule: 'sum', total, parts });
const percent = (stated: string, part: string, whole: string): Relation => ({
  rule: 'percent',
  stated,
  part,
  whole,
});
const growth = (stated: string, now: string, before: string): Relation => ({
  rule: 'growth',
  stated,
  now,
  before,
});
const difference = (stated: string, more: string, less: string): Relation => ({
  rule: 'difference',
  stated,
  more,
  less,
});
const harvest = (crop: string): Relation => ({
  rule: 'harvest',
  stated: `${crop}.output`,
  area: `${crop}.area`,
  yield: `${crop}.yield`,
});
const same = (...names: string[]): Relation => ({ rule: 'same', names });
const rises = (earlier: string, later: string): Relation => ({ rule: 'rises', earlier, later });

const sources = ['a', 'b', 'c', 'd', 'e'];
const investment: Relation[] = [
  ...['plan', 'may', 'june'].map((column) => sum(`t2.${column}`, ...sources.map((row) => `t2.${row}.${column}`))),
  ...['t2', ...sources.map((row) => `t2.${row}`)].flatMap((row) => [
    percent(`${row}.mayRate`, `${row}.may`, `${row}.plan`),
    percent(`${row}.juneRate`, `${row}.june`, `${row}.plan`),
    rises(`${row}.may`, `${row}.june`),
  ]),
  same('invest.plan', 't2.plan'),
  same('invest.may', 't2.may'),
  same('invest.june', 't2.june'),
  same('invest.mayAttained', 't2.mayRate', 'review.may'),
  same('invest.juneAttained', 't2.juneRate'),
];

export const relations: readonly Relation[] = [
  sum('paper.all', 'paper.decision', 'paper.plan', 'paper.other'),
  sum('task.all', 'task.done', 'task.open'),
  sum('road.all', 'road.hard', 'road.open'),
  sum('grain.area', 'grain.spring', 'grain.upland', 'grain.maize'),
  percent('grain.attained', 'grain.area', 'grain.plan'),
  difference('grain.change', 'grain.area', 'grain.before'),
  growth('spring.over', 'spring.output', 'spring.plan'),
  same('grain.spring', 't1.rice.area'),
  same('grain.maize', 't1.maize.area'),
  same('spring.output', 't1.rice.output'),
  harvest('t1.rice'),
  harvest('t1.maize'),
  harvest('t1.peanut'),
  harvest('t1.soy'),
  sum('herd.all', 'herd.buffalo', 'herd.cattle', 'herd.pig', 'herd.goat'),
  growth('herd.growth', 'herd.all', 'herd.before'),
  percent('fowl.attained', 'fowl.all', 'fowl.plan'),
  sum('vaccine.all', 'vaccine.a', 'vaccine.b', 'vaccine.c'),
  percent('forest.attained', 'forest.new', 'forest.plan'),
  difference('cover.change', 'cover.now', 'cover.before'),
  difference('forestcase.change', 'forestcase.before', 'forestcase.now'),
  sum('fish.all', 'fish.farm', 'fish.catch'),
  percent('rural.share', 'rural.done', 'rural.all'),
  difference('rural.criteriaChange', 'rural.criteria', 'rural.criteriaBefore'),
  sum('ocop.all', 'ocop.four', 'ocop.three'),
  sum('fund.all', 'fund.state', 'fund.province', 'fund.district', 'fund.people'),
  percent('industry.attained', 'industry.now', 'industry.plan'),
  growth('industry.growth', 'industry.now', 'industry.before'),
  percent('retail.attained', 'retail.now', 'retail.plan'),
  growth('retail.growth', 'retail.now', 'retail.before'),
  sum('guest.all', 'guest.home', 'guest.abroad'),
  sum('coop.all', 'coop.farm', 'coop.other'),
  sum('revenue.now', 'revenue.tax', 'revenue.land', 'revenue.other'),
  percent('revenue.attainedProvince', 'revenue.now', 'revenue.planProvince'),
  percent('revenue.attainedDistrict', 'revenue.now', 'revenue.planDistrict'),
  growth('revenue.growth', 'revenue.now', 'revenue.before'),
  sum('spend.all', 'spend.invest', 'spend.regular', 'spend.programme'),
  percent('spend.attained', 'spend.all', 'spend.plan'),
  sum('loan.all', 'loan.farm', 'loan.social'),
  percent('loan.badShare', 'loan.bad', 'loan.all'),
  ...investment,
  rises('water.may', 'water.june'),
  difference('settle.cut', 'settle.asked', 'settle.approved'),
  sum('pupil.now', 'pupil.nursery', 'pupil.primary', 'pupil.lower', 'pupil.upper'),
  difference('pupil.change', 'pupil.now', 'pupil.before'),
  same('school.all', 'school.all2'),
  percent('school.share', 'school.standard', 'school.all'),
  percent('lower.share', 'lower.done', 'lower.all'),
  percent('visit.attained', 'visit.all', 'visit.plan'),
  percent('clinic.share', 'clinic.done', 'clinic.all'),
  percent('poor.share', 'poor.now', 'home.all'),
  difference('poor.change', 'poor.before', 'poor.now'),
  percent('near.share', 'near.now', 'home.all'),
  same('poor.now', 'review.poor'),
  percent('job.attained', 'job.now', 'job.plan'),
  sum('gift.all', 'gift.province', 'gift.district', 'gift.people'),
  percent('village.share', 'village.done', 'village.all'),
  sum('file.all', 'file.online', 'file.direct'),
  percent('file.onlineShare', 'file.online', 'file.all'),
  sum('file.done', 'file.early', 'file.ontime', 'file.late'),
  sum('file.all', 'file.done', 'file.open'),
  same('file.late', 'review.late'),
  sum('receive.all', 'receive.regular', 'receive.fixed'),
  sum('letter.all', 'letter.complaint', 'letter.denounce', 'letter.request'),
  percent('letter.share', 'letter.solved', 'letter.own'),
  percent('peace.share', 'peace.done', 'peace.all'),
  percent('recruit.share', 'recruit.done', 'recruit.all'),
  percent('militia.attained', 'militia.all', 'militia.plan'),
  difference('crime.change', 'crime.before', 'crime.now'),
  same('crime.now', 'crime.all'),
  percent('crime.share', 'crime.solved', 'crime.all'),
  difference('traffic.change', 'traffic.before', 'traffic.now'),
  sum('forest.plan', 'forest.new', 'next.forest'),
  same('forest.plan', 'next.forestPlan'),
  same('revenue.planDistrict', 'next.revenue'),
  sum('next.revenue', 'revenue.now', 'next.revenueRest'),
  sum('job.plan', 'job.now', 'next.job'),
];

/** A written number as a whole number of units of its last digit: 58,4 → 584 with one decimal. */
export interface Written {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Reads a number as the report writes it: points group thousands, the comma starts the decimals. */
export function written(text: string): Written {
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text)) throw new Error(`${text} is no number.`);
  const [whole = '', fraction = ''] = text.split(',');
  return { digits: BigInt(whole.replaceAll('.', '') + fraction), decimals: fraction.length };
}

const scale = 12;
const exact = (value: Written): bigint => value.digits * 10n ** BigInt(scale - value.decimals);

/** Whether `numerator / denominator` rounds (half up) to the stated figure. */
function rounds(stated: Written, numerator: bigint, denominator: bigint): boolean {
  const shifted = numerator * 10n ** BigInt(stated.decimals);
  return (2n * shifted + denominator) / (2n * denominator) === stated.digits;
}

/** Whether a relation holds among the figures, given by name as they are written. */
export function holds(relation: Relation, figures: ReadonlyMap<string, string>): boolean {
  const read = (name: string): Written => {
    const text = figures.get(name);
    if (text === undefined) throw new Error(`No figure is named ${name}.`);
    return written(text);
  };
  const value = (name: string): bigint => exact(read(name));
  switch (relation.rule) {
    case 'sum':
      return relation.parts.map(value).reduce((left, right) => left + right, 0n) === value(relation.total);
    case 'percent':
      return rounds(read(relation.stated), 100n * value(relation.part), value(relation.whole));
    case 'growth':
      return rounds(
        read(relation.stated),
        100n * (value(relation.now) - value(relation.before)),
        value(relation.before),
      );
    case 'difference':
      return value(relation.more) - value(relation.less) === value(relation.stated);
    case 'harvest':
      return rounds(
        read(relation.stated),
        value(relation.area) * value(relation.yield),
        10n * 10n ** BigInt(2 * scale),
      );
    case 'same':
      return relation.names.every((name) => value(name) === value(relation.names[0]!));
    case 'rises':
      return value(relation.earlier) <= value(relation.later);
  }
}
