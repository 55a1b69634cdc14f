import type { HeadingLevel, PaperBlock } from '../../figure/index.ts';

/** The numbers of headings as they are printed: scheme B of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const NUMBERS: readonly RegExp[] = [
  /^Phần [\p{L}\d]{1,12}(?=\s|$)/iu,
  /^[IVXLC]{1,8}\.(?=\s|$)/u,
  /^\d{1,3}\.(?=\s|$)/u,
  /^[a-zđ]\)(?=\s|$)/u,
];

/** @param outline level of the paragraph's style, from 1 */
export function headingOf(id: string, outline: number, printed: string): PaperBlock {
  const level = (outline - 1) as HeadingLevel;
  // A heading whose level was changed may bear the number of another.
  const number = [NUMBERS[level]!, ...NUMBERS].map((pattern) => pattern.exec(printed)?.[0]).find(Boolean) ?? '';
  return { kind: 'heading', id, level, number, text: printed.slice(number.length).trim() };
}
