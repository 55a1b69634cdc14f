/** Words that name nothing by themselves. */
const SMALL = new Set(
  'so với cùng kỳ kì năm trước tháng quý tăng giảm đạt được là và của các đã có thêm lên xuống ước hơn kế hoạch ngoái thì cũng đều trong khi đó hiện ck tỷ lệ khoảng gần trên do bằng bình quân'.split(
    ' ',
  ),
);

/** The words of a text that name things. */
export function nounsOf(text: string): Set<string> {
  const nouns = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/\p{L}{2,}/gu)) if (!SMALL.has(match[0])) nouns.add(match[0]);
  return nouns;
}

/** How many words two names share. */
export function sharedNouns(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const noun of one) if (other.has(noun)) shared++;
  return shared;
}
