/**
 * The sample report as blocks, read from `report.template.txt`: the one source of the text files and the Word files.
 *
 * A line of the template is a block: `@part`, `@1`, `@2`, `@3` are headings (Phần I, I., 1., a)), `@caption` the title of a
 * table, `| a | b |` a row of it, `- ` a dash paragraph, anything else a paragraph. `{name|text}` names a number or a
 * word so that relations and slips can point to it; `[[…]]` is a note at that place.
 */
export interface Named {
  readonly kind: 'named';
  readonly name: string;
  readonly text: string;
}
export interface Plain {
  readonly kind: 'plain';
  readonly text: string;
}
export interface NoteMark {
  readonly kind: 'note';
  readonly pieces: readonly (Plain | Named)[];
}
export type Piece = Plain | Named | NoteMark;

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 0 | 1 | 2 | 3;
      readonly pieces: readonly Piece[];
      readonly typed: string | null;
    }
  | { readonly kind: 'caption' | 'paragraph' | 'dash'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Piece[])[])[] };

const headings: Readonly<Record<string, 0 | 1 | 2 | 3>> = { '@part': 0, '@1': 1, '@2': 2, '@3': 3 };

function words(source: string): (Plain | Named)[] {
  return source
    .split(/(\{[^{}|]+\|[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const named = /^\{([^|]+)\|(.*)\}$/.exec(part);
      return named === null ? { kind: 'plain', text: part } : { kind: 'named', name: named[1]!, text: named[2]! };
    });
}

/** The pieces of one line: words, named words and notes, in order. */
export function pieces(source: string): Piece[] {
  return source.split(/(\[\[.*?\]\])/).flatMap((part): Piece[] => {
    if (!part.startsWith('[[')) return words(part);
    return [{ kind: 'note', pieces: words(part.slice(2, -2)) }];
  });
}

/** The blocks of a template. Throws where a named piece is given twice: relations could then mean either. */
export function blocks(template: string): Block[] {
  const found: Block[] = [];
  for (const line of template.split('\n').filter((one) => one.trim() !== '')) {
    const [first = '', ...rest] = line.split(' ');
    const after = rest.join(' ');
    const level = headings[first];
    if (level !== undefined) found.push({ kind: 'heading', level, pieces: pieces(after), typed: null });
    else if (first === '@caption') found.push({ kind: 'caption', pieces: pieces(after) });
    else if (first === '|') addRow(found, line);
    else if (first === '-') found.push({ kind: 'dash', pieces: pieces(after) });
    else found.push({ kind: 'paragraph', pieces: pieces(line) });
  }
  const names = namedPieces(found).map((piece) => piece.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The template names ${twice} twice.`);
  return found;
}

/** A row's cells stand between bars; the bar inside `{name|text}` has no blanks around it. */
function addRow(found: Block[], line: string): void {
  const cells = line
    .replace(/^\| | \|$/g, '')
    .split(' | ')
    .map(pieces);
  const last = found.at(-1);
  if (last?.kind === 'table') found[found.length - 1] = { kind: 'table', rows: [...last.rows, cells] };
  else found.push({ kind: 'table', rows: [cells] });
}

/** The pieces of a block in reading order; a table's row by row. */
export function piecesOf(block: Block): readonly Piece[] {
  return block.kind === 'table' ? block.rows.flat(2) : block.pieces;
}

/** Every named piece, those inside notes too. */
export function namedPieces(all: readonly Block[]): Named[] {
  return all
    .flatMap(piecesOf)
    .flatMap((piece) => (piece.kind === 'note' ? piece.pieces : [piece]))
    .filter((piece) => piece.kind === 'named');
}
