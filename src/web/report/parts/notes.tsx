import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection, Plugin } from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import { DecorationSet, EditorView } from 'prosemirror-view';
import { memo, useEffect, useRef } from 'react';
import { goneTo } from '../editor/changes.ts';
import { bold, italic } from '../editor/keys.ts';
import { chipMarks } from '../editor/marks.ts';
import type { Session } from '../editor/session.ts';
import { typingPlugin } from '../editor/typing.ts';
import { notesOf, type Placed } from '../model/places.ts';
import { REPORT_WORDS } from '../words.ts';

const FROM_OUTSIDE = 'from-outside';

const noteIn = (doc: Node, id: string): Placed | undefined => notesOf(doc).find(({ node }) => node.attrs.id === id);

/** Back to the mark in the text, behind it. */
function leave(session: Session, id: string): boolean {
  const note = noteIn(session.doc, id);
  const tr = note && goneTo(note.pos)(session.snapshot().state);
  if (tr) session.dispatch(tr);
  session.focus();
  return true;
}

/** The words of one note: an editor of its own, whose steps are made in the report. */
function mountNote(place: HTMLElement, session: Session, id: string, label: string): EditorView {
  const outer = (command: typeof undo) => () => command(session.snapshot().state, (tr) => session.dispatch(tr));
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: noteIn(session.doc, id)!.node,
      plugins: [
        keymap({
          'Mod-z': outer(undo),
          'Mod-y': outer(redo),
          'Mod-Shift-z': outer(redo),
          'Mod-b': bold,
          'Mod-i': italic,
          Escape: () => leave(session, id),
          Enter: ({ selection }) => {
            if (!(selection instanceof NodeSelection) || !selection.node.attrs.chip) return leave(session, id);
            session.open({ kind: 'chip', id: selection.node.attrs.chip.id });
            return true;
          },
        }),
        typingPlugin(),
        new Plugin({
          props: { decorations: ({ doc }) => DecorationSet.create(doc, chipMarks(doc, session.known)) },
        }),
      ],
    }),
    editable: () => session.isEditable,
    attributes: { role: 'textbox', 'aria-label': label, lang: 'vi' },
    handleClickOn: (_, __, node) => {
      if (!node.attrs.chip) return false;
      session.open({ kind: 'chip', id: node.attrs.chip.id });
      return true;
    },
    dispatchTransaction: (tr) => {
      const { state, transactions } = view.state.applyTransaction(tr);
      view.updateState(state);
      if (tr.getMeta(FROM_OUTSIDE)) return;
      const note = noteIn(session.doc, id);
      if (!note || !tr.docChanged) return;
      const outerTr = session.snapshot().state.tr;
      const offset = StepMap.offset(note.pos + 1);
      for (const { steps } of transactions)
        for (const step of steps) {
          const mapped = step.map(offset);
          if (mapped) outerTr.step(mapped);
        }
      if (outerTr.docChanged) session.dispatch(outerTr);
    },
  });
  return view;
}

/** What was changed elsewhere, undone or renewed, comes into the note's own editor. */
function follow(view: EditorView, node: Node): void {
  const start = node.content.findDiffStart(view.state.doc.content);
  if (start !== null) {
    const ends = node.content.findDiffEnd(view.state.doc.content)!;
    const over = Math.max(0, start - Math.min(ends.a, ends.b));
    const tr = view.state.tr.replace(start, ends.b + over, node.slice(start, ends.a + over));
    view.dispatch(tr.setMeta(FROM_OUTSIDE, true));
  } else view.updateState(view.state);
}

interface NoteProps {
  readonly session: Session;
  readonly id: string;
  readonly number: number;
  readonly state: EditorState;
}

const Note = memo(function Note({ session, id, number, state }: NoteProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const made = mountNote(place.current, session, id, `${REPORT_WORDS.note} ${number}`);
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [session, id, number]);
  useEffect(() => {
    const part = noteIn(state.doc, id);
    if (view.current && part) follow(view.current, part.node);
  }, [state, id]);
  return (
    <li id={`note-${id}`}>
      <button
        type="button"
        className="note-number"
        aria-label={`${REPORT_WORDS.note} ${number}`}
        onClick={() => leave(session, id)}
      >
        {number}
      </button>
      <div className="note-text" ref={place} />
    </li>
  );
});

/** The notes at the foot of the page, each edited where it stands. */
export function Notes({ session, state }: { readonly session: Session; readonly state: EditorState }) {
  const notes = notesOf(state.doc);
  if (notes.length === 0) return null;
  return (
    <section className="foot-notes" aria-label={REPORT_WORDS.notes}>
      <ol>
        {notes.map(({ node }, index) => (
          <Note key={node.attrs.id} session={session} id={node.attrs.id} number={index + 1} state={state} />
        ))}
      </ol>
    </section>
  );
}
