import { list, oneOf, pattern, word } from './pattern.ts';

/** Words that open the parts of the total named before them. */
export const OF_WHICH = list(
  'trong đó, bao gồm, gồm, gồm có, cụ thể, chia ra, trong đó có, cụ thể là, cụ thể như sau, riêng',
);
const OPENS_PARTS = pattern(`${word(oneOf(OF_WHICH))}`);
export function opensParts(text: string): number {
  return text.search(OPENS_PARTS);
}

const REMAINS = pattern(`${word(oneOf(list('còn, còn lại, hiện còn, số còn lại')))}[^,;()\\d]{0,40}$`);
export function remainsBefore(left: string): boolean {
  return REMAINS.test(left.slice(-60));
}
