import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { newId } from '../model/ids.ts';

const idOf = ({ attrs }: Node): string | undefined => attrs.id ?? attrs.chip?.id ?? attrs.table?.id;

function named(tr: Transaction, { type, attrs }: Node, pos: number): void {
  const id = newId();
  if (attrs.chip) tr.setNodeAttribute(pos, 'chip', { ...attrs.chip, id });
  else if (attrs.table) tr.setNodeAttribute(pos, 'table', { ...attrs.table, id });
  else tr.setNodeAttribute(pos, 'id', id);
  // The outline's section is the one that was there; what was split off or copied is a person's own.
  if (type.name === 'heading' && attrs.section !== null) tr.setNodeAttribute(pos, 'section', null);
}

/** What is new gets a name, and what was copied one of its own. What was moved keeps the one it has. */
export function idsPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, { doc, tr }) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const seen = new Set<string>();
      doc.descendants((node, pos) => {
        const id = idOf(node);
        if (id === undefined) return;
        if (id === '' || seen.has(id)) named(tr, node, pos);
        seen.add(id);
      });
      return tr.docChanged ? tr : null;
    },
  });
}
