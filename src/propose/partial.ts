import type { Figure } from '../figure/index.ts';
import { isOfOneUnit } from './ofOneUnit.ts';

const RANGE_BEFORE = /\d ?[-–] ?$/;
const RANGE_BEHIND = /^ ?[-–] ?\d/;
/** "từ *12* đến *14* tiêu chí" */
const FROM = /(?:^|\s)từ (?:khoảng )?$/u;
const TO_BEHIND = /^(?: ?%| \p{L}{1,8}){0,2} (?:đến|tới) \d/u;
const TO = /(?:^|\s)từ (?:khoảng )?\d[\d.,]{0,12}(?: ?%| \p{L}{1,8}){0,2} (?:đến|tới) $/u;
const EACH = /mỗi (?:\p{L}{1,8} ){0,3}(?:là |được |thêm )?$/u;

/** "bình quân *1* vạn dân là 31,6", "giá trị sản phẩm trên *1* ha đạt": what a mean is taken over. */
const MEAN = /(?:bình quân|tính) (?:trên |mỗi |cho |của )?$|giá trị (?:\p{L}{1,8} ){0,5}trên $/u;
const ROUND = /^10*$/;
/** "không tính *2* vụ đang xem xét": what is left out of an amount. */
const LEFT_OUT = /(?:không|chưa) (?:tính|kể|bao gồm) $/u;

/**
 * Whether a number is no amount of its own: an end of a range ("10-13 tiêu chí"), what each one gets ("mỗi hộ 2 triệu"), what a
 * mean is taken over, what is left out of an amount, or what one school or company has.
 */
export function isPartial(text: string, { start, end, value }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 60), start).toLowerCase();
  if (
    RANGE_BEFORE.test(before) ||
    EACH.test(before) ||
    LEFT_OUT.test(before) ||
    TO.test(before) ||
    (FROM.test(before) && TO_BEHIND.test(text.slice(end, end + 40))) ||
    RANGE_BEHIND.test(text.slice(end, end + 4)) ||
    isOfOneUnit(text, { start })
  )
    return true;
  return ROUND.test(value) && MEAN.test(before);
}

const WHERE = /(?:^|\s)(?:tại|ở) (?:hơn |trên |gần |khoảng )?$/u;

/** Whether a number counts where something is: "59 lồng cá tại *5* xã". */
export const isWhere = (text: string, { start }: Pick<Figure, 'start'>): boolean =>
  WHERE.test(text.slice(Math.max(0, start - 20), start).toLowerCase());
