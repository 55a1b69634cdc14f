import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  FootnoteReferenceRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { PaperRun } from '../../figure/index.ts';
import { NOT_IN_XML } from '../package/xml.ts';
import { type Component, styleOf } from './components.ts';

/** How a run looks besides what its style says. */
export interface Emphasis {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

type Figure = Extract<PaperRun, { kind: 'figure' }>;
type Note = Extract<PaperRun, { kind: 'note' }>;

/** Word cuts longer names of bookmarks, and refuses longer tags and titles of controls. */
const LONGEST_BOOKMARK = 40;
const LONGEST_TAG = 64;

/**
 * What binds a Word file to its report: each figure a content control and a bookmark, each block a bookmark, the mark of
 * each note a bookmark, notes with numbers of their own. One for each file, for its numbers count on.
 */
export class Bindings {
  readonly footnotes: Record<string, { readonly children: Paragraph[] }> = {};
  readonly #names = new Set<string>();
  #notes = 0;
  #bookmarks = 0;
  #controls = 0;

  /** The runs of a paragraph. */
  runs(content: readonly PaperRun[], emphasis: Emphasis = {}): XmlComponent[] {
    return content.flatMap((run) => {
      if (run.kind === 'figure') return [this.#figure(run, emphasis)];
      if (run.kind === 'note') return this.#marked(`thn_${run.id}`, [this.#note(run)]);
      return words(run.text, {
        ...emphasis,
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
      });
    });
  }

  /** The content of a block between the signs of its bookmark, `thb_` and its id. */
  block(id: string, content: XmlComponent[]): XmlComponent[] {
    return this.#marked(`thb_${id}`, content);
  }

  /** A name that stands already is not given twice: Word would drop one of the two, and not say which. */
  #marked(name: string, content: XmlComponent[]): XmlComponent[] {
    const known = name.replace(/\W/gu, '_').slice(0, LONGEST_BOOKMARK);
    if (this.#names.has(known)) return content;
    this.#names.add(known);
    const number = ++this.#bookmarks;
    return [new BookmarkStart(known, number), ...content, new BookmarkEnd(number)];
  }

  #figure(run: Figure, emphasis: Emphasis): XmlComponent {
    const content = this.#marked(`th_${run.id}`, words(run.text, emphasis));
    return control(run, ++this.#controls, content);
  }

  #note(note: Note): XmlComponent {
    // A note takes its number before those that a note of it might hold.
    const number = ++this.#notes;
    const children = [new TextRun(' '), ...this.runs(note.content.flatMap(unfolded))];
    this.footnotes[number] = { children: [paragraph('note', children)] };
    return new FootnoteReferenceRun(number);
  }
}

/** Word knows no notes on notes: the words of one stand in the other. */
const unfolded = (run: PaperRun): readonly PaperRun[] => (run.kind === 'note' ? run.content.flatMap(unfolded) : [run]);

/** A content control in a line (ISO/IEC 29500-1, 17.5.2.31), for which docx has no class. */
function control(run: Figure, number: number, content: XmlComponent[]): XmlComponent {
  const setting = (name: string, value: string | number): BuilderElement<{ val: string | number }> =>
    new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });
  return new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          setting('w:alias', clean(run.title ?? 'Số liệu').slice(0, LONGEST_TAG)),
          setting('w:tag', clean(`tonghop:${run.id}`).slice(0, LONGEST_TAG)),
          setting('w:id', number),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: content }),
    ],
  });
}

/** Without the characters that XML does not know. */
export const clean = (text: string): string => text.replace(NOT_IN_XML, '');

/** A paragraph of a component. docx writes any element in it, but its types know only some of them. */
export const paragraph = (
  component: Component,
  children: readonly XmlComponent[],
  more: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({ style: styleOf(component), ...more, children: children as unknown as readonly ParagraphChild[] });

/** Words as runs: a broken line and a tab are signs of their own. */
export function words(text: string, emphasis: Emphasis = {}): XmlComponent[] {
  return clean(text)
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line, index) => new TextRun({ ...emphasis, ...(index > 0 ? { break: 1 } : {}), children: tabbed(line) }));
}

const tabbed = (line: string): (string | Tab)[] =>
  line.split('\t').flatMap((part, index) => (index > 0 ? [new Tab(), part] : [part]));
