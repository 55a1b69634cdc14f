import { ABBREVIATIONS, fold, phrases } from '../language/vi/index.ts';
import { withCitations } from './citations.ts';

/** Words that say little of what is measured: small words, and what every sentence of a report holds. */
const SMALL = new Set(
  phrases(
    'số; tổng; của; các; và; đã; được; có; là; với; cho; tại; từ; trong; ở; về; theo; trên; toàn; cả; đạt; ước; khoảng; hiện; nay; để; do; đến; ' +
      'này; đó; nào; những; một; bằng; vào; ra; thì; mà; nhưng; còn; đang; sẽ; cùng; khi; như; gồm; riêng; bao; mỗi; vẫn; đều; cũng; năm; tháng; quý; kỳ; ' +
      'ngày; huyện; tỉnh; xã; thị; trấn; thành; phố; phường; thực; tính; lũy; kế; đầu; cuối; qua; bị; nhằm; lên; rất; ' +
      'tiếp; tục; triển; khai; tổ; chức; phối; hợp; tăng; giảm; so; dự; kiến; đợt; lần; tổng số; loại',
  ),
);

/** Two syllables that tell nothing together: "kết quả" is no fruit (quả), and no bundle. */
const HOLLOW = new Set(phrases('kết quả'));

/** Whether a word alone tells little: it is then looked for in pairs only. */
export const isSmall = (word: string): boolean => SMALL.has(word) || /^\d+$/.test(word);

const WRITTEN_OUT = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short, long.split(' ')]));

/** Words that may stand in any name or be left out: "diện tích *cây* chanh leo", "số vụ *được* giải quyết". */
const LOOSE = new Set(phrases('cây'));

/** The words of a text, folded, in order, short forms written out. */
export const wordsIn = (text: string): string[] =>
  (withCitations(fold(text.normalize('NFC'))).match(/[\p{L}\d]+/gu) ?? []).flatMap(
    (word) => WRITTEN_OUT.get(word) ?? (LOOSE.has(word) ? [] : [word]),
  );

/**
 * Words of two syllables of which one alone means something that is counted: trường hợp is no school, cá nhân no fish. Of
 * them only the pair is looked for.
 */
const COMPOUNDS = new Set(
  phrases(
    'địa bàn; kinh tế; kinh phí; kinh doanh; kinh nghiệm; trường hợp; thị trường; môi trường; hợp tác; giải quyết; giải ngân; giải phóng; giải thể; giải tỏa; hòa giải; cá nhân; cá thể; xã hội; ' +
      'đơn vị; hồ sơ; đồng bào; hội đồng; hợp đồng; cán bộ; bộ đội; nhà nước; nước ngoài; con người; hội nghị; công trình; công tác; ' +
      'công nhận; công nghiệp; nông nghiệp; công an; công khai; đất nước; dân tộc; dân cư; dân quân; nhân dân; giao thông; thông tin; ' +
      'thông qua; tài sản; tài chính; sản xuất; sản phẩm; thủy sản; lâm sản; khoáng sản; hành chính; chính sách; học sinh; sinh viên; ' +
      'vệ sinh; hành khách; khách hàng; ngân hàng; hàng hóa; văn hóa; văn bản; bản án; giám định; gia đình; gia súc; gia cầm; ' +
      'quốc gia; tham gia; xây dựng; xử lý; quản lý; xử phạt; phát sinh; khai sinh; khai tử; tử vong; di sản; bất động; lao động; hoạt động; ' +
      'động viên; giáo viên; tôn giáo; giáo dục; giáo dân; đảng viên; nhân viên; viên chức; công chức; thành lập; thành viên',
  ),
);

/** Whether a word is half of one of two syllables. */
export const isInCompound = (words: readonly string[], at: number): boolean =>
  COMPOUNDS.has(`${words[at]} ${words[at + 1]}`) || (at > 0 && COMPOUNDS.has(`${words[at - 1]} ${words[at]}`));

/** The words of a text that tell something, in order; two syllables as one where they are one word. */
export function tellingOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const pair = `${word} ${words[at + 1]}`;
    if (COMPOUNDS.has(pair)) return [pair];
    if (HOLLOW.has(pair) || HOLLOW.has(`${words[at - 1]} ${word}`)) return [];
    return isInCompound(words, at) || isSmall(word) ? [] : [word];
  });
}

export const telling = (text: string): string[] => tellingOf(wordsIn(text));

/** What tells, and pairs of neighbours: in Vietnamese a word is often two syllables, and the pair tells more than both. */
export function tokensOf(words: readonly string[]): string[] {
  const tokens = tellingOf(words);
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = `${words[at]} ${words[at + 1]}`;
    if (!COMPOUNDS.has(pair)) tokens.push(pair);
  }
  return tokens;
}

/** Whether both words of a pair tell little, so that the pair does too. */
export function isLight(token: string): boolean {
  const space = token.indexOf(' ');
  return space > 0 && isSmall(token.slice(0, space)) && isSmall(token.slice(space + 1));
}

/**
 * The telling words of a text for which something holds, for people to read: neighbours as one, with the small words between them
 * ("lương thực có hạt").
 */
export function runsIn(text: string, holds: (word: string) => boolean): string[] {
  const words = wordsIn(text);
  const told = new Set(
    tellingOf(words)
      .filter(holds)
      .flatMap((word) => word.split(' ')),
  );
  const runs: string[][] = [];
  let last = -1;
  words.forEach((word, at) => {
    if (!told.has(word)) return;
    const isNext = last >= 0 && words.slice(last + 1, at).every(isSmall);
    if (isNext) runs[runs.length - 1]!.push(...words.slice(last + 1, at + 1));
    else runs.push([word]);
    last = at;
  });
  return runs.map((run) => run.join(' '));
}
