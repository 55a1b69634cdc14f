import type { PaperBlock, PaperRun } from '../../../src/figure/index.ts';

/** The words of a block as people read them, without its notes. */
export const wordsOf = (content: readonly PaperRun[]): string =>
  content.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
/** What a reader must find of a block, paragraph by paragraph. */
export function expected(block: PaperBlock): string[] {
  if (block.kind === 'heading') return [`${block.number}${block.level === 0 ? '\n' : ' '}${block.text}`];
  if (block.kind === 'paragraph') return [wordsOf(block.content)];
  const cells = block.rows.flatMap((row) => row.map(({ content }) => wordsOf(content)).filter((text) => text !== ''));
  return [...(block.title === '' ? [] : [block.title]), ...cells];
}

export const notesIn = (blocks: readonly PaperBlock[]): Extract<PaperRun, { kind: 'note' }>[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content.filter((run) => run.kind === 'note') : []));
