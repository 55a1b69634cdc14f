import type { Node } from 'prosemirror-model';
import type {
  Annex,
  FigureTable,
  FootNote,
  Heading,
  Inline,
  Paragraph,
  ReportBlock,
  ReportBody,
  TextTable,
  Words,
} from '../../../figure/index.ts';
import { SCHEMA } from './schema.ts';

const { nodes, marks } = SCHEMA;
const KNOWN_OF_WORDS = new Set(['kind', 'text', 'bold', 'italic']);

const textNodes = (text: string): Node[] => (text === '' ? [] : [SCHEMA.text(text)]);

function wordsNodes(words: Words): Node[] {
  if (Object.keys(words).some((key) => !KNOWN_OF_WORDS.has(key)))
    return [nodes.unknown_inline.create({ value: words })];
  if (words.text === '') return [];
  const look = [...(words.bold ? [marks.bold.create()] : []), ...(words.italic ? [marks.italic.create()] : [])];
  return [SCHEMA.text(words.text, look)];
}

function noteNode({ kind: _, id, content, ...more }: FootNote): Node {
  return nodes.note.create({ id, more }, content.flatMap(inlineNodes));
}

function inlineNodes(inline: Inline): Node[] {
  switch (inline.kind) {
    case 'text':
      return wordsNodes(inline);
    case 'chip':
      return [nodes.chip.create({ chip: inline })];
    case 'note':
      return [noteNode(inline)];
    default:
      return [nodes.unknown_inline.create({ value: inline })];
  }
}

function headingNode({ kind: _, id, level, text, section, agency, locked, lockedBy, ...more }: Heading): Node {
  return nodes.heading.create(
    { id, level, section, agency, locked, lockedBy: lockedBy ?? null, more },
    textNodes(text),
  );
}

function paragraphNode({ kind: _, id, content, source, look, ...more }: Paragraph): Node {
  return nodes.paragraph.create({ id, source, look, more }, content.flatMap(inlineNodes));
}

function textTableNode({ kind: _, id, rows, heads, source, ...more }: TextTable): Node {
  const lines = rows.map((cells) =>
    nodes.table_row.create(
      null,
      cells.map((cell) => nodes.table_cell.create(null, textNodes(cell))),
    ),
  );
  return nodes.text_table.create({ id, heads, source, more }, lines);
}

const figureTableNode = (table: FigureTable): Node => nodes.figure_table.create({ table });

/** The node of one block; what is not known stands in a node that keeps it as it is. */
export function blockNode(block: ReportBlock): Node {
  switch (block.kind) {
    case 'heading':
      return headingNode(block);
    case 'paragraph':
      return paragraphNode(block);
    case 'table':
      return figureTableNode(block);
    case 'text-table':
      return textTableNode(block);
    default:
      return nodes.unknown_block.create({ value: block });
  }
}

function annexNode({ id, title, blocks, ...more }: Annex): Node {
  return nodes.annex.create({ id, more }, [
    nodes.annex_title.create(null, textNodes(title)),
    ...blocks.map((block) => blockNode(block)),
  ]);
}

/** The document that the editor edits. `bodyOf` is its way back. */
export function docOf({ head, blocks, annexes, ...more }: ReportBody): Node {
  return nodes.doc.create({ head, more }, [...blocks.map(blockNode), ...annexes.map(annexNode)]);
}
