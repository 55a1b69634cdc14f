import type { Document } from '../figure/index.ts';

/** How far down a document its stamp of secrecy is looked for, in lines that hold something. */
const HEAD_LINES = 25;
const LEVEL = /^(?:tuyệtmật|tốimật|mật)(?:bảnsố.{0,12})?$/u;
const LABELLED = /^độmật[:：](?:tuyệtmật|tốimật|mật)$/u;
/** What a stamp may be framed with. */
const FRAME = ' \t\u00a0|()[]{}*_.:;,"“”\'~=#<>-–—/';

/**
 * A document is marked with a level of secrecy (độ mật, Luật Bảo vệ bí mật nhà nước) where MẬT, TỐI MẬT or TUYỆT MẬT
 * stands alone in a line, cell, text box, header or footer at its head; the word within a sentence is no mark.
 */
export function isMarkedSecret(document: Document): boolean {
  const lines = firstLines(document);
  // Words turned out of an old code have lost the fonts that showed small letters as capitals.
  const hasLostFonts = document.notices.some(({ code }) => code === 'old-encoding');
  return holdStamp(hasLostFonts ? lines.map((line) => line.toUpperCase()) : lines);
}

/** Whether a stamp of secrecy stands in one of these lines. */
export const holdStamp = (lines: readonly string[]): boolean =>
  lines.some((line) => line.split(/\t|\s{3,}|\|/u).some(isStamp));

/** Whether a line holds a stamp of secrecy and nothing else; letters may be spaced out, and framed. */
function isStamp(line: string): boolean {
  if (line.length > 60) return false;
  const words = unframed(line.normalize('NFC'));
  const small = words.toLowerCase();
  const joined = small.replace(/\s+/gu, '');
  if (LABELLED.test(joined)) return true;
  // In small letters it is a word (mật, honey), not a stamp.
  return LEVEL.test(joined) && words.charAt(0) !== small.charAt(0);
}

function unframed(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && FRAME.includes(line.charAt(start))) start++;
  while (end > start && FRAME.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

function firstLines(document: Document): string[] {
  const { text } = document;
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < HEAD_LINES; ) {
    const match = /[\n\r\u2028\u2029\f\v]/u.exec(text.slice(from, from + 4096));
    const to = match ? from + match.index : Math.min(text.length, from + 4096);
    const line = text.slice(from, to);
    if (line.trim() !== '') lines.push(line);
    from = to + 1;
  }
  for (const block of document.blocks) {
    if (block.kind === 'header' || block.kind === 'footer' || block.kind === 'textbox') {
      lines.push(text.slice(block.start, Math.min(block.end, block.start + 80)));
    }
  }
  return lines;
}
