import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import type { Heading } from '../../../figure/index.ts';
import { brokenLock } from '../../../write/index.ts';
import { bodyOf } from '../model/body-of.ts';

const KEY = new PluginKey('locks');

/** A change that may reach into what is locked: the lock itself, and what the server did. */
export const pastLocks = (tr: Transaction): Transaction => tr.setMeta(KEY, true);

/**
 * A locked section is changed by nobody but its agency.
 *
 * @param refused is told when somebody tried, with the heading of what is locked
 */
export function locksPlugin(refused: (heading: Heading) => void): Plugin {
  return new Plugin({
    key: KEY,
    filterTransaction: (tr, { doc }) => {
      if (!tr.docChanged || tr.getMeta(KEY)) return true;
      const locked = brokenLock(bodyOf(doc), bodyOf(tr.doc), () => true);
      if (locked) refused(locked);
      return locked === null;
    },
  });
}
