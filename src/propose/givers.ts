import type { Figure } from '../figure/index.ts';
import { fold } from '../language/vi/index.ts';

/** Who sets plans, from the state down to the commune, and what they do with them. */
const GIVERS = ['trung ương', 'tw', 'bộ', 'tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận', 'xã', 'phường'];
const GIVEN = ['giao', 'quyết nghị', 'phê duyệt', 'phân bổ'];
const GIVER = new RegExp(
  `(?<!\\p{L})(${GIVERS.join('|')})(?: \\p{L}{1,12}){0,3} (?:${GIVEN.join('|')})(?!\\p{L})`,
  'u',
);
/** How far from a number it may be said who set it. */
const REACH = 60;

/** Who set a plan, where that is said beside it: "dự toán tỉnh giao 220 tỷ đồng", "/541 tỷ đồng dự toán thị xã giao"; else empty. */
export function giverOf(text: string, { start, end }: Figure): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const told = before.endsWith('/') ? '' : (before.split(/[\d;,]/).at(-1) ?? '');
  const behind = text.slice(end, end + REACH).split(/[\d;,(/]/)[0]!;
  return (GIVER.exec(fold(told)) ?? GIVER.exec(fold(behind)))?.[1] ?? '';
}
