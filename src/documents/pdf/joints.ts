import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';

/** The words of a paragraph, and its raised numbers with the page that each stands on. */
export interface Joined {
  readonly text: string;
  readonly raised: readonly { readonly start: number; readonly end: number; readonly page: number }[];
}

/** The lines of a paragraph as one. A word broken behind its own hyphen or stroke (152/BC-UBND) is one word again. */
export function joined(paragraph: Paragraph): Joined {
  let text = '';
  const raised: { start: number; end: number; page: number }[] = [];
  paragraph.forEach(({ line, page }, index) => {
    const last = paragraph[index - 1];
    if (last) text = text.endsWith('\u00ad') ? text.slice(0, -1) : text + jointOf(last.line, line, last.box.right);
    for (const { start, end } of line.raised) raised.push({ start: text.length + start, end: text.length + end, page });
    text += line.text;
  });
  return { text: text.replace(/\u00ad/gu, ''), raised };
}

function jointOf(last: Line, next: Line, edge: number): '' | ' ' {
  if (/[\p{L}\d][-–/]$/u.test(last.text.slice(-2)) && /^[\p{L}\d]/u.test(next.text)) return '';
  // a number that its column is too narrow for
  const isNumber = /^[\d.,]{2,}$/u.test(last.text) && /^[\d.,]/u.test(next.text);
  return isNumber && edge - last.right < 0.5 * last.size ? '' : ' ';
}
