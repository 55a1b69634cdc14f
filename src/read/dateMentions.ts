import type { DateMention } from '../figure/index.ts';
import { datesIn } from '../language/vi/index.ts';
import type { Flow } from './flow.ts';

/**
 * The days, months and years named in a document, in reading order, by their place in it: of "ngày 08/7/2020" the words
 * from the day on, of "giai đoạn 2021-2025" both years. What cannot be (31/6, năm 202020) is kept as written.
 */
export function dateMentions(flows: readonly Flow[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (const flow of flows) {
    if (!/\d/.test(flow.text)) continue;
    for (const { start, end, day, month, year } of datesIn(flow.folded)) {
      mentions.push({ ...flow.range(start, end), day, month, year });
    }
  }
  return mentions;
}
