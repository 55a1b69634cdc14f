import type { Node } from 'prosemirror-model';
import type { Chip, HeadingLevel } from '../../../figure/index.ts';
import { annexNumbersOf, type ChipPlace, chipsOf as figuresOfBody, headingNumbers } from '../../../write/index.ts';
import { bodyOf } from './body-of.ts';

/** A node and where it begins. */
export interface Placed {
  readonly node: Node;
  readonly pos: number;
}

/** A heading as the outline shows it. */
export interface OutlineLine extends Placed {
  readonly id: string;
  readonly level: HeadingLevel;
  readonly number: string;
  readonly text: string;
  readonly agency: string | null;
  readonly locked: boolean;
  /** Who locked it; null where nobody said a name. */
  readonly lockedBy: string | null;
}

/** The headings in their order with their marks. */
export function outlineOf(doc: Node): OutlineLine[] {
  const headings: Placed[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'heading') headings.push({ node, pos });
  });
  const numbers = headingNumbers(headings.map(({ node }) => node.attrs.level));
  return headings.map(({ node, pos }, index) => {
    const { id, level, agency, locked, lockedBy } = node.attrs;
    return { node, pos, id, level, number: numbers[index]!, text: node.textContent, agency, locked, lockedBy };
  });
}

/** The annexes with their numbers: "Phụ lục", or "Phụ lục II" where there are more. */
export function annexesOf(doc: Node): (Placed & { readonly number: string; readonly text: string })[] {
  const annexes: Placed[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'annex') annexes.push({ node, pos });
  });
  const numbers = annexNumbersOf({ annexes });
  return annexes.map((annex, at) => ({
    ...annex,
    number: numbers[at]!,
    text: annex.node.firstChild?.textContent ?? '',
  }));
}

/** The notes of the whole, in the order of their marks. */
export function notesOf(doc: Node): Placed[] {
  const notes: Placed[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === 'note') notes.push({ node, pos });
    return node.type.name !== 'note';
  });
  return notes;
}

/** Chips of sentences and notes. */
export function chipsOf(doc: Node): (Placed & { readonly chip: Chip })[] {
  const chips: (Placed & { readonly chip: Chip })[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === 'chip') chips.push({ node, pos, chip: node.attrs.chip });
  });
  return chips;
}

export const chipAt = (doc: Node, id: string) => chipsOf(doc).find(({ chip }) => chip.id === id) ?? null;

/** The block, note or annex of an id; a cell of a table (`table.row.column`) is its table. */
export function partAt(doc: Node, id: string): Placed | null {
  const [own] = id.split('.');
  let found: Placed | null = null;
  doc.descendants((node, pos) => {
    if ((node.attrs.table?.id ?? node.attrs.id) === own) found = { node, pos };
    return found === null && !node.isTextblock;
  });
  return found;
}

/** Every figure: chips of sentences and notes, and cells of tables. */
export const figuresOf = (doc: Node): ChipPlace[] => figuresOfBody(bodyOf(doc));

/**
 * Where a stretch of a block's plain text is. A chip counts as many letters as it shows, the mark of a note none.
 *
 * @param pos of the block
 */
export function stretchAt({ node, pos }: Placed, start: number, end: number): { from: number; to: number } {
  let [letters, from, to] = [0, -1, -1];
  node.forEach((child, offset) => {
    const length = child.type.name === 'note' ? 0 : (child.text ?? child.type.spec.leafText?.(child) ?? '').length;
    const at = pos + 1 + offset;
    const within = (letter: number): number => (child.isText ? at + letter - letters : at);
    if (from < 0 && start < letters + length) from = within(start);
    if (to < 0 && end <= letters + length) to = child.isText ? within(end) : at + child.nodeSize;
    letters += length;
  });
  const last = pos + node.nodeSize - 1;
  return { from: from < 0 ? last : from, to: to < 0 ? last : Math.max(to, from) };
}

/**
 * What the row of a table is of, as what its cells say of themselves begins: "Name (breakdown), Area, period: aspect".
 *
 * @param says of the cells of the row, as far as they are known
 * @param area name of the table's area
 */
export function rowName(says: readonly (string | undefined)[], area: string): string | null {
  for (const one of says) {
    const at = one?.indexOf(`, ${area}, `) ?? -1;
    if (at > 0) return one!.slice(0, at);
  }
  return null;
}
