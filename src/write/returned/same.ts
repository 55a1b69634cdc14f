import type { PaperBlock, PaperRun } from '../../figure/index.ts';

/** What a content is besides its numbers and the words of its notes: those are changes of their own. */
const frameOf = (content: readonly PaperRun[]): string =>
  JSON.stringify(
    content.map((run) => (run.kind === 'text' ? [run.text, !!run.bold, !!run.italic] : [run.kind, run.id])),
  );

/** The same words with the same look around the same figures and notes. */
export const sameFrame = (one: readonly PaperRun[], other: readonly PaperRun[]): boolean =>
  frameOf(one) === frameOf(other);

/** The same heading, or paragraphs of one frame; tables are told by their rows. */
export function sameBlock(one: PaperBlock, other: PaperBlock): boolean {
  if (one.kind === 'heading') return other.kind === 'heading' && one.text === other.text && one.level === other.level;
  if (one.kind === 'table') return other.kind === 'table';
  return other.kind === 'paragraph' && sameFrame(one.content, other.content);
}
