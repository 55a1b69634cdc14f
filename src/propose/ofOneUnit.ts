import type { Figure } from '../figure/index.ts';
import { fold, PLACE_TYPES, phrases } from '../language/vi/index.ts';

/** What has a name of its own and is no place that facts are of. */
const UNITS = phrases(
  'trường; thpt; thcs; công ty; doanh nghiệp; hợp tác xã; htx; nhà máy; dự án; chợ; siêu thị; khách sạn; bệnh viện; trung tâm; cầu; cao tốc; ' +
    'quốc lộ; đường; tuyến; hồ; cảng; nông trường; lâm trường; làng nghề; chi nhánh',
).map((unit) => unit.split(' '));
/** Words that make another one of the next: môi *trường*, yêu *cầu*. */
const HALVES = new Set(phrases('môi; thị; hiện; yêu; nhu; toàn; đối; ao; bờ'));
/** What is told of a place is that place's: "trường của xã Mây Cao". */
const PLACES = new Set(PLACE_TYPES.map(({ type }) => type.split(' ')[0]!));
const JOINS = new Set(phrases('và; với; cùng; tại; ở'));

const REACH = 100;
const CLAUSE = /[^\n;.,:()\d]*$/;
/** How many words may stand between what it is and its name: trường *tiểu học* Hoa Sen. */
const BETWEEN = 4;
const NAME = /^\p{Lu}\p{Ll}+$/u;

/** Whether a number is told of one school, company or building that is called by its name: of no place as a whole. */
export function isOfOneUnit(text: string, { start }: Pick<Figure, 'start'>): boolean {
  const words = CLAUSE.exec(text.slice(Math.max(0, start - REACH), start))![0]
    .trim()
    .split(/\s+/);
  const folded = words.map(fold);
  return words.some((_, at) => {
    const unit = UNITS.find((one) => one.every((word, nth) => folded[at + nth] === word));
    return unit !== undefined && !HALVES.has(folded[at - 1] ?? '') && isNamed(words, folded, at + unit.length);
  });
}

/** Whether a name of two words or more stands soon behind some place, and joined to nothing else. */
function isNamed(words: readonly string[], folded: readonly string[], from: number): boolean {
  for (let at = from; at <= from + BETWEEN; at += 1) {
    if (PLACES.has(folded[at] ?? '')) return false;
    const next = words[at + 1] === '-' || words[at + 1] === '–' ? at + 2 : at + 1;
    if (NAME.test(words[at] ?? '') && NAME.test(words[next] ?? ''))
      return !folded.slice(next).some((word) => JOINS.has(word));
  }
  return false;
}
