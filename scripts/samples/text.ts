import type { OrphanNote } from './apply.ts';
import { common, reportLetter } from './letter.ts';
import { headingNumbers } from './numbering.ts';
import type { Block, Named, Piece, Plain } from './template.ts';

/** A text file and where its named pieces stand in it, in UTF-16 code units. */
export interface TextFile {
  readonly text: string;
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** The report as plain text: notes as (1) with their texts at the end, table rows as lines with tabs. */
export function textFile(blocks: readonly Block[], orphans: readonly OrphanNote[] = []): TextFile {
  const letter = reportLetter;
  let text = '';
  const places = new Map<string, { start: number; end: number }>();
  const notes: (readonly (Plain | Named)[])[] = [];
  const put = (piece: Piece): void => {
    if (piece.kind === 'note') {
      notes.push(piece.pieces);
      text += `(${notes.length})`;
      return;
    }
    if (piece.kind === 'named') places.set(piece.name, { start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  };
  const line = (...pieces: readonly (Piece | string)[]): void => {
    for (const piece of pieces) put(typeof piece === 'string' ? { kind: 'plain', text: piece } : piece);
    text += '\n';
  };

  line(common.demonstration);
  line();
  for (const words of [...letter.issuer, letter.number, common.nation, common.motto, letter.date]) line(words);
  line();
  for (const words of [common.kind, ...letter.subject]) line(words);
  line();
  line(letter.addressee);
  line();

  const numbers = headingNumbers(blocks);
  blocks.forEach((block, index) => {
    if (block.kind === 'table')
      for (const row of block.rows)
        line(...row.flatMap((cell, column): (Piece | string)[] => (column === 0 ? [...cell] : ['\t', ...cell])));
    else if (block.kind === 'dash') line('- ', ...block.pieces);
    else if (block.kind === 'heading' && block.level === 0) {
      line();
      line(numbers[index]!);
      line(...block.pieces);
    } else if (block.kind === 'heading') line(`${numbers[index]} `, ...block.pieces);
    else line(...block.pieces);
  });

  line();
  line(common.recipientsTitle);
  for (const words of letter.recipients) line(words);
  for (const words of [common.authority, common.position, letter.signer]) line(words);
  line();
  for (let index = 0; index < notes.length; index += 1) line(`(${index + 1}) `, ...notes[index]!);
  for (const orphan of orphans) line(`(${orphan.label}) ${orphan.text}`);
  return { text, places };
}
