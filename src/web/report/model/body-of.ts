import type { Node } from 'prosemirror-model';
import type { Annex, Inline, ReportBlock, ReportBody, Words } from '../../../figure/index.ts';

const childrenOf = (node: Node): Node[] => [...node.children];

function wordsOf(node: Node): Words {
  const has = (name: string): boolean => node.marks.some(({ type }) => type.name === name);
  return {
    kind: 'text',
    text: node.text ?? '',
    ...(has('bold') && { bold: true }),
    ...(has('italic') && { italic: true }),
  };
}

function inlineOf(node: Node): Inline {
  if (node.type.name === 'chip') return node.attrs.chip;
  if (node.type.name === 'unknown_inline') return node.attrs.value;
  if (node.type.name !== 'note') return wordsOf(node);
  const { id, more } = node.attrs;
  return { kind: 'note', id, content: childrenOf(node).map(inlineOf), ...more };
}

function madeOf(node: Node): ReportBlock {
  const { more, ...attrs } = node.attrs;
  switch (node.type.name) {
    case 'heading': {
      const { lockedBy, ...rest } = attrs;
      return {
        kind: 'heading',
        ...rest,
        ...(lockedBy && { lockedBy }),
        text: node.textContent,
        ...more,
      } as ReportBlock;
    }
    case 'paragraph':
      return { kind: 'paragraph', ...attrs, content: childrenOf(node).map(inlineOf), ...more } as ReportBlock;
    case 'text_table': {
      const rows = childrenOf(node).map((row) => childrenOf(row).map(({ textContent }) => textContent));
      return { kind: 'text-table', ...attrs, rows, ...more } as ReportBlock;
    }
    case 'figure_table':
      return attrs.table;
    default:
      return attrs.value;
  }
}

/** Blocks by their node, which never changes: one letter typed makes one block anew, not fifty pages. */
const made = new WeakMap<Node, ReportBlock>();

/** The block of a node. */
export function blockOf(node: Node): ReportBlock {
  const known = made.get(node);
  if (known) return known;
  const block = madeOf(node);
  made.set(node, block);
  return block;
}

function annexOf(node: Node): Annex {
  const [title, ...blocks] = childrenOf(node);
  const { id, more } = node.attrs;
  return { id, title: title?.textContent ?? '', blocks: blocks.map(blockOf) as Annex['blocks'], ...more };
}

/** What is kept of a document. `docOf` is its way back. */
export function bodyOf(doc: Node): ReportBody {
  const all = childrenOf(doc);
  const isAnnex = ({ type }: Node): boolean => type.name === 'annex';
  return {
    head: doc.attrs.head,
    blocks: all.filter((node) => !isAnnex(node)).map(blockOf),
    annexes: all.filter(isAnnex).map(annexOf),
    ...doc.attrs.more,
  };
}
