import { baseKeymap, chainCommands, setBlockType, splitBlock, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Command, NodeSelection, type Plugin, TextSelection } from 'prosemirror-state';
import type { HeadingLevel } from '../../../figure/index.ts';
import { SCHEMA } from '../model/schema.ts';

const { nodes, marks } = SCHEMA;

/** Makes the paragraph a heading of a level, or a heading a paragraph. */
export const asHeading = (level: HeadingLevel | null): Command =>
  level === null ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level, id: '' });

export const bold = toggleMark(marks.bold);
export const italic = toggleMark(marks.italic);

/** At the very start of a block something new stands before it: what is there keeps its name. */
const before: Command = ({ selection, tr }, dispatch) => {
  const { $from, empty } = selection;
  const { parent } = $from;
  const isHere = empty && $from.parentOffset === 0 && parent.content.size > 0;
  if (!isHere || (parent.type !== nodes.paragraph && parent.type !== nodes.heading)) return false;
  dispatch?.(tr.insert($from.before(), nodes.paragraph.create()).scrollIntoView());
  return true;
};

/** From cell to cell of a typed table. */
const toCell =
  (by: 1 | -1): Command =>
  ({ selection, doc, tr }, dispatch) => {
    const { $from } = selection;
    if ($from.parent.type !== nodes.table_cell) return false;
    const cells: number[] = [];
    const table = $from.node(-2);
    const start = $from.start(-2);
    table.descendants((node, pos) => {
      if (node.type === nodes.table_cell) cells.push(start + pos);
    });
    const next = cells[cells.indexOf($from.before()) + by];
    if (next === undefined) return false;
    const cell = doc.nodeAt(next)!;
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, next + 1, next + 1 + cell.content.size)).scrollIntoView());
    return true;
  };

/** Enter in a cell goes on, and splits none. */
const inCell: Command = (state, dispatch) =>
  state.selection.$from.parent.type === nodes.table_cell ? toCell(1)(state, dispatch) || true : false;

/** Cells that are selected together are emptied, and stay. */
const emptied: Command = ({ selection, tr, doc }, dispatch) => {
  const { $from, $to } = selection;
  if ($from.parent.type !== nodes.table_cell || $from.sameParent($to)) return false;
  const ranges: [number, number][] = [];
  doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
    if (node.type === nodes.table_cell)
      ranges.push([Math.max(pos + 1, $from.pos), Math.min(pos + 1 + node.content.size, $to.pos)]);
  });
  for (const [from, to] of ranges.reverse()) if (to > from) tr.delete(from, to);
  dispatch?.(tr);
  return true;
};

/** Enter at a chip or the mark of a note opens it. */
const opened =
  (open: (selection: NodeSelection) => boolean): Command =>
  ({ selection }, dispatch) => {
    if (!(selection instanceof NodeSelection) || !dispatch) return false;
    return open(selection);
  };

/**
 * The keys of the text.
 *
 * @param open opens the chip, note or table that is selected
 */
export function keyPlugins(open: (selection: NodeSelection) => boolean): Plugin[] {
  return [
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Mod-b': bold,
      'Mod-i': italic,
      'Mod-Alt-0': asHeading(null),
      'Mod-Alt-1': asHeading(1),
      'Mod-Alt-2': asHeading(2),
      'Mod-Alt-3': asHeading(3),
      Enter: chainCommands(opened(open), inCell, before),
      'Shift-Enter': splitBlock,
      Tab: toCell(1),
      'Shift-Tab': toCell(-1),
      Backspace: emptied,
      Delete: emptied,
    }),
    keymap(baseKeymap),
  ];
}
