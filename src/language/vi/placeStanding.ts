import { list } from './pattern.ts';

/**
 * What the words before a place make of it: figures are of it (`in`), it belongs to a body's name (`body`), something is
 * given to it or run by it (`given`), somebody went to or came from it (`moved`), it is only one of several (`mostly`).
 */
export type Standing = 'in' | 'body' | 'given' | 'moved' | 'mostly' | 'bare';

/** Bodies: behind them a place is part of the name. */
const BODIES = list(
  'UBND, HĐND, UBMTTQ, MTTQ, ủy ban nhân dân, uỷ ban nhân dân, ủy ban, uỷ ban, mặt trận tổ quốc, mặt trận Tổ quốc, hội đồng nhân dân, hội đồng, đảng ủy, đảng uỷ, đảng bộ, chi bộ, tỉnh ủy, huyện ủy, thành ủy, quận ủy, thị ủy, công an, quân sự, bộ đội, biên phòng, chi cục, văn phòng, thanh tra, tòa án, viện kiểm sát, kho bạc, ngân hàng, trung tâm, bệnh viện, lãnh đạo, chủ tịch, bí thư, liên đoàn, bảo hiểm xã hội, BHXH, thường trực, điện lực, đồng chí, đại biểu, công ty',
);
/** Bodies whose word means something else without a capital: cơ sở, tiêm phòng, xã hội. */
const CAPITAL_BODIES = list('Sở, Phòng, Ban, Cục, Viện, Trưởng, Hội, Đoàn, Đội, Đài, Hạt, Báo, Tổng');
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const BODY_NAMES = [...BODIES, ...BODIES.map(capital), ...CAPITAL_BODIES].sort((a, b) => b.length - a.length);
const BODY = new RegExp(`(?<![\\p{L}])(?:${BODY_NAMES.join('|')})(?: [^;()]{0,70})?$`, 'u');
const COUNCIL = /(?:ủy ban|hội đồng|tòa án|viện kiểm sát) nhân dân(?: các)?$/u;
const IN =
  /(?:^|[^\p{L}])(?:tại tại|tại|ở|địa bàn|thuộc|trên|trong|khu vực|từ phía|hộ dân|nhân dân|người dân|bà con)(?: các| 0?\d{1,2}| hai| ba| những| một số| toàn| khu vực| địa bàn)*$/u;
const GIVEN =
  /(?:^|[^\p{L}])(?:cho|do|tại|ở)(?: các)?(?: (?:ubnd|ủy ban nhân dân|hđnd|đảng ủy|công an|mặt trận tổ quốc|hội))(?: các)?$/u;
const MOVED = /(?:^|[^\p{L}])(?:sang|đi|về|đến|tới|từ|với|giáp|qua|ngoài|khác|như)(?: các)?$/u;
const MOSTLY =
  /(?:tập trung|chủ yếu|nhất là|đặc biệt là|điển hình|trong đó có|như)(?: là)?(?: (?:tại|ở|trên địa bàn|trên|thuộc))?(?: địa bàn)?(?: các)?$/u;

/** What the words before a place say: in it, a body's name, given to it, moved to or from it, mostly there. */
export function standing(text: string, folded: string, start: number): Standing {
  const floor = Math.max(0, start - 90);
  let from = start;
  while (from > floor && !isBreak(text, from - 1)) from--;
  const before = folded.slice(from, start).trimEnd();
  if (MOSTLY.test(before)) return 'mostly';
  if (GIVEN.test(before)) return 'given';
  if (!COUNCIL.test(before) && IN.test(before)) return 'in';
  if (BODY.test(text.slice(from, start).trimEnd())) return 'body';
  return MOVED.test(before) ? 'moved' : 'bare';
}

/** Words are looked at back to a sentence, a bracket, a comma; one inside an office's name ("Sở Văn hóa, Thể thao") breaks nothing. */
function isBreak(text: string, at: number): boolean {
  const char = text[at]!;
  if (char === '.' && text[at + 1] === ' ') return true;
  return char === ';' || char === '(' || (char === ',' && !/^,? ?\p{Lu}/u.test(text.slice(at, at + 3)));
}
