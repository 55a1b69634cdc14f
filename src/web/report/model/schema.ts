import { type DOMOutputSpec, type Node, Schema } from 'prosemirror-model';
import type { Chip, ReportHead } from '../../../figure/index.ts';
import { written } from '../../../write/index.ts';
import { REPORT_WORDS } from '../words.ts';
import { chipOfPasted } from './pasted.ts';

/** Fields that a newer program wrote and this one does not know: they are handed on. */
const MORE = { default: {} };
const NONE = { default: null };

const chipDom = ({ attrs }: Node): DOMOutputSpec => {
  const chip = attrs.chip as Chip;
  return ['span', { class: 'figure-chip', 'data-chip': JSON.stringify(chip), 'data-id': chip.id }, written(chip)];
};

/**
 * The document of the editor: a report's body, node by node (`docOf`, `bodyOf`). The head is an attribute of the whole, so
 * that a change of it is undone like any other.
 */
export const SCHEMA = new Schema({
  nodes: {
    doc: {
      content: '(paragraph | heading | figure_table | text_table | unknown_block)* annex*',
      attrs: { head: { default: null as ReportHead | null }, more: MORE },
    },
    paragraph: {
      content: '(text | chip | note | unknown_inline)*',
      attrs: { id: { default: '' }, source: NONE, look: NONE, more: MORE },
      parseDOM: [{ tag: 'p' }, { tag: 'li' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      content: 'text*',
      marks: '',
      defining: true,
      attrs: {
        id: { default: '' },
        level: { default: 1 },
        section: NONE,
        agency: NONE,
        locked: { default: false },
        lockedBy: NONE,
        more: MORE,
      },
      parseDOM: [1, 2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(level, 3) } })),
      toDOM: ({ attrs }) => [`h${attrs.level + 2}`, { class: `level-${attrs.level}` }, 0],
    },
    figure_table: {
      atom: true,
      attrs: { table: {} },
      toDOM: ({ attrs }) => ['div', { class: 'figure-table', 'data-id': attrs.table.id }],
    },
    text_table: {
      content: 'table_row*',
      isolating: true,
      attrs: { id: { default: '' }, heads: { default: 1 }, source: NONE, more: MORE },
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['div', { class: 'table' }, ['table', ['tbody', 0]]],
    },
    table_row: { content: 'table_cell*', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
    table_cell: {
      content: 'text*',
      marks: '',
      isolating: true,
      parseDOM: [{ tag: 'td' }, { tag: 'th' }],
      toDOM: () => ['td', 0],
    },
    annex: {
      content: 'annex_title (paragraph | figure_table | text_table | unknown_block)*',
      isolating: true,
      defining: true,
      attrs: { id: { default: '' }, more: MORE },
      toDOM: () => ['section', { class: 'annex' }, 0],
    },
    annex_title: { content: 'text*', marks: '', defining: true, toDOM: () => ['p', { class: 'annex-title' }, 0] },
    unknown_block: {
      atom: true,
      attrs: { value: {} },
      toDOM: () => ['div', { class: 'unknown' }, REPORT_WORDS.unknown],
    },
    text: {},
    chip: {
      inline: true,
      atom: true,
      attrs: { chip: {} },
      marks: '',
      leafText: ({ attrs }) => written(attrs.chip as Chip),
      parseDOM: [{ tag: 'span[data-chip]', getAttrs: (dom) => chipOfPasted(dom.dataset.chip ?? '') }],
      toDOM: chipDom,
    },
    note: {
      inline: true,
      atom: true,
      content: '(text | chip | unknown_inline)*',
      attrs: { id: { default: '' }, more: MORE },
      parseDOM: [{ tag: 'span[data-note]' }],
      toDOM: () => ['span', { 'data-note': '' }, 0],
    },
    unknown_inline: {
      inline: true,
      atom: true,
      attrs: { value: {} },
      toDOM: () => ['span', { class: 'unknown', title: REPORT_WORDS.unknown }, '…'],
    },
  },
  marks: {
    bold: {
      parseDOM: [
        { tag: 'strong' },
        // Some offices wrap all of what is copied in <b style="font-weight: normal">.
        { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (value) => /^(?:bold(?:er)?|[6-9]00)$/.test(value) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    italic: {
      parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
  },
});
