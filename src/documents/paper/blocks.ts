import { type FileChild, type Paragraph, TextRun, type XmlComponent } from 'docx';
import type { PaperBlock, PaperRun } from '../../figure/index.ts';
import { HEADINGS } from './components.ts';
import { roomOf } from './geometry.ts';
import { line, thin } from './layout.ts';
import { type Bindings, paragraph, words } from './runs.ts';
import type { Book } from './sections.ts';
import { gridOf } from './table.ts';

/**
 * The blocks of a section in their order; where signatures close it, its last words stay with them. What stands behind a table keeps the distance of paragraphs from it.
 */
export function blocksOf(
  blocks: readonly PaperBlock[],
  landscape: boolean,
  closed: boolean,
  { norm, bindings }: Pick<Book, 'norm' | 'bindings'>,
): FileChild[] {
  const room = roomOf(norm, landscape);
  return blocks.flatMap((block, index): FileChild[] => {
    const behindTable = blocks[index - 1]?.kind === 'table';
    if (block.kind === 'heading') return [heading(block, bindings)];
    if (block.kind === 'paragraph') {
      const keepNext = closed && index === blocks.length - 1;
      return [text(block, { before: behindTable ? 20 * norm.between : 0, keepNext }, bindings)];
    }
    const title = block.title === '' ? [thin()] : [line('table-title', block.title)];
    return [...title, ...gridOf(block, room, norm, bindings)];
  });
}

type Heading = Extract<PaperBlock, { kind: 'heading' }>;

/** Phụ lục I, Mục III: "Phần I" on a line above its title, the other numbers before it. */
function heading({ id, level, number, text }: Heading, bindings: Bindings): Paragraph {
  const title = words(text);
  const children: XmlComponent[] =
    level === 0
      ? [new TextRun({ text: number, allCaps: false }), ...(text === '' ? [] : [new TextRun({ break: 1 }), ...title])]
      : words(text === '' ? number : `${number} ${text}`);
  return paragraph(HEADINGS[level], bindings.block(id, children));
}

type TextBlock = Extract<PaperBlock, { kind: 'paragraph' }>;

interface Standing {
  /** Twips. */
  readonly before: number;
  readonly keepNext: boolean;
}

function text({ id, content }: TextBlock, { before, keepNext }: Standing, bindings: Bindings): Paragraph {
  const spacing = before > 0 ? { spacing: { before } } : {};
  return paragraph('body', bindings.block(id, bindings.runs(content)), {
    ...spacing,
    ...(keepNext ? { keepNext } : {}),
  });
}

const END = './.';

/** The same blocks with "./." behind the last words, as the decree's samples end; a full stop there becomes its first sign. */
export function ended(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const last = blocks.at(-1);
  if (last === undefined) return blocks;
  if (last.kind !== 'paragraph') {
    return [...blocks, { kind: 'paragraph', id: '', content: [{ kind: 'text', text: END }] }];
  }
  const content = endedRuns(last.content);
  return [...blocks.slice(0, -1), { ...last, content }];
}

function endedRuns(content: readonly PaperRun[]): readonly PaperRun[] {
  const at = content.findLastIndex((run) => run.kind !== 'note' && run.text.trim() !== '');
  const run = content[at];
  const text = run?.kind === 'text' ? run.text.trimEnd() : '';
  if (text.endsWith(END)) return content;
  if (run?.kind === 'text' && text.endsWith('.')) {
    return content.with(at, { ...run, text: `${text}/.` });
  }
  return [...content.slice(0, at + 1), { kind: 'text', text: END }, ...content.slice(at + 1)];
}
