/** Kinds of documents of which a number alone tells one, and their short forms. */
const NUMBERED: Readonly<Record<string, string>> = {
  'nghị quyết': 'nq',
  'nghị định': 'nđ',
  'quyết định': 'qđ',
  'thông tư': 'tt',
  'chỉ thị': 'ct',
};
/** … and of which a code has to stand behind it: what is planned in hectares is no plan cited. */
const CODED = 'kế hoạch|công văn|kết luận|đề án|chương trình|hướng dẫn|thông báo|báo cáo|tờ trình|văn bản';
const KIND = Object.keys(NUMBERED).join('|');
const CODE = [...Object.values(NUMBERED), 'kh', 'cv', 'kl', 'đa', 'ctr', 'hd', 'tb', 'bc', 'ttr', 'ubnd'].join('|');
/** "nghị quyết số 81/2021/nq-cp", "07-nq/tw"; "nghị quyết 68". */
const CITED = new RegExp(
  `(?<!\\p{L})(?:(?:${KIND}|${CODED}) (?:số )?)?0{0,2}(\\d{1,5})(?:/\\d{4})?[/-](${CODE})(?:[-/]\\p{L}{1,9}){0,2}(?!\\p{L})` +
    `|(?<!\\p{L})(${KIND}) (?:số )?0{0,2}(\\d{1,4})(?![\\d.,/-]|\\p{L})`,
  'gu',
);
const TOKEN = new RegExp(`^(?:${CODE})\\d{1,5}$`, 'u');

/** A text, folded, with each document that it cites as one word, nq81: its number tells it, and not the words of its kind. */
export const withCitations = (text: string): string =>
  text.replace(CITED, (_, number, code, kind, alone) => ` ${code ?? NUMBERED[kind]}${number ?? alone} `);

/** Whether a word is a document that is cited. */
export const isCitation = (word: string): boolean => TOKEN.test(word);
