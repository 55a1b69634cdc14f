/*
 * What a unit says of the subject: whether things are counted, and what is measured where no word says it.
 */

/** What the unit alone says of the thing measured, where the words do not. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?!.*đồng).*\/(?:ha|sào|công)$/, 'năng suất'],
  [/^(?:ha|m²|km²)$/, 'diện tích'],
  [/^(?:nghìn |ngàn |triệu )?tấn$/, 'sản lượng'],
  [/^km$/, 'chiều dài'],
  [/^(?:gam|kg|m³|lít)$/, 'khối lượng'],
];
const AMOUNT =
  /^(?:(?:nghìn |ngàn )?(?:triệu |tỷ |tỉ )?(?:tạ|tấn|kg|gam|ha|km|m|m²|m³|km²|lít|kw|mw|kwh|cv|kva|đồng|usd)|điểm|hạng|bậc|%|‰|lần|điểm phần trăm|điểm %|.*\/.*|.*\.km)?$/;

/** Whether a unit counts things, so that the subject is "Số …". */
export const counts = (unit: string): boolean => !AMOUNT.test(unit);
export const isRate = (unit: string): boolean => unit === '%' || unit === '‰';
export const isMoneyUnit = (unit: string): boolean => /đồng|usd/.test(unit) && !unit.includes('/');
/** Measures per measure (tạ/ha, đồng/kg) are no averages of counts. */
const PER =
  /^(?!(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|tạ|tấn|kg|ha|m|lít|usd)(?!\p{L}))(\p{L}[^/]{1,40})\/(?:một |1 )?(\p{L}[^/]{0,40})$/iu;
/** "tiêu chí/xã" → "số tiêu chí bình quân một xã". */
export function averageOf(unit: string): string {
  const found = PER.exec(unit);
  if (found === null) return '';
  return /^(?:vạn|nghìn|triệu)/.test(found[2]!)
    ? `số ${found[1]} trên ${found[2]}`
    : `số ${found[1]} bình quân một ${found[2]}`;
}
export const impliedMeasure = (unit: string): string => MEASURES.find(([shape]) => shape.test(unit))?.[1] ?? '';

const SCALE = /^(?:nghìn|ngàn|triệu|tỷ|tỉ) /;
/** The thing counted: "nghìn lượt khách" → "lượt khách". */
export const thingCounted = (unit: string): string => unit.replace(SCALE, '');
