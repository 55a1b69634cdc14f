import { type FileChild, Header, type ISectionOptions, PageNumber, type Paragraph, TextRun } from 'docx';
import type { PageNorm, Paper, PaperBlock } from '../../figure/index.ts';
import { blocksOf } from './blocks.ts';
import { pageOf } from './geometry.ts';
import { line, thin } from './layout.ts';
import { type Bindings, paragraph } from './runs.ts';

/** What all chapters of a file have in common. */
export interface Book {
  readonly paper: Paper;
  readonly norm: PageNorm;
  readonly bindings: Bindings;
}

/** The text of the report, or an annex: its pages are counted from 1. */
export interface Chapter {
  readonly blocks: readonly PaperBlock[];
  readonly landscape: boolean;
  /** What stands before its blocks and behind them. */
  readonly opening: readonly FileChild[];
  readonly closing: readonly FileChild[];
}

/** What is laid out on pages that lie the same way. */
interface Stretch {
  readonly landscape: boolean;
  readonly blocks: PaperBlock[];
}

/** Blocks by the way that their pages lie. A heading goes with the landscape table behind it. */
function stretches(blocks: readonly PaperBlock[], usual: boolean): Stretch[] {
  const found: Stretch[] = [{ landscape: usual, blocks: [] }];
  for (const block of blocks) {
    const landscape = usual || (block.kind === 'table' && block.landscape);
    const last = found.at(-1)!;
    if (last.landscape === landscape) {
      last.blocks.push(block);
      continue;
    }
    const text = landscape ? last.blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1 : last.blocks.length;
    found.push({ landscape, blocks: [...last.blocks.splice(text), block] });
  }
  return found;
}

/** A chapter as sections of the Word file, one for each stretch of pages that lie the same way. */
export function sectionsOf({ blocks, landscape, opening, closing }: Chapter, book: Book): ISectionOptions[] {
  const all = stretches(blocks, landscape);
  if (closing.length > 0 && all.at(-1)!.landscape !== landscape) all.push({ landscape, blocks: [] });
  return all.map((stretch, index) => {
    const isFirst = index === 0;
    const after = index === all.length - 1 ? closing : [];
    // A section that ends with a table needs a paragraph to hold its page, as thin as can be: it must not begin a page.
    const needsEnd = after.length === 0 && stretch.blocks.at(-1)?.kind !== 'paragraph';
    return {
      properties: pageOf(book.norm, stretch.landscape, isFirst),
      headers: headersOf(book.paper, isFirst),
      children: [
        ...(isFirst ? opening : []),
        ...blocksOf(stretch.blocks, stretch.landscape, after.length > 0, book),
        ...after,
        ...(needsEnd ? [thin()] : []),
      ],
    };
  });
}

/**
 * Mục I.7: the page's number, centred in the top margin, not on the first page; on every page that a draft is one. Word
 * would take the headers of the section before, LibreOffice wants them named.
 */
function headersOf({ draft, madeUp }: Paper, begins: boolean): NonNullable<ISectionOptions['headers']> {
  const marks = [...(draft ? ['DỰ THẢO'] : []), ...(madeUp ? ['SỐ LIỆU MINH HỌA'] : [])];
  const mark = (): Paragraph[] => (marks.length > 0 ? [line('page-mark', marks.join(' - '))] : []);
  const number = paragraph('page-number', [new TextRun({ children: [PageNumber.CURRENT] })]);
  return {
    default: new Header({ children: [number, ...mark()] }),
    ...(begins ? { first: new Header({ children: [line('page-number', ''), ...mark()] }) } : {}),
  };
}
