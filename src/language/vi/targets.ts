import { lastPhrase, list, oneOf, pattern, word } from './pattern.ts';

/** Words that make an amount a planned one: kế hoạch, chỉ tiêu, dự toán, phấn đấu, giao, dự kiến. */

/** Words that make the amount behind them a planned one. */
export const TARGET_WORDS = list(
  'kế hoạch, KH, chỉ tiêu, dự toán, DT, mục tiêu, phấn đấu, kế hoạch vốn, được giao, vốn giao, giao vốn, chỉ tiêu giao, kế hoạch giao, tỉnh giao, huyện giao, thành phố giao, trên giao, HĐND giao, NQ, phấn đấu đạt, kịch bản, bố trí vốn, vốn được giao, giao chỉ tiêu, số giao, nghị quyết HĐND, theo nghị quyết, nghị quyết',
);
/** Words that turn the phrase to what was done, whatever plan was named before. */
const DONE = list(
  'đã, thực hiện được, đạt, giải ngân, ước đạt, bằng, hoàn thành, cho, với, tại, kết quả, ban hành, tổ chức, trong đó có, của, thực hiện, triển khai, chưa, ước',
);
/** What stands before one of them and makes it part of another name: "thu bổ sung có mục tiêu", "số giường kế hoạch". */
const NO_TARGET = list(
  'đề, vượt, so, so với, chương trình, CT, bổ sung có, bổ sung theo, hỗ trợ có, hỗ trợ theo, trợ cấp có, giường, giường bệnh',
);
const TARGET = pattern(`(?<!(?:${oneOf(NO_TARGET)}) )${word(oneOf(TARGET_WORDS))}(?! toán)`, 'g');
/** How many words may stand between the word for a plan and its amount. */
const TARGET_REACH = 16;
const DONE_IN = pattern(word(oneOf(DONE)));
const TARGET_NAME = pattern(
  '^(?: {0,2}(?:phát triển|thanh tra|hành động|tuyên truyền|công tác|kiểm tra|số|triển khai|thực hiện|tổ chức|xây dựng nông|sử dụng đất|đào tạo))',
);

/** "Kế hoạch vốn thực hiện chương trình … trên địa bàn huyện là": however long the name of what it is for. */
const HEADS = pattern(
  `^[^\\p{L}]{0,8}(?:[^.;,:()\\d]{2,30}: {0,2})?(?:tổng )?(?:${oneOf(list('kế hoạch vốn, dự toán chi, dự toán thu, dự toán'))})(?![\\p{L}])([^,;()]{0,200}) là {0,2}$`,
);
const PAID_OUT = pattern(word(oneOf(list('đã, giải ngân, thanh toán, đạt, ước'))));
function headsPlan(left: string): boolean {
  const match = HEADS.exec(left.slice(-240));
  return match !== null && !PAID_OUT.test(match[1]!);
}

/** Whether the amount behind `left` is a planned one: "kế hoạch giao", "(KH", "phấn đấu đạt". */
export function targetBefore(left: string): string | null {
  // "kế hoạch vốn (kể cả kéo dài) 1.042 tỷ đồng": what a closed bracket says is passed over
  const phrase = lastPhrase(left.slice(-200).replace(/\([^()]*\)/g, ' '), ';,(').slice(-160);
  let cue = '';
  let end = -1;
  TARGET.lastIndex = 0;
  for (let match = TARGET.exec(phrase); match !== null; match = TARGET.exec(phrase)) {
    cue = match[0].toLowerCase();
    end = TARGET.lastIndex;
  }
  if (end < 0) return null;
  const between = phrase.slice(end);
  if (cue.startsWith('phấn đấu')) return cue;
  const far = between.split(/ +/).length > TARGET_REACH;
  const told = !far && !TARGET_NAME.test(between) && !DONE_IN.test(between);
  return told || headsPlan(left) ? cue : null;
}

/** "dự kiến 10 lồng", "quy mô dự kiến 2,3 ha". */
const INTENDED = pattern(`${word(oneOf(['dự kiến', 'dự định', 'sẽ']))}[^,;()]{0,40}$`);
export function intendedBefore(left: string): boolean {
  return INTENDED.test(left.slice(-60));
}
