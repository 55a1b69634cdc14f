import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Whether the cursor touches something that is no text. */
function besideNoText({ state }: EditorView): boolean {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const { nodeBefore, nodeAfter } = selection.$from;
  return [nodeBefore, nodeAfter].some((node) => node !== null && !node.isText);
}

function typed(view: EditorView, event: InputEvent): boolean {
  const text = event.inputType === 'insertText' ? event.data : null;
  if (text === null || event.isComposing || view.composing || !besideNoText(view)) return false;
  event.preventDefault();
  const { from, to } = view.state.selection;
  const make = () => view.state.tr.insertText(text, from, to).scrollIntoView();
  const isDone = view.someProp('handleTextInput', (handle) => handle(view, from, to, text, make));
  if (!isDone) view.dispatch(make());
  return true;
}

/**
 * What is typed right behind a chip goes there: a browser that is left to itself puts it before a chip that opens a
 * paragraph, for to its eyes both places are one.
 */
export const typingPlugin = (): Plugin => new Plugin({ props: { handleDOMEvents: { beforeinput: typed } } });
