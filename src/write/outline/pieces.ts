import { type Catalogue, EntryReader, type Problems } from '../../catalogue/index.ts';
import { ASPECTS } from '../../figure/index.ts';
import { type OutlineFigure, type OutlinePiece, STRETCHES, type Template } from './outline.ts';
import { outlineSays } from './problems.vi.ts';
import { readFigure, readTemplate, readWords } from './template.ts';

const KINDS = ['sentences', 'text', 'write', 'propose', 'table', 'grid'] as const;
type Kind = (typeof KINDS)[number];

/** One entry of `begins`: it holds one key that says what it is. Null where it is none. */
export function readPiece(reader: EntryReader, problems: Problems, catalogue: Catalogue): OutlinePiece | null {
  const [kind, other] = KINDS.filter((key) => reader.entry.fields.has(key));
  if (kind === undefined) {
    reader.problem(null, outlineSays.noPiece(KINDS));
    return null;
  }
  if (other !== undefined) {
    reader.problem(other, outlineSays.twoPieces(kind, other));
    return null;
  }
  if (kind !== 'text' && reader.entry.fields.has('note')) reader.problem('note', outlineSays.noteAlone());
  const piece = new PieceReading(reader, problems, catalogue).piece(kind);
  reader.text('note');
  reader.finish();
  return piece;
}

class PieceReading {
  constructor(
    private readonly reader: EntryReader,
    private readonly problems: Problems,
    private readonly catalogue: Catalogue,
  ) {}

  piece(kind: Kind): OutlinePiece {
    const { reader } = this;
    switch (kind) {
      case 'sentences':
        return { kind, figures: this.figures(reader, 'sentences'), of: reader.oneOf('of', STRETCHES, 'period') };
      case 'text': {
        const note = reader.text('note');
        return { kind, text: this.template('text'), note: note === '' ? null : this.template('note') };
      }
      case 'write':
        return { kind, says: this.words(reader, 'write', reader.needed('write')) };
      case 'propose':
        return { kind: reader.oneOf('propose', ['behind-plan', 'to-miss'] as const, 'behind-plan') };
      case 'table':
        return this.table();
      case 'grid':
        return this.grid();
    }
  }

  private template(key: string): Template {
    return readTemplate(this.reader.needed(key), this.catalogue, (message) => this.reader.problem(key, message));
  }

  private words(reader: EntryReader, key: string, text: string): Template {
    return readWords(text, this.catalogue, (message) => reader.problem(key, message));
  }

  private figures(reader: EntryReader, key: string): OutlineFigure[] {
    const texts = reader.texts(key);
    if (texts.length === 0) reader.problem(key, outlineSays.noRows(key));
    return texts.flatMap((text) => readFigure(text, this.catalogue, (message) => reader.problem(key, message)) ?? []);
  }

  private table(): OutlinePiece {
    const entry = this.reader.inner('table');
    const inner = new EntryReader(entry ?? { ...this.reader.entry, fields: new Map() }, this.problems);
    const columns = inner.entries('columns').map((column) => {
      const one = new EntryReader(column, this.problems);
      const read = {
        aspect: one.oneOf('aspect', ASPECTS, 'level'),
        head: one.text('head'),
        of: one.oneOf('of', STRETCHES, 'period'),
      };
      one.finish();
      return read;
    });
    if (columns.length === 0) inner.problem('columns', outlineSays.noColumns());
    const piece: OutlinePiece = {
      kind: 'table',
      title: this.words(inner, 'title', inner.text('title')),
      figures: this.figures(inner, 'rows'),
      columns,
      landscape: inner.oneOf('landscape', ['no', 'yes'] as const, 'no') === 'yes',
    };
    inner.finish();
    return piece;
  }

  /** Rows of plain text whose cells are parted by "|". */
  private grid(): OutlinePiece {
    const rows = this.reader.texts('grid').map((row) => row.split('|').map((cell) => cell.trim()));
    if (rows.length === 0) this.reader.problem('grid', outlineSays.noRows('grid'));
    return { kind: 'grid', rows };
  }
}
