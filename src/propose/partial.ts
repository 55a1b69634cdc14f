import type { Figure } from '../figure/index.ts';

const RANGE_BEFORE = /\d ?[-–] ?$/;
const RANGE_BEHIND = /^ ?[-–] ?\d/;
const EACH = /mỗi (?:\p{L}{1,8} ){0,3}(?:là |được |thêm )?$/u;

/** "bình quân *1* vạn dân là 31,6", "giá trị sản phẩm trên *1* ha đạt": what a mean is taken over. */
const MEAN = /(?:bình quân|tính) (?:trên |mỗi |cho |của )?$|giá trị (?:\p{L}{1,8} ){0,5}trên $/u;
const ROUND = /^10*$/;
/** "không tính *2* vụ đang xem xét": what is left out of an amount. */
const LEFT_OUT = /(?:không|chưa) (?:tính|kể|bao gồm) $/u;

/**
 * Whether a number is no amount of its own: an end of a range ("10-13 tiêu chí"), what each one gets ("mỗi hộ 2 triệu"), what a
 * mean is taken over, or what is left out of an amount.
 */
export function isPartial(text: string, { start, end, value }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 60), start).toLowerCase();
  if (
    RANGE_BEFORE.test(before) ||
    EACH.test(before) ||
    LEFT_OUT.test(before) ||
    RANGE_BEHIND.test(text.slice(end, end + 4))
  )
    return true;
  return ROUND.test(value) && MEAN.test(before);
}
