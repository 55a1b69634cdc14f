import type { PaperCell, PaperRun } from '../../figure/index.ts';
import { widthOf } from './widths.ts';

/** Twips on both sides of a cell's words. */
export const CELL_SIDE = 80;
/** A column of words need not be wider than this share of the table to be read well. */
const WIDEST_SHARE = 0.5;
/** Letters are a little wider in fonts that stand in for Times New Roman. */
const SPARE = 1.06;

const wordsOf = (content: readonly PaperRun[]): string =>
  content.map((run) => (run.kind === 'note' ? '' : run.text)).join('');

/** How many columns a table has: those of its longest row. */
export const columnsOf = (rows: readonly (readonly PaperCell[])[]): number =>
  Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + Math.max(1, cell.span), 0)));

/**
 * Widths of a table's columns in twips that fill `room`: none narrower than its longest word where that can be, the rest
 * shared by how much there is to say in each.
 */
export function columnWidths(
  rows: readonly (readonly PaperCell[])[],
  heads: number,
  room: number,
  points: number,
): number[] {
  const count = columnsOf(rows);
  const least = Array<number>(count).fill(2 * CELL_SIDE);
  const wanted = Array<number>(count).fill(2 * CELL_SIDE);
  for (const [index, row] of rows.entries()) {
    // A head may well stand in two or three lines.
    const share = index < heads ? 0.42 : 1;
    let column = 0;
    for (const cell of row) {
      const span = Math.max(1, cell.span);
      if (span === 1) measure(cell, column, least, wanted, { points, share });
      column += span;
    }
  }
  const most = room * WIDEST_SHARE;
  return filled(
    least,
    wanted.map((width, column) => Math.max(least[column]!, Math.min(width, most))),
    room,
  );
}

function measure(
  cell: PaperCell,
  column: number,
  least: number[],
  wanted: number[],
  by: { points: number; share: number },
): void {
  const words = wordsOf(cell.content);
  const width = (text: string): number => Math.ceil(widthOf(text, by.points, cell.bold) * SPARE) + 2 * CELL_SIDE;
  wanted[column] = Math.max(wanted[column]!, width(words) * by.share);
  for (const word of words.split(/\s+/u)) least[column] = Math.max(least[column]!, width(word));
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/**
 * Widths between the least and the wanted that are `room` together; whole numbers. Who wants little gets it first, what is
 * over then goes to all by their widths.
 */
function filled(least: readonly number[], wanted: readonly number[], room: number): number[] {
  const widths = [...least];
  const order = least.map((_, column) => column).sort((a, b) => wanted[a]! - least[a]! - (wanted[b]! - least[b]!));
  let left = Math.max(0, room - sum(least));
  for (const [served, column] of order.entries()) {
    const given = Math.min(wanted[column]! - least[column]!, left / (order.length - served));
    widths[column]! += given;
    left -= given;
  }
  const scale = room / sum(widths);
  const whole = widths.map((width) => Math.max(1, Math.floor(width * scale)));
  // What rounding left over goes to the first column.
  return whole.map((width, column) => (column === 0 ? Math.max(1, width + room - sum(whole)) : width));
}
