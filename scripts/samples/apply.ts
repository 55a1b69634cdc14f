import type { Slip } from './slips.ts';
import type { Block, Named, Piece, Plain } from './template.ts';

/** Notes of the text file that slips add: a note that no mark points to. */
export interface OrphanNote {
  readonly label: string;
  readonly text: string;
}
export interface Spoiled {
  readonly blocks: Block[];
  readonly orphans: OrphanNote[];
}

/** The report with its slips. `notes` says whether note slips are wanted: a Word file has no way to hold them. */
export function spoil(clean: readonly Block[], slips: readonly Slip[], notes: boolean): Spoiled {
  const orphans: OrphanNote[] = [];
  let blocks = [...clean];
  for (const { edit } of slips) {
    if (edit.kind === 'orphan') {
      if (notes) orphans.push({ label: edit.label, text: edit.text });
    } else if (edit.kind === 'heading') {
      blocks = blocks.map((block) =>
        block.kind === 'heading' && textOf(block.pieces) === edit.title ? { ...block, typed: edit.typed } : block,
      );
    } else if (edit.kind === 'rewrite') {
      blocks = edited(blocks, edit.name, (piece) => [{ ...piece, text: edit.to }]);
    } else if (notes) {
      blocks = edited(blocks, edit.after, (piece) => [piece, { kind: 'plain', text: `(${edit.label})` }]);
    }
  }
  return { blocks, orphans };
}

/** The words of some pieces, without their notes. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'note' ? '' : piece.text)).join('');
}

type Words = readonly (Plain | Named)[];

function edited(blocks: readonly Block[], name: string, edit: (piece: Named) => Words): Block[] {
  let found = 0;
  const words = (piece: Plain | Named): Words => {
    if (piece.kind !== 'named' || piece.name !== name) return [piece];
    found += 1;
    return edit(piece);
  };
  const inPieces = (all: readonly Piece[]): Piece[] =>
    all.flatMap((piece): readonly Piece[] =>
      piece.kind === 'note' ? [{ ...piece, pieces: piece.pieces.flatMap(words) }] : words(piece),
    );
  const changed = blocks.map(
    (block): Block =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.map(inPieces)) }
        : { ...block, pieces: inPieces(block.pieces) },
  );
  if (found !== 1) throw new Error(`The slip of ${name} should change one place and changes ${found}.`);
  return changed;
}
