import type { Figure } from '../figure/index.ts';

const RANGE_BEFORE = /\d ?[-–] ?$/;
const RANGE_BEHIND = /^ ?[-–] ?\d/;
const EACH = /mỗi (?:\p{L}{1,8} ){0,3}(?:là |được |thêm )?$/u;

/** Whether a number is no amount of its own: an end of a range ("10-13 tiêu chí"), or what each one gets ("mỗi hộ 2 triệu"). */
export function isPartial(text: string, { start, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return RANGE_BEFORE.test(before) || EACH.test(before.toLowerCase()) || RANGE_BEHIND.test(text.slice(end, end + 4));
}
