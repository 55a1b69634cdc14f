import type { Indicator } from '../catalogue/index.ts';
import { fold, phrases } from '../language/vi/index.ts';
import type { NameIndex } from './nameIndex.ts';
import { thingOf } from './thing.ts';
import { telling } from './tokens.ts';

/** Words that may stand before the second number: they say how much it is, and that it is money, and tell no other stage. */
const FILLING = new Set(
  phrases('tổng; cộng; số; tiền; là; trên; hơn; gần; khoảng; được; thu; nộp; ngân; sách; nhà; nước; trị; giá'),
);
/** "15 đơn = 15 vụ việc", "4 vụ (9 đối tượng)", "6 vụ với tổng số tiền 30 triệu đồng". */
const LINKS = new Set(['=', '/', ',', '(', 'với', 'và']);
const WORDS = /\p{L}+|[=/,()]/gu;
/** What is told in other words between them tells another thing. */
const ELSEWHERE = /[;:\d]|\.\s/;
const BRACKETED = /\([^()]{0,200}\)/g;
const LONGEST = 90;

/** Whether one amount is told again in another noun. @param between what stands between the two numbers */
export function isToldAgain(between: string): boolean {
  const open = fold(between.normalize('NFC')).replace(BRACKETED, ' ');
  if (open.length > LONGEST || ELSEWHERE.test(open)) return false;
  return LINKS.has((open.match(WORDS) ?? []).findLast((word) => !FILLING.has(word)) ?? '');
}

/**
 * How alike the official names of two indicators of one thing are but for what they count, from 0 to 1: petitions settled and
 * matters settled are one stage told in two nouns, petitions settled and matters received are not.
 */
export function likeness(one: Indicator, other: Indicator, index: NameIndex): number {
  if (thingOf(one) !== thingOf(other) || one.unit === other.unit) return 0;
  const nouns = new Set(telling(`${one.unit} ${other.unit}`));
  const said = ({ name }: Indicator): string[] => telling(name.vi).filter((word) => !nouns.has(word));
  const [words, others] = [new Set(said(one)), new Set(said(other))];
  const weigh = (some: Iterable<string>): number => [...some].reduce((sum, word) => sum + index.weightOf(word), 0);
  const all = weigh(new Set([...words, ...others]));
  return all === 0 ? 0 : weigh([...words].filter((word) => others.has(word))) / all;
}
