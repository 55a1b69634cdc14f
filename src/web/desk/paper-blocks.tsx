import { memo } from 'react';
import { WORDS } from '../words.ts';
import { blockId, noteId, sectionId } from './ids.ts';
import type { CellItem, CellLook, NoteItem, ParagraphItem, TableItem } from './paper-items.ts';
import { RunText } from './run-text.tsx';
import { type Run, sameRuns } from './runs.ts';

type Paragraphs = readonly (readonly Run[])[];

const sameParagraphs = (a: Paragraphs, b: Paragraphs): boolean =>
  a.length === b.length && a.every((runs, index) => sameRuns(runs, b[index]!));

const sameNotes = (a: readonly NoteItem[], b: readonly NoteItem[]): boolean =>
  a.length === b.length &&
  a.every(({ id, paragraphs }, index) => id === b[index]!.id && sameParagraphs(paragraphs, b[index]!.paragraphs));

/** Paragraphs of a note or a cell; they stay in their order, so that their place names them. */
function Lines({ paragraphs }: { readonly paragraphs: Paragraphs }) {
  return paragraphs.map((runs, index) => (
    <p key={runs[0]?.at ?? `empty-${index}`}>
      <RunText runs={runs} />
    </p>
  ));
}

export function Note({ note }: { readonly note: NoteItem }) {
  return (
    <div className="note" id={noteId(note.id)} role="note">
      {note.label && <span className="label">{note.label}</span>}
      <div>
        <Lines paragraphs={note.paragraphs} />
      </div>
    </div>
  );
}

const Notes = ({ notes }: { readonly notes: readonly NoteItem[] }) =>
  notes.map((note) => <Note key={note.id} note={note} />);

function lookOf({ block: { kind, style } }: ParagraphItem): string {
  return [kind, style.centred && 'centred', style.bold && 'bold', style.italic && 'italic'].filter(Boolean).join(' ');
}

/** Where links to sections lead that begin here. */
const Anchors = ({ sections }: { readonly sections: readonly number[] }) =>
  sections.map((section) => <span key={section} id={sectionId(section)} />);

/** A paragraph or a heading, with the notes that belong to it. */
export const Paragraph = memo(
  function Paragraph({ item }: { readonly item: ParagraphItem }) {
    const [first, ...more] = item.sections;
    const Tag = item.heading === null ? 'p' : (`h${Math.min(item.heading + 1, 6)}` as 'h2');
    return (
      <div className="block" id={blockId(item.index)}>
        <Tag className={lookOf(item)} id={first === undefined ? undefined : sectionId(first)}>
          <Anchors sections={more} />
          <RunText runs={item.runs} />
        </Tag>
        <Notes notes={item.notes} />
      </div>
    );
  },
  ({ item: a }, { item: b }) => a.index === b.index && sameRuns(a.runs, b.runs) && sameNotes(a.notes, b.notes),
);

const LOOKS = ['number', 'wide', 'centred', 'bold'] as const;
const classesOf = (look: CellLook): string | undefined => LOOKS.filter((one) => look[one]).join(' ') || undefined;

const Cell = ({ cell }: { readonly cell: CellItem }) => (
  <td className={classesOf(cell.look)} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
    <Anchors sections={cell.sections} />
    <Lines paragraphs={cell.paragraphs} />
  </td>
);

const sameRows = (a: TableItem['rows'], b: TableItem['rows']): boolean =>
  a.length === b.length &&
  a.every((row, r) => row.every((cell, c) => sameParagraphs(cell.paragraphs, b[r]?.[c]?.paragraphs ?? [])));

/** A table of the report. It scrolls by itself where it is wider than the paper. */
export const Table = memo(
  function Table({ item }: { readonly item: TableItem }) {
    const rows = item.rows.map((cells, row) => {
      const columns = cells.map((cell) => <Cell key={cell.column} cell={cell} />);
      // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report stay where they are
      return <tr key={row}>{columns}</tr>;
    });
    return (
      <div className="block" id={blockId(item.index)}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section className="table" tabIndex={0} aria-label={`${WORDS.table} ${item.number}`}>
          <table>
            <tbody>{rows}</tbody>
          </table>
        </section>
        <Notes notes={item.notes} />
      </div>
    );
  },
  ({ item: a }, { item: b }) => a.index === b.index && sameRows(a.rows, b.rows) && sameNotes(a.notes, b.notes),
);
