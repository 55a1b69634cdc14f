import { list, oneOf, pattern, word } from './pattern.ts';

/** Words that open the parts of the total named before them. */
export const OF_WHICH = list(
  'trong đó, bao gồm, gồm, gồm có, cụ thể, chia ra, trong đó có, cụ thể là, cụ thể như sau, riêng, trong số đó, trong số này, tập trung ở, tập trung chủ yếu ở, tập trung tại',
);
/** "riêng trong tháng ước 4.620 tấn" names a time, no part. */
const OPENS_PARTS = pattern(`${word(oneOf(OF_WHICH))}(?! (?:trong )?(?:tháng|quý)(?![\\p{L}]))`);

const BY = pattern(`${word(oneOf(list('chia theo, phân theo, chia ra theo')))} [^,.;:()\\d]{1,40}[.:;]?\\s*$`);
/** Whether a sentence ends by saying what its total is divided by: "25.289 học sinh, chia theo bậc học." */
export function endsDivided(text: string): boolean {
  return BY.test(text.slice(-64));
}

const ENDING = pattern(`${word(oneOf(OF_WHICH))}\\s{0,3}:\\s*$`);
/** Whether a paragraph ends with the words that open its parts: "… 48.726 triệu đồng. Trong đó:". */
export function endsOpening(text: string): boolean {
  return ENDING.test(text.slice(-32));
}

/** "nhiễm 216 ha, chủ yếu là rầy nâu 120 ha": right before the part's name. */
const MAINLY = pattern(
  `${word(oneOf(list('chủ yếu là, chủ yếu, nhiều nhất là, phần lớn là')))}(?: [\\p{L}]+){1,4}[ (]{0,2}$`,
);

export function opensParts(text: string): number {
  const at = text.search(OPENS_PARTS);
  return at >= 0 ? at : text.search(MAINLY);
}

const OUT_OF_TOTAL = pattern(`${word(oneOf(list('trên tổng số, trong tổng số, trên tổng')))} {0,2}$`);
/** "4.871 trước hạn trên tổng số 5.683 hồ sơ": the total stands behind its parts. */
export function outOfTotal(left: string): boolean {
  return OUT_OF_TOTAL.test(left.slice(-24));
}

const REMAINS = pattern(`${word(oneOf(list('còn, còn lại, hiện còn, số còn lại')))}[^,;()\\d]{0,40}$`);
export function remainsBefore(left: string): boolean {
  return REMAINS.test(left.slice(-60));
}
