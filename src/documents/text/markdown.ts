import type { Block, BlockStyle, Range } from '../../figure/index.ts';

const HEADING = /^(#{1,6})\s+/u;
const QUOTE = /^(?:>\s?)+/u;
const EMPHASIS = /\*{2,3}|__|\\(?=[!-/:-@[-`{-~])/gu;
const WHOLLY_BOLD = /^(?:[-+*]\s+|\d+\.\s+)?(?:\*\*|__)[^*_]+(?:\*\*|__)[:.]?$/u;
const RULE = /^(?:[-*_]\s*){3,}$/u;

/** Takes the signs of Markdown out of the pieces: heading marks, quotes, strong emphasis, backslashes; rules go. */
export function withMarkdown(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const words = text.slice(block.start, Math.min(block.end, block.start + 2000));
    if (RULE.test(words)) return [];
    const lead = HEADING.exec(words) ?? QUOTE.exec(words);
    const heading = HEADING.exec(words)?.[1]?.length;
    const bold = WHOLLY_BOLD.test(words);
    const style: BlockStyle = { ...block.style, ...(heading ? { heading } : {}), ...(bold ? { bold } : {}) };
    const from = block.start + (lead?.[0].length ?? 0);
    const pieces = block.pieces.flatMap((piece) =>
      unmarked(text, { start: Math.max(piece.start, from), end: piece.end }),
    );
    return pieces.length === 0 ? [] : [{ ...block, start: pieces[0]!.start, end: pieces.at(-1)!.end, pieces, style }];
  });
}

function unmarked(text: string, piece: Range): Range[] {
  if (piece.start >= piece.end) return [];
  const parts: Range[] = [];
  let from = piece.start;
  for (const match of text.slice(piece.start, piece.end).matchAll(EMPHASIS)) {
    const at = piece.start + match.index;
    if (at > from) parts.push({ start: from, end: at });
    from = at + match[0].length;
  }
  if (from < piece.end) parts.push({ start: from, end: piece.end });
  return parts;
}
