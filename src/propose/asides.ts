import type { Place } from './evidence.ts';

/** Where only members are looked for, besides the places of evidence. */
export type MemberPlace = Place | 'opening' | 'receiver' | 'bracket' | 'beyond' | 'numbered' | 'spread' | 'intro';

/** Some words and where they stand. */
export type Aside = readonly [MemberPlace, string];

const REACH = 300;
const SENTENCE = /\.(?=\s)|[\n\]]/g;
/** "Dịp Tết Nguyên đán, huyện đã trao 5 suất …", "Cấp huyện: tiếp 4 lượt …"; behind "Trâu: 5 con" another item comes. */
const OPENING = /^[^\p{L}]{0,12}(?:([^:;\n\d]{2,70}):.{0,200}|([^,:;\n]{2,90}),[^;]{0,200})\p{L}/su;
const BEHIND = 200;
/** "cấp 12 giấy cho *9 hộ gia đình*". */
const RECEIVER = /^[^\d;.,:()\n]{2,80}\scho (?:trên |hơn |gần |khoảng |tổng số )?\d[\d.]{0,8}([^\d;.,:()\n]{3,80})/;
/** "7 ha (*rừng sản xuất*)". */
const BRACKET = /^(?:\/\d[\d.,]{0,8})?[^\d;.,:()\n]{0,40}\(([^\d;.,:()\n–-]{2,80})[^\d()]{0,80}\)/;
/** "14/19 tiêu chí (66 chỉ tiêu) *nâng cao*". */
const BEYOND =
  /^(?:\/\d[\d.,]{0,8})?[^\d;.,:()\n]{0,40}\([^()\n]{1,80}\)([^\d;.,:()\n]{2,80}(?:,[^\d;.,:()\n]{2,40})?)/;
/** "2 xã *đạt 19 tiêu chí*". */
const NUMBERED = /^[^;.,:()\n]{2,60}/;

/** "5 lớp *đào tạo, bồi dưỡng tin học* cho 90 người"; before a number the next figure is told of. */
const SPREAD =
  /^(\s?\p{L}{1,12} [^\d;.,:()\n]{2,80},[^\d;.,:()\n]{2,60}?)(?:[;.(\n]| (?:cho|với) (?:(?:trên|hơn|gần|khoảng) )?\d)/u;

/** What a sentence begins with up to its first comma or colon, before its first figure: all of it is told of that. */
export function openingOf(text: string, first: number): string {
  const floor = Math.max(0, first - REACH);
  const reach = text.slice(floor, first);
  const sign = [...reach.matchAll(SENTENCE)].at(-1);
  if (sign === undefined && floor > 0) return '';
  const [, label, words] = OPENING.exec(reach.slice(sign === undefined ? 0 : sign.index + 1)) ?? [];
  return label ?? words ?? '';
}

const DASH = /^[\s\-+*•–]{0,6}(?:[-+*•–]|$)/;
const INTRO_REACH = 1500;
const LONGEST_INTRO = 300;

/** "Kết quả kiểm tra hàng cấm:" over a list of dashes: what stands before the colon is told of every item. */
export function introOf(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - INTRO_REACH), at).split('\n');
  const last = lines.findLastIndex((line) => !DASH.test(line));
  const intro = lines[last]?.trimEnd() ?? '';
  return last > 0 &&
    !/\d/.test(intro) &&
    last < lines.length - 1 &&
    intro.endsWith(':') &&
    intro.length <= LONGEST_INTRO
    ? intro
    : '';
}

/** Words behind a number that tell members of it and are not right behind it. @param end where the number ends */
export function asidesOf(text: string, end: number): Aside[] {
  const next = text.slice(end, end + BEHIND);
  const said: Aside[] = [
    ['receiver', RECEIVER.exec(next)?.[1] ?? ''],
    ['bracket', BRACKET.exec(next)?.[1] ?? ''],
    ['beyond', BEYOND.exec(next)?.[1] ?? ''],
    ['spread', SPREAD.exec(next)?.[1] ?? ''],
    ['numbered', NUMBERED.exec(next)?.[0] ?? ''],
  ];
  return said.filter(([, words]) => words !== '');
}
