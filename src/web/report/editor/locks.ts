import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';

const KEY = new PluginKey('locks');

/** A change that may reach into what is locked: the lock itself, and what the server did. */
export const pastLocks = (tr: Transaction): Transaction => tr.setMeta(KEY, true);

/** Nodes of each locked section, by the id of its heading. */
function lockedSections(doc: Node): Map<string, Node[]> {
  const sections = new Map<string, Node[]>();
  let open: { readonly level: number; readonly nodes: Node[] } | null = null;
  doc.forEach((node) => {
    if (node.type.name === 'annex') open = null;
    if (node.type.name === 'heading') {
      const { level, locked, id } = node.attrs;
      if (open && level <= open.level) open = null;
      if (!open && locked) sections.set(id, (open = { level, nodes: [] }).nodes);
    }
    open?.nodes.push(node);
  });
  return sections;
}

/** Whether every section that was locked reads as before. */
function keepsLocked(before: Node, after: Node): boolean {
  const locked = lockedSections(before);
  if (locked.size === 0) return true;
  const now = lockedSections(after);
  return [...locked].every(([id, nodes]) => {
    const same = now.get(id);
    return same?.length === nodes.length && nodes.every((node, index) => node.eq(same[index]!));
  });
}

/**
 * A locked section is changed by nobody but its agency.
 *
 * @param refused is told when somebody tried
 */
export function locksPlugin(refused: () => void): Plugin {
  return new Plugin({
    key: KEY,
    filterTransaction: (tr, state) => {
      if (!tr.docChanged || tr.getMeta(KEY) || keepsLocked(state.doc, tr.doc)) return true;
      refused();
      return false;
    },
  });
}
