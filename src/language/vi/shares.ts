import { list, oneOf, pattern, word } from './pattern.ts';

/** Words that make a percentage part of a whole, or set a number equal to another: chiếm, tỷ lệ, đạt, bằng. */

const SHARE = pattern(
  `${word(oneOf(list('chiếm, chiếm tỷ lệ, chiếm tỉ lệ, chiếm tỷ trọng, chiếm khoảng, chiếm gần, chiếm trên, chiếm hơn')))}[^,;()\\d]{0,24}$`,
);
const RATE = pattern(`${word(oneOf(list('tỷ lệ, tỉ lệ, đạt tỷ lệ, tỷ trọng, tỉ trọng')))}`);

export function shareBefore(left: string): boolean {
  return SHARE.test(left.slice(-60));
}
export function rateBefore(left: string): boolean {
  return RATE.test(left.slice(-80));
}

const EQUALS = pattern(
  `(?:${word(oneOf(list('đạt, bằng, đạt tỷ lệ, tương đương, tương ứng, đạt bình quân, đạt khoảng, đạt trên, đạt gần, hoàn thành, mới đạt, chỉ đạt, đạt được, ước đạt, ước bằng, chỉ bằng')))}|=)[ (]{0,3}(?:${word(oneOf(list('khoảng, gần, trên, hơn, xấp xỉ, ước')))} {0,2})?$`,
);
/** "đạt", "bằng", "=" right before the number; the word, or null. */
export function equalsBefore(left: string): string | null {
  return EQUALS.exec(left.slice(-40))?.[0]?.trim().toLowerCase() ?? null;
}
