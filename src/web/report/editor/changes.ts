import type { Node, ResolvedPos } from 'prosemirror-model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state';
import type { Chip, FigureTable, HeadingLevel, ReportBlock, ReportBody, ReportHead } from '../../../figure/index.ts';
import { same, withOverride } from '../../../write/index.ts';
import { blockNode, docOf } from '../model/doc-of.ts';
import { newId } from '../model/ids.ts';
import { chipAt, partAt } from '../model/places.ts';
import { SCHEMA } from '../model/schema.ts';

const { nodes } = SCHEMA;

/** Changes of a report, each a transaction that is undone as one; null where there is nothing to change. */
export type Change = (state: EditorState) => Transaction | null;

export const chipChanged =
  (id: string, change: (chip: Chip) => Chip): Change =>
  ({ doc, tr }) => {
    const found = chipAt(doc, id);
    return found && tr.setNodeAttribute(found.pos, 'chip', change(found.chip));
  };

export const chipRemoved =
  (id: string): Change =>
  ({ doc, tr }) => {
    const found = chipAt(doc, id);
    return found && tr.delete(found.pos, found.pos + 1);
  };

export const tableChanged =
  (id: string, change: (table: FigureTable) => FigureTable): Change =>
  ({ doc, tr }) => {
    const found = partAt(doc, id);
    return found?.node.attrs.table ? tr.setNodeAttribute(found.pos, 'table', change(found.node.attrs.table)) : null;
  };

/** What a cell says now stands in it, and what a person wrote over its number, if anything. */
export const cellChanged = (cell: string, { text, override }: Pick<Chip, 'text' | 'override'>): Change => {
  const [table, row, column] = cell.split('.') as [string, string, string];
  const [at, to] = [Number(row), Number(column)];
  return tableChanged(table, (before) => ({
    ...withOverride(before, at, to, override),
    texts: before.texts.map((line, r) => (r === at ? line.map((one, c) => (c === to ? text : one)) : line)),
  }));
};

export const blockRemoved =
  (id: string): Change =>
  ({ doc, tr }) => {
    const found = partAt(doc, id);
    return found && tr.delete(found.pos, found.pos + found.node.nodeSize);
  };

export const attributeSet =
  (id: string, name: string, value: unknown): Change =>
  ({ doc, tr }) => {
    const found = partAt(doc, id);
    return found && tr.setNodeAttribute(found.pos, name, value);
  };

/** Locks the section of a heading under a name, or opens it. */
export const sectionLocked =
  (id: string, by: string | null): Change =>
  ({ doc, tr }) => {
    const found = partAt(doc, id);
    return (
      found && tr.setNodeAttribute(found.pos, 'locked', by !== null).setNodeAttribute(found.pos, 'lockedBy', by || null)
    );
  };

export const headChanged =
  (head: ReportHead): Change =>
  ({ doc, tr }) =>
    same(doc.attrs.head, head) ? null : tr.setDocAttribute('head', head);

/** Puts a chip where the cursor is, with spaces where words would touch it. */
export const chipInserted =
  (chip: Chip): Change =>
  ({ tr, selection }) => {
    const { $from } = selection;
    const holds = $from.parent.type.contentMatch.matchType(nodes.chip) !== null;
    if (!holds) return null;
    const touches = $from.nodeBefore !== null && !/\s$/.test($from.nodeBefore.textContent || 'x');
    const node = nodes.chip.create({ chip });
    if (touches) tr.insertText(' ');
    return tr.replaceSelectionWith(node, false).scrollIntoView();
  };

/** The block of the report or of an annex in which a place is. */
function around($pos: ResolvedPos): { readonly node: Node; readonly from: number; readonly to: number } | null {
  for (let depth = 1; depth <= $pos.depth; depth++) {
    const node = $pos.node(depth);
    if (node.type !== nodes.annex) return { node, from: $pos.before(depth), to: $pos.after(depth) };
  }
  return null;
}

/** Puts blocks behind the one where the cursor is; an empty paragraph makes room for them. */
export const blocksInserted =
  (blocks: readonly ReportBlock[]): Change =>
  ({ tr, selection, doc }) => {
    const here = around(selection.$to);
    const made = blocks.map(blockNode);
    const isEmpty = here?.node.type === nodes.paragraph && here.node.content.size === 0;
    const at = here ? (isEmpty ? here.from : here.to) : doc.content.size;
    if (here && isEmpty) tr.replaceWith(here.from, here.to, made);
    else tr.insert(at, made);
    const size = made.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
    return tr.setSelection(TextSelection.near(tr.doc.resolve(at + size), -1)).scrollIntoView();
  };

export const textTableInserted: Change = blocksInserted([
  {
    kind: 'text-table',
    id: '',
    rows: [
      ['', '', ''],
      ['', '', ''],
    ],
    heads: 1,
    source: null,
  },
]);

/** Makes the block a heading of a level, which the writer goes on to name. */
export const headingInserted = (level: HeadingLevel): Change =>
  blocksInserted([{ kind: 'heading', id: '', level, text: '', section: null, agency: null, locked: false }]);

/** An annex at the end of all. */
export const annexInserted: Change = ({ doc, tr }) => {
  const annex = nodes.annex.create({ id: newId() }, [nodes.annex_title.create(), nodes.paragraph.create()]);
  tr.insert(doc.content.size, annex);
  return tr.setSelection(TextSelection.create(tr.doc, doc.content.size + 2)).scrollIntoView();
};

/** A note whose mark stands where the cursor is. */
export const noteInserted =
  (id: string): Change =>
  ({ tr, selection }) => {
    const { $from } = selection;
    if ($from.parent.type !== nodes.paragraph) return null;
    const at = selection.to;
    tr.insert(at, nodes.note.create({ id }));
    return tr.setSelection(TextSelection.create(tr.doc, at + 2));
  };

/** The whole report as the server made it, in one step over what differs. */
export const bodyTaken =
  (body: ReportBody): Change =>
  ({ doc, tr }) => {
    const next = docOf(body);
    const start = doc.content.findDiffStart(next.content);
    const ends = doc.content.findDiffEnd(next.content);
    if (start !== null && ends) {
      const over = Math.max(0, start - Math.min(ends.a, ends.b));
      tr.replace(start, ends.a + over, next.slice(start, ends.b + over));
      if (!tr.doc.content.eq(next.content)) tr.replaceWith(0, tr.doc.content.size, next.content);
    }
    if (!same(doc.attrs.head, next.attrs.head)) tr.setDocAttribute('head', next.attrs.head);
    if (!same(doc.attrs.more, next.attrs.more)) tr.setDocAttribute('more', next.attrs.more);
    return tr.docChanged ? tr : null;
  };

/** Selects a chip or a note, or puts the cursor into a block. */
export const goneTo =
  (pos: number): Change =>
  ({ doc, tr }) => {
    const node = doc.nodeAt(pos);
    if (!node) return null;
    const selection = node.isInline ? NodeSelection.create(doc, pos) : TextSelection.near(doc.resolve(pos + 1));
    return tr.setSelection(selection).scrollIntoView();
  };
