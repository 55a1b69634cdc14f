/** `Điện Biên` → `dien bien`: words as they are searched for, without accents, case and double spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();

/** What a file's name says of its version and nothing of its matter, without accents; some only with a number behind. */
const VERSION_WORDS = [
  'ban moi',
  'ban sua',
  'ban cuoi',
  'ban sao',
  'da sua',
  'sua',
  'chinh sua',
  'final',
  'copy',
  'draft',
  'du thao',
  'chinh thuc',
];
const NUMBERED_WORDS = ['lan', 'ban', 'v', 'ver', 'version', 'final', 'copy', 'sua', 'du thao'];
const VERSION_END = new RegExp(
  [
    '\\s?\\(\\d{1,2}\\)$',
    `\\s?\\((?:${VERSION_WORDS.join('|')})(?: lan)?[\\s.]?\\d{0,2}\\)$`,
    `[\\s.-]{1,3}(?:${VERSION_WORDS.join('|')})$`,
    `[\\s.-]{1,3}(?:${NUMBERED_WORDS.join('|')})[\\s.]?\\d{1,2}$`,
  ].join('|'),
);

/**
 * The name of a file without its ending and without what tells its versions apart: `Báo cáo 6 tháng (2).docx`,
 * `bao_cao 6 thang - sua lan 2.docx` → `bao cao 6 thang`.
 */
export function stemOf(file: string): string {
  let stem = folded(file.replace(/\.[^.]{1,8}$/, '').replaceAll('_', ' '));
  for (let shorter = cut(stem); shorter !== stem && shorter !== ''; shorter = cut(stem)) stem = shorter;
  return stem;
}

const cut = (stem: string): string => stem.replace(VERSION_END, '').trim();
