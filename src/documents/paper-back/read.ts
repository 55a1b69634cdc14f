import type { ReadPaper } from '../../figure/index.ts';
import { Deadline } from '../deadline.ts';
import { collectText } from '../docx/inline.ts';
import { WordPackage } from '../docx/package.ts';
import { contextOf, readBody } from '../docx/read.ts';
import type { Styles } from '../docx/styles.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { openDocumentSync } from '../open.ts';
import { childrenOf, type Element } from '../package/xml.ts';
import { noticeSentence } from '../phrasing.ts';
import { Refusal } from '../refusal.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { assembled } from './assemble.ts';
import { MarkedOutput, type MarkedParagraph } from './marked.ts';
import { boxedSentence, commentSentence, STRANGER, strangeSentence } from './phrasing.vi.ts';

/**
 * Reads a Word file (.docx) that was made of a paper and that people edited in Word or LibreOffice: its blocks, figures and
 * notes by their bookmarks or content controls, either alone. Any other Word file is read as well, without ids; a notice says
 * so. Tracked changes are taken as accepted, comments are notices with their place.
 *
 * @param name the file's name, for the messages
 * @throws UnreadableDocument with one Vietnamese sentence
 */
export async function readPaper(bytes: Uint8Array, name = 'Tệp Word', limits: Limits = LIMITS): Promise<ReadPaper> {
  // What no reader may take in is refused, and what any reader leaves out is said, in one place.
  const document = openDocumentSync(bytes, name, limits);
  try {
    if (document.format !== 'docx') throw new Refusal({ code: 'no-word' });
    const file = new WordPackage(bytes, limits, new Deadline(limits.time));
    const { paragraphs, styles } = paragraphsOf(file, limits);
    const { head, blocks, annexes, strange, boxed } = assembled(paragraphs, (style) => styles.nameOf(style));
    const origin = originOf(file);
    const notices = [
      ...(origin === null ? [STRANGER] : []),
      // Comments are told one by one.
      ...document.notices.filter(({ code }) => code !== 'comments').map(noticeSentence),
      ...(boxed > 0 ? [boxedSentence(boxed)] : []),
      ...strange.map(strangeSentence),
      ...commentsIn(file, paragraphs),
    ];
    return { head, blocks, annexes, origin, notices };
  } catch (error) {
    throw error instanceof Refusal ? new UnreadableDocument(error.reason, name) : error;
  }
}

interface Paragraphs {
  readonly paragraphs: readonly MarkedParagraph[];
  readonly styles: Styles;
}

function paragraphsOf(file: WordPackage, limits: Limits): Paragraphs {
  const xml = file.text(file.main)!;
  const readAs = (asTheyStand: ReadonlySet<string>): Paragraphs & { readonly unicode: ReadonlySet<string> } => {
    const output = new MarkedOutput(limits.paragraphs);
    const context = contextOf(file, xml, output, asTheyStand);
    readBody(file, xml, context);
    const { styles, oldFonts } = context;
    return { paragraphs: output.paragraphs, styles, unicode: oldFonts.wronglyTurned() };
  };
  const first = readAs(new Set());
  return first.unicode.size === 0 ? first : readAs(first.unicode);
}

/** The file's own properties `tonghop.report` and `tonghop.version`. */
function originOf(file: WordPackage): ReadPaper['origin'] {
  const part = file.relationsOf('').find(({ type }) => type === 'custom-properties')?.part;
  const root = part ? file.tree(part) : null;
  const value = (name: string): string | undefined => {
    const isIt = (child: Element): boolean => child.attributes.name === `tonghop.${name}`;
    const property = root?.children.find((child): child is Element => child.name !== null && isIt(child));
    return property && textIn(property);
  };
  const [report, version] = [value('report'), value('version')];
  return report && version ? { report, version } : null;
}

const textIn = (element: Element): string =>
  element.children.map((child) => (child.name === null ? child.text : textIn(child))).join('');

/** Each comment as a sentence: who, where, what. */
function commentsIn(file: WordPackage, paragraphs: readonly MarkedParagraph[]): string[] {
  const places = new Map(
    paragraphs.flatMap(({ pieces }) => {
      const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
      return pieces.flatMap((piece) => (piece.kind === 'comment' ? [[piece.id, text] as const] : []));
    }),
  );
  return childrenOf(file.related('comments')?.root, 'w:comment').map((comment) => {
    const parts: string[] = [];
    collectText(comment, 'w:t', parts);
    const { 'w:author': author, 'w:id': id } = comment.attributes;
    return commentSentence(author ?? '', places.get(id ?? '') ?? '', parts.join(''));
  });
}
