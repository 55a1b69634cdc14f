import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import type { ReactNode } from 'react';
import type { HeadingLevel } from '../../../figure/index.ts';
import { asHeading, bold, italic } from '../editor/keys.ts';
import type { Session } from '../editor/session.ts';
import { SCHEMA } from '../model/schema.ts';
import { KIND_NAMES, REPORT_WORDS } from '../words.ts';
import { ICONS } from './icons.tsx';

const LEVELS = [0, 1, 2, 3] as const;

function isMarked({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}

interface ToolProps {
  readonly label: string;
  readonly keys: string;
  readonly run: () => void;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  readonly children: ReactNode;
}

function Tool({ label, keys, run, isOn, isOff = false, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-pressed={isOn}
      disabled={isOff}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {children}
    </button>
  );
}

/** What the block with the cursor is, and what it can be made. */
function KindChooser({ session, state }: { readonly session: Session; readonly state: EditorState }) {
  const { parent } = state.selection.$from;
  const isText = parent.type.name === 'paragraph';
  const isHeading = parent.type.name === 'heading';
  const value = isHeading ? String(parent.attrs.level) : 'text';
  const choose = (chosen: string): void => {
    const level = LEVELS.find((one) => String(one) === chosen) ?? null;
    run(session, level !== null && isHeading ? leveled(level) : asHeading(level));
  };
  return (
    <select
      className="tool-kind"
      aria-label={REPORT_WORDS.kind}
      value={value}
      disabled={!isText && !isHeading}
      onChange={({ target }) => choose(target.value)}
    >
      {(['text', ...LEVELS] as const).map((one) => (
        <option key={one} value={one}>
          {KIND_NAMES[one]}
        </option>
      ))}
    </select>
  );
}

/** A heading of another level stays the section that it is. */
const leveled =
  (level: HeadingLevel): Command =>
  ({ selection: { $from }, tr }, dispatch) => {
    dispatch?.(tr.setNodeAttribute($from.before(), 'level', level));
    return true;
  };

function run(session: Session, command: Command): void {
  command(session.snapshot().state, (tr) => session.dispatch(tr));
  session.focus();
}

/** Opens what can be put in, under the cursor. */
function insert(session: Session): void {
  const { left, top, bottom } = session.at(session.snapshot().state.selection.head);
  session.open({ kind: 'insert', left, top, bottom });
}

interface ToolbarProps {
  readonly session: Session;
  readonly state: EditorState;
  /** What stands at the left of the tools. */
  readonly children: ReactNode;
}

/** What is done with the text, above it. */
export function Toolbar({ session, state, children }: ToolbarProps) {
  const { marks } = SCHEMA;
  return (
    <div className="tools">
      {children}
      <Tool label={REPORT_WORDS.undo} keys="Ctrl+Z" isOff={undoDepth(state) === 0} run={() => run(session, undo)}>
        {ICONS.undo}
      </Tool>
      <Tool label={REPORT_WORDS.redo} keys="Ctrl+Y" isOff={redoDepth(state) === 0} run={() => run(session, redo)}>
        {ICONS.redo}
      </Tool>
      <KindChooser session={session} state={state} />
      <Tool label={REPORT_WORDS.bold} keys="Ctrl+B" isOn={isMarked(state, marks.bold)} run={() => run(session, bold)}>
        <b>B</b>
      </Tool>
      <Tool
        label={REPORT_WORDS.italic}
        keys="Ctrl+I"
        isOn={isMarked(state, marks.italic)}
        run={() => run(session, italic)}
      >
        <i>I</i>
      </Tool>
      <button
        type="button"
        className="button small"
        title={REPORT_WORDS.insertKey}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => insert(session)}
      >
        <kbd>/</kbd> {REPORT_WORDS.insert}
      </button>
    </div>
  );
}
