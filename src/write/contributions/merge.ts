import type { Answers, ChipAsk, ChipStyle, Inline, ReportBlock, ReportBody } from '../../figure/index.ts';
import { chipText, DEFAULT_STYLE } from '../chips/index.ts';
import type { Piece } from './pieces.ts';

/** A number of a piece that was taken for a fact, and where it stands in its text. */
export interface PieceFigure {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ask: ChipAsk;
}

/** What is put into a report. */
export interface Insert {
  readonly contribution: string;
  readonly piece: Piece;
  /** Id of the heading under which it goes. */
  readonly under: string;
  readonly figures: readonly PieceFigure[];
}

/**
 * A report with pieces put at the end of what stands right below their headings, in their own order, word for word. A number
 * that is exactly what the facts say becomes a chip; any other stays as its agency wrote it. What the outline only asked for there
 * ("… viết phần này") goes. Pieces of a heading that is no more are left out.
 */
export function withPieces(body: ReportBody, inserts: readonly Insert[], answers: Answers): ReportBody {
  const blocks: ReportBlock[] = [];
  let waiting: ReportBlock[] = [];
  for (const block of body.blocks) {
    if (block.kind === 'heading') {
      blocks.push(...waiting);
      waiting = inserts
        .filter(({ under }) => under === block.id)
        .toSorted((a, b) => a.piece.paragraph - b.piece.paragraph)
        .map((one) => blockOf(one, answers));
    } else if (waiting.length > 0 && isAskedFor(block)) continue;
    blocks.push(block);
  }
  blocks.push(...waiting);
  return { ...body, blocks };
}

/** Where the outline says in italics who is to write what, and nobody has. */
const isAskedFor = (block: ReportBlock): boolean =>
  block.kind === 'paragraph' &&
  block.look?.why === 'new' &&
  block.source === null &&
  block.content.every((one) => one.kind === 'text' && one.italic === true);

/** Tells whether a piece of a contribution stands in a report. */
export function standingPieces(body: ReportBody): (contribution: string, paragraph: number) => boolean {
  const stands = new Set(
    body.blocks.flatMap((block) => {
      const source = block.kind === 'paragraph' || block.kind === 'text-table' ? block.source : null;
      return source ? [block.id, mergedId(source.contribution, source.paragraph)] : [block.id];
    }),
  );
  return (contribution, paragraph) => stands.has(mergedId(contribution, paragraph));
}

/** The id of a merged piece: the same piece has the same, so that it cannot stand there twice. */
export const mergedId = (contribution: string, paragraph: number): string =>
  `k${contribution.replaceAll('-', '').slice(0, 12)}p${paragraph}`;

function blockOf({ contribution, piece, figures }: Insert, answers: Answers): ReportBlock {
  const id = mergedId(contribution, piece.paragraph);
  const source = { contribution, paragraph: piece.paragraph };
  if (piece.kind === 'table') return { kind: 'text-table', id, rows: piece.rows, heads: 1, source };
  return { kind: 'paragraph', id, content: boundContent(piece.text, figures, answers, id), source, look: null };
}

const SCALES: readonly ChipStyle['scale'][] = ['unit', 'thousand', 'million', 'billion'];

/** The style in which the fact is written exactly so; null where it is another number. */
function styleLike(text: string, ask: ChipAsk, answers: Answers): ChipStyle | null {
  const value = answers(ask);
  const decimals = /,(\d+)$/u.exec(text)?.[1]?.length ?? 0;
  for (const scale of SCALES) {
    const style: ChipStyle = { ...DEFAULT_STYLE, unit: false, decimals, scale };
    if (chipText(ask, style, value) === text) return style;
  }
  return null;
}

/** A text with those of its numbers as chips that the facts say in the same words. */
export function boundContent(
  text: string,
  figures: readonly PieceFigure[],
  answers: Answers,
  id: string,
): readonly Inline[] {
  const content: Inline[] = [];
  let from = 0;
  for (const [at, figure] of figures.toSorted((a, b) => a.start - b.start).entries()) {
    const style = figure.start < from ? null : styleLike(figure.text, figure.ask, answers);
    if (style === null) continue;
    if (figure.start > from) content.push({ kind: 'text', text: text.slice(from, figure.start) });
    content.push({ kind: 'chip', id: `${id}c${at}`, ask: figure.ask, style, text: figure.text, override: null });
    from = figure.end;
  }
  if (from < text.length) content.push({ kind: 'text', text: text.slice(from) });
  return content;
}
