import type { Document } from '../../figure/index.ts';
import type { Deadline } from '../deadline.ts';
import type { Limits } from '../limits.ts';
import { childOf, childrenOf, type Element, reach, valOf } from '../package/xml.ts';
import { typedNotes } from '../text/typed-notes.ts';
import { type Context, Tallies } from './context.ts';
import { NoteBook } from './note-book.ts';
import { Numbering } from './numbering.ts';
import { OldFonts } from './old-fonts.ts';
import type { Origins } from './origin.ts';
import { Output } from './output.ts';
import { WordPackage } from './package.ts';
import { framesOf, type PageNumberPlace, pageSetupOf } from './page.ts';
import { Story } from './story.ts';
import { Styles, themeOf } from './styles.ts';

/** A Word file as a document, with the way back of its text. */
export interface WordDocument {
  readonly document: Document;
  readonly origins: Origins;
}

/**
 * Reads a Word file (.docx): the body in order, with automatic numbers, tables, notes behind the paragraphs that mark
 * them, text boxes behind those that hold them, and the headers and footers at the end.
 *
 * @throws Refusal
 */
export function readWord(bytes: Uint8Array, limits: Limits, deadline: Deadline): WordDocument {
  const file = new WordPackage(bytes, limits, deadline);
  const first = readOnce(file, limits, new Set());
  const unicode = first.context.oldFonts.wronglyTurned();
  return unicode.size === 0 ? first : readOnce(file, limits, unicode);
}

/** Reads a file whose fonts of the time before Unicode are taken for what they are, but for those `asTheyStand`. */
function readOnce(
  file: WordPackage,
  limits: Limits,
  asTheyStand: ReadonlySet<string>,
): WordDocument & { readonly context: Context } {
  const xml = file.text(file.main)!;
  const context = contextOf(file, xml, new Output(limits.paragraphs), asTheyStand);
  const body = readBody(file, xml, context);
  const pageNumbers = readFrames(file, context, body.sections);
  context.tallies.comments = childrenOf(file.related('comments')?.root, 'w:comment').length;
  const { output, tallies, numbering, sizes, fonts } = context;
  const first = body.sections[0];
  const { text } = output;
  const { blocks, notes } =
    context.notes.notes.length > 0
      ? { blocks: output.blocks, notes: context.notes.notes }
      : typedNotes(text, output.blocks);
  const document: Document = {
    text,
    blocks,
    notes,
    notices: [...tallies.notices(numbering.unknown), ...context.oldFonts.notices()],
    format: 'docx',
    page: first ? pageSetupOf(first, (relation) => pageNumbers.get(partOf(file, relation)), sizes, fonts) : null,
  };
  return { document, origins: output.origins, context };
}

export function contextOf(file: WordPackage, xml: string, output: Output, asTheyStand: ReadonlySet<string>): Context {
  const styles = new Styles(file.related('styles')?.root, themeOf(file.related('theme')?.root));
  return {
    styles,
    numbering: new Numbering(file.related('numbering')?.root, styles),
    output,
    tallies: new Tallies(),
    notes: new NoteBook(file.related('footnotes'), file.related('endnotes'), file.related('settings')?.root),
    oldFonts: new OldFonts(asTheyStand),
    sizes: new Map(),
    fonts: new Map(),
    fieldsBalanced: occurrences(xml, 'fldCharType="begin"') === occurrences(xml, 'fldCharType="end"'),
  };
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + part.length)) count++;
  return count;
}

/** Reads the body block by block; each is let go once it is read. */
export function readBody(file: WordPackage, xml: string, context: Context): { sections: Element[] } {
  const sections: Element[] = [];
  const starts = sectionStarts(xml);
  const story = new Story(context, file.main, null, { kind: 'paragraph', note: null, cell: null }, { tables: 0 });
  // The properties of a section stand behind it, but its notes are numbered by them from its beginning.
  context.notes.beginSection(starts[0], true);
  story.onSection = (section) => {
    sections.push(section);
    context.notes.beginSection(starts[sections.length], false);
  };
  file.parse(xml, file.main, {
    parent: 'w:body',
    take: (child) => {
      if (child.name === 'w:sectPr') sections.push(child);
      else story.block(child);
    },
  });
  story.end();
  return { sections };

  function sectionStarts(source: string): (Element | undefined)[] {
    if (!/<\w+:(?:foot|end)notePr\b/u.test(source)) return [];
    const found: Element[] = [];
    file.parse(source, file.main, {
      parent: 'w:body',
      take: (child) => {
        const section = child.name === 'w:sectPr' ? child : reach(child, 'w:pPr', 'w:sectPr');
        if (section) found.push(section);
      },
    });
    return found;
  }
}

/** Reads each header and footer that a section shows, once, and gives back which of them show the page's number. */
function readFrames(file: WordPackage, context: Context, sections: readonly Element[]): Map<string, PageNumberPlace> {
  const pageNumbers = new Map<string, PageNumberPlace>();
  const seen = new Set<string>();
  for (const section of sections) {
    const { headers, footers } = framesOf(section);
    for (const [kind, relations] of [
      ['header', headers],
      ['footer', footers],
    ] as const) {
      for (const relation of Object.values(relations)) {
        const part = partOf(file, relation);
        if (part === '' || seen.has(part)) continue;
        seen.add(part);
        const root = file.tree(part);
        if (root) readFrame(root, kind, context, (place) => pageNumbers.set(part, place));
      }
    }
  }
  return pageNumbers;
}

function partOf(file: WordPackage, relation: string): string {
  return file.relations.find(({ id }) => id === relation)?.part ?? '';
}

function readFrame(
  root: Element,
  kind: 'header' | 'footer',
  context: Context,
  found: (place: PageNumberPlace) => void,
): void {
  const { styles } = context;
  const story = new Story(context, null, null, { kind, note: null, cell: null }, { tables: 0 });
  story.onPageNumber = (paragraph, words) => {
    const properties = childOf(paragraph, 'w:pPr');
    const style = valOf(properties, 'w:pStyle');
    const alignment = valOf(properties, 'w:jc');
    const centred =
      (alignment === undefined ? (styles.paragraph(style).centred ?? false) : alignment === 'center') ||
      childOf(properties, 'w:framePr')?.attributes['w:xAlign'] === 'center' ||
      words.text.split('\t').length === 2;
    found({ centred });
  };
  story.blocks(root);
  story.end();
}
