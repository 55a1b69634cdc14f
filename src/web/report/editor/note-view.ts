import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { REPORT_WORDS } from '../words.ts';

/** The mark of a note; its words are edited at the foot of the page. The number is a decoration. */
export class NoteView implements NodeView {
  readonly dom = document.createElement('sup');

  constructor({ attrs }: Node) {
    this.dom.className = 'note-mark';
    this.dom.title = REPORT_WORDS.note;
    this.dom.dataset.id = attrs.id;
  }

  update(node: Node): boolean {
    return node.type.name === 'note' && node.attrs.id === this.dom.dataset.id;
  }

  ignoreMutation(): boolean {
    return true;
  }
}
