import type { Range } from '../../figure/index.ts';
import { type Chars, childOf, type Element, reach, switchOf, valOf } from '../package/xml.ts';
import type { Context } from './context.ts';
import { Fields } from './fields.ts';
import type { NoteKind, PendingNote } from './note-book.ts';
import type { RunFormat } from './styles.ts';
import { lowered, raised, raisedLabel, symbolOf } from './symbols.ts';
import { beginOf, endOf, type Source, type Words } from './words.ts';

/** What stands in a paragraph but is written behind it: notes, and text boxes with the run that holds them. */
export interface Behind {
  readonly notes: PendingNote[];
  readonly boxes: { readonly content: Element; readonly source: Source }[];
}

/** Elements that only wrap what is read. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
  'w:rubyBase',
  'mc:Choice',
  'mc:Fallback',
]);
/** What a person who accepts all changes no longer sees. */
const GONE = new Set(['w:del', 'w:moveFrom']);

/** Reads what stands inside paragraphs: runs, fields, changes, content controls, marks of notes. */
export class Inline {
  readonly fields: Fields;
  readonly #context: Context;
  /** The part that is read, null where Word allows no comments in it. */
  readonly #part: string | null;
  /** Where comments on all of this go instead of its own runs: a note's mark, a text box's run. */
  readonly #anchor: Source | null;

  /** Letters in tables are smaller by custom: they do not tell the size of the text. */
  inTable = false;

  constructor(context: Context, part: string | null, anchor: Source | null) {
    this.#context = context;
    this.#part = part;
    this.#anchor = anchor;
    this.fields = new Fields(context.fieldsBalanced);
  }

  read(element: Element, words: Words, behind: Behind, format: RunFormat): void {
    for (const child of element.children) if (child.name !== null) this.#child(child, words, behind, format);
  }

  #child(child: Element, words: Words, behind: Behind, format: RunFormat): void {
    const { name } = child;
    const { tallies } = this.#context;
    if (name === 'w:r') this.#run(child, words, behind, format);
    else if (name === 'w:fldSimple') {
      if (!this.fields.leaves(child.attributes['w:instr'] ?? '')) this.read(child, words, behind, format);
    } else if (name === 'w:sdt') this.#control(child, words, behind, format);
    else if (name === 'w:bookmarkStart') words.mark(beginOf(child));
    else if (name === 'w:bookmarkEnd') words.mark(endOf(child));
    else if (name === 'mc:AlternateContent') {
      const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (chosen) this.read(chosen, words, behind, format);
    } else if (name === 'm:oMath' || name === 'm:oMathPara') this.#formula(child, words, format);
    else if (name === 'w:subDoc') tallies.embedded++;
    else if (GONE.has(name)) {
      tallies.deletions++;
      endMarksIn(child, words);
    } else if (WRAPPERS.has(name)) {
      if (name === 'w:ins' || name === 'w:moveTo') tallies.insertions++;
      this.read(child, words, behind, format);
    }
  }

  #control(control: Element, words: Words, behind: Behind, format: RunFormat): void {
    const properties = childOf(control, 'w:sdtPr');
    const content = childOf(control, 'w:sdtContent');
    if (!content || childOf(properties, 'w:showingPlcHdr')) return;
    const key = `control ${control.start}`;
    words.mark({ kind: 'begin', key, name: valOf(properties, 'w:tag') ?? '' });
    this.read(content, words, behind, format);
    words.mark({ kind: 'end', key });
  }

  #source(run: Element): Source {
    return this.#anchor ?? { part: this.#part, run: { start: run.start, end: run.end } };
  }

  #run(run: Element, words: Words, behind: Behind, around: RunFormat): void {
    const format = this.#context.styles.run(childOf(run, 'w:rPr'), around);
    const source = this.#source(run);
    const marked = run.children.find((child): child is Element => isOwnMark(child));
    if (marked) {
      const kind = marked.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      this.#mark(kind, marked, textOf(childOf(run, 'w:t') ?? marked), source, words, behind, format);
      return;
    }
    for (const child of run.children) {
      if (child.name !== null) this.#inRun(child, source, words, behind, format);
    }
  }

  #inRun(child: Element, source: Source, words: Words, behind: Behind, format: RunFormat): void {
    switch (child.name) {
      case 'w:t':
        for (const chars of child.children) if (chars.name === null) this.#chars(chars, source, words, format);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t', source, words, format);
        break;
      case 'w:br':
      case 'w:cr':
        this.#add('\n', source, words, format);
        break;
      case 'w:noBreakHyphen':
        this.#add('-', source, words, format);
        break;
      case 'w:softHyphen':
        this.#softHyphen(source, words, format);
        break;
      case 'w:sym':
        this.#symbol(child, source, words, format);
        break;
      case 'w:fldChar':
        this.fields.char(child.attributes['w:fldCharType']);
        break;
      case 'w:instrText':
        this.fields.instruct(textOf(child));
        break;
      case 'w:footnoteReference':
        this.#mark('footnote', child, null, source, words, behind, format);
        break;
      case 'w:endnoteReference':
        this.#mark('endnote', child, null, source, words, behind, format);
        break;
      case 'w:commentReference':
        words.mark({ kind: 'comment', id: child.attributes['w:id'] ?? '' });
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(child, source, behind);
        break;
      case 'w:ruby':
        this.read(childOf(child, 'w:rubyBase') ?? child, words, behind, format);
        break;
      case 'mc:AlternateContent': {
        const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
        for (const inner of chosen?.children ?? [])
          if (inner.name !== null) this.#inRun(inner, source, words, behind, format);
      }
    }
  }

  #chars(chars: Chars, source: Source, words: Words, format: RunFormat): void {
    const cuttable = !this.#anchor && this.#part !== null && chars.start >= 0;
    const place = cuttable ? { start: chars.start, end: chars.end } : null;
    const look = (text: string): string =>
      (format.raised === 'superscript' ? raised(text) : format.raised === 'subscript' ? lowered(text) : text).replace(
        /[\r\n]/gu,
        ' ',
      );
    const isRead = this.fields.visible && !format.hidden;
    const stretches = isRead ? this.#context.oldFonts.read(chars.text, words, format) : null;
    if (stretches === null) this.#add(look(chars.text), source, words, format, place);
    else for (const { text, within } of stretches) this.#add(look(text), source, words, format, place, within);
  }

  #add(
    text: string,
    source: Source,
    words: Words,
    format: RunFormat,
    chars: Range | null = null,
    within?: Range,
  ): void {
    if (!this.fields.visible) return;
    if (format.hidden) {
      this.#context.tallies.hidden += text.trim().length;
      return;
    }
    words.add(text, source, chars, format, within);
    if (this.#part === null || this.#anchor) return;
    const { sizes, fonts } = this.#context;
    const size = format.size ?? 20;
    const letters = text.trim().length;
    if (!this.inTable) sizes.set(size, (sizes.get(size) ?? 0) + letters);
    if (format.font !== undefined) fonts.set(format.font, (fonts.get(format.font) ?? 0) + letters);
  }

  /** Takes no room; but where an old font is set, its code is a letter there: ư of TCVN3. */
  #softHyphen(source: Source, words: Words, format: RunFormat): void {
    if (!this.fields.visible || format.hidden) return;
    for (const { text } of this.#context.oldFonts.read('\u00ad', words, format) ?? [])
      this.#add(text, source, words, format);
  }

  #symbol(symbol: Element, source: Source, words: Words, format: RunFormat): void {
    const code = Number.parseInt(symbol.attributes['w:char'] ?? '', 16);
    const font = symbol.attributes['w:font'] ?? '';
    const isCode = Number.isInteger(code) && code <= 0xffff;
    const known = isCode
      ? (this.#context.oldFonts.shown(font, String.fromCharCode(code)) ?? symbolOf(font, code))
      : null;
    if (known === null) this.#context.tallies.symbols++;
    this.#add(known ?? '\ufffd', source, words, format);
  }

  #mark(
    kind: NoteKind,
    reference: Element,
    own: string | null,
    source: Source,
    words: Words,
    behind: Behind,
    format: RunFormat,
  ): void {
    if (!this.fields.visible || format.hidden || this.#anchor || this.#part === null) return;
    const { notes, tallies } = this.#context;
    if (notes.restartsOnPages) tallies.pageRestart = true;
    const label = notes.nextLabel(kind, own);
    const mark = words.addMark(raisedLabel(label), source);
    behind.notes.push({ ...notes.meet(kind, reference.attributes['w:id'] ?? ''), label, mark, anchor: source });
  }

  /** A drawing's text boxes are read behind the paragraph; its pictures are only counted. */
  #drawing(drawing: Element, source: Source, behind: Behind): void {
    const boxes: Element[] = [];
    collectBoxes(drawing, boxes);
    for (const content of boxes) behind.boxes.push({ content, source });
    if (holdsPicture(drawing)) this.#context.tallies.pictures++;
  }

  #formula(formula: Element, words: Words, format: RunFormat): void {
    const source = this.#source(formula);
    const parts: string[] = [];
    collectText(formula, 'm:t', parts);
    this.#add(parts.join(''), source, words, format);
  }
}

/** A note's reference whose mark the author chose: it stands as text in the same run. */
function isOwnMark(child: Element | Chars): boolean {
  if (child.name !== 'w:footnoteReference' && child.name !== 'w:endnoteReference') return false;
  const custom = child.attributes['w:customMarkFollows'];
  return custom === '1' || custom === 'true' || custom === 'on';
}

/** A bookmark that ends in what is gone has ended all the same. */
function endMarksIn(element: Element, words: Words): void {
  for (const child of element.children) {
    if (child.name === 'w:bookmarkEnd') words.mark(endOf(child));
    else if (child.name !== null) endMarksIn(child, words);
  }
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.name === null ? child.text : '')).join('');
}

/** The characters of all elements of a name within another. */
export function collectText(element: Element, name: string, parts: string[]): void {
  for (const child of element.children) {
    if (child.name === null) continue;
    if (child.name === name) parts.push(textOf(child));
    else collectText(child, name, parts);
  }
}

/** The contents of the text boxes of a drawing; of two forms of the same drawing only the first. */
function collectBoxes(element: Element, boxes: Element[]): void {
  if (element.name === 'mc:AlternateContent') {
    const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
    if (chosen) collectBoxes(chosen, boxes);
    return;
  }
  for (const child of element.children) {
    if (child.name === null) continue;
    if (child.name === 'w:txbxContent') boxes.push(child);
    else collectBoxes(child, boxes);
  }
}

function holdsPicture(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.name !== null &&
      (child.name === 'pic:pic' ||
        child.name === 'v:imagedata' ||
        (child.name !== 'w:txbxContent' && holdsPicture(child))),
  );
}

/** The style, numbering and other properties of a paragraph. */
export function propertiesOf(paragraph: Element): Element | undefined {
  return childOf(paragraph, 'w:pPr');
}

/** The paragraph's mark is deleted or moved away: with all changes accepted it runs on into the next paragraph. */
export function runsOn(paragraph: Element): boolean {
  const mark = reach(paragraph, 'w:pPr', 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

/** The paragraph's mark is hidden, and so the whole paragraph where its words are. */
export function isHiddenParagraph(properties: Element | undefined): boolean {
  return switchOf(childOf(properties, 'w:rPr'), 'w:vanish') ?? false;
}
