import type { Heading, PaperBlock, Paragraph, ReportBlock, TextTable } from '../../figure/index.ts';
import { changedEach } from '../walk.ts';
import type { Change } from './change.ts';
import type { ContentMaker } from './content.ts';
import { textsOf } from './finder.ts';

/** A block that the report did not have, made of what came. */
export function blockMade(came: PaperBlock, id: string, maker: ContentMaker): Heading | Paragraph | TextTable {
  if (came.kind === 'heading') {
    const { level, text } = came;
    return { kind: 'heading', id, level, text, section: null, agency: null, locked: false };
  }
  if (came.kind === 'table') return { kind: 'text-table', id, rows: textsOf(came), heads: came.heads, source: null };
  return { kind: 'paragraph', id, content: maker.content(came.content), source: null, look: null };
}

/** A block with what was taken over of it; null where it was deleted, itself where nothing was. */
export function rewrittenBlock(
  block: ReportBlock,
  changes: readonly Change[],
  maker: ContentMaker,
): ReportBlock | null {
  let made: ReportBlock = withNotes(block, maker);
  for (const change of changes) {
    if (!('block' in change) || change.block !== block.id) continue;
    if (change.kind === 'deleted') return null;
    if (change.kind === 'block' && change.rewritten) made = rewritten(made, change.came, maker);
    else if (made.kind === 'text-table' && change.kind === 'rows')
      made = { ...made, rows: change.rows, heads: change.heads };
    else if (made.kind === 'text-table' && change.kind === 'row') {
      made = { ...made, rows: made.rows.map((row, at) => (at === change.row ? change.cells : row)) };
    }
  }
  return made;
}

function withNotes(block: ReportBlock, maker: ContentMaker): ReportBlock {
  if (block.kind !== 'paragraph') return block;
  const content = changedEach(block.content, (one) => (one.kind === 'note' ? maker.note(one) : one));
  return content === block.content ? block : { ...block, content };
}

/** What it was keeps what no file knows: section and agency of a heading, the source of a paragraph, what a table asks. */
function rewritten(block: ReportBlock, came: PaperBlock, maker: ContentMaker): ReportBlock {
  if (block.kind === 'heading' && came.kind === 'heading') return { ...block, level: came.level, text: came.text };
  if (block.kind === 'paragraph' && came.kind === 'paragraph')
    return { ...block, content: maker.content(came.content) };
  if (block.kind === 'table' && came.kind === 'table') return { ...block, title: came.title };
  return blockMade(came, block.id, maker);
}
