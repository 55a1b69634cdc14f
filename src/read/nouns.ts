import { isLetterCode } from '../language/vi/index.ts';

/** Words that name nothing by themselves. */
const SMALL = new Set(
  'so với cùng kỳ kì năm trước tháng quý tăng giảm đạt được là và của các đã có thêm lên xuống ước hơn kế hoạch ngoái thì cũng đều trong khi đó hiện ck tỷ lệ khoảng gần trên do bằng bình quân'.split(
    ' ',
  ),
);

/** The words of a text that name things. */
export function nounsOf(text: string): Set<string> {
  const nouns = new Set<string>();
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    if (!isLetterCode(lower.charCodeAt(at))) continue;
    const start = at;
    while (isLetterCode(lower.charCodeAt(at + 1))) at++;
    if (at === start) continue;
    const noun = lower.slice(start, at + 1);
    if (!SMALL.has(noun)) nouns.add(noun);
  }
  return nouns;
}

/** How many words two names share. */
export function sharedNouns(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const noun of one) if (other.has(noun)) shared++;
  return shared;
}
