import type { Document, Head, Range, Reading } from '../../figure/index.ts';

/** The head and the foot of a report, where the text has them as a letter has. */
export interface Letter {
  readonly text: string;
  /** What stands above "BÁO CÁO", in pieces that stand for themselves: a line, or a line's part in a column. */
  readonly head: readonly Piece[];
  /** Where the opening ends: at the first item of the outline. */
  readonly opening: number;
  /** The list of recipients: "Nơi nhận:" and what follows; null where there is none. */
  readonly recipients: { readonly label: Range; readonly words: string; readonly names: Head['recipients'] } | null;
}

export interface Piece extends Range {
  readonly words: string;
}

/** How many paragraphs a head may take, how long a line of it is, and how long a list of recipients. */
const MOST_BLOCKS = 30;
const LONGEST_LINE = 120;
const LONGEST_LIST = 2500;
const TITLE = /^\s{0,8}BÁO CÁO(?!\p{L})/u;
const RECIPIENTS = /Nơi nhận\s{0,3}:/gu;

/** The head and foot of a report; null where no line begins with "BÁO CÁO", for then the head may be cut off. */
export function letterOf({ text, blocks }: Document, { outline, head }: Reading): Letter | null {
  const title = blocks
    .slice(0, MOST_BLOCKS)
    .find(({ start, end }) => TITLE.test(text.slice(start, Math.min(end, start + 20))));
  if (!title) return null;
  const first = outline.map(({ start }) => start).find((start) => start > title.end);
  const label = [...text.matchAll(RECIPIENTS)].at(-1);
  return {
    text,
    head: piecesOf(text.slice(0, title.start)),
    opening: first ?? Math.min(text.length, title.end + LONGEST_LIST),
    recipients: label
      ? {
          label: { start: label.index, end: label.index + label[0].length },
          words: text.slice(label.index, label.index + LONGEST_LIST),
          names: head.recipients,
        }
      : null,
  };
}

function piecesOf(head: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { index, 0: whole } of head.matchAll(/[^\n\t|]{1,400}/gu)) {
    const words = whole.trim();
    const start = index + whole.indexOf(words);
    if (words !== '' && words.length <= LONGEST_LINE) pieces.push({ words, start, end: start + words.length });
  }
  return pieces;
}
