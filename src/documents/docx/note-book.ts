import type { Note, Range } from '../../figure/index.ts';
import { childrenOf, type Element, reach, valOf, wholeOf } from '../package/xml.ts';
import { written } from './number-formats.ts';

export type NoteKind = 'footnote' | 'endnote';

/** How notes are numbered (w:footnotePr, w:endnotePr). */
interface NoteNumbers {
  readonly format: string;
  readonly start: number;
  readonly restart: string;
}

/** A note that has been met at its mark and waits to be written behind its paragraph. */
export interface PendingNote {
  readonly id: string;
  readonly label: string;
  readonly mark: Range;
  readonly element: Element | undefined;
  readonly part: string;
  /** Where a comment on the note goes: around its mark. */
  readonly anchor: { readonly part: string | null; readonly run: Range };
}

interface Story {
  readonly part: string;
  readonly byId: ReadonlyMap<string, Element>;
}

/** The footnotes and endnotes of a file: their numbers in order, and the notes as they are written. */
export class NoteBook {
  readonly notes: Note[] = [];
  readonly #stories: Readonly<Record<NoteKind, Story | null>>;
  readonly #settings: Element | undefined;
  readonly #counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  #numbers: Record<NoteKind, NoteNumbers>;
  #met = 0;

  constructor(
    footnotes: { readonly part: string; readonly root: Element } | null,
    endnotes: { readonly part: string; readonly root: Element } | null,
    settings: Element | undefined,
  ) {
    this.#settings = settings;
    this.#stories = { footnote: storyOf(footnotes, 'w:footnote'), endnote: storyOf(endnotes, 'w:endnote') };
    this.#numbers = {
      footnote: this.#numbersOf('footnote', undefined),
      endnote: this.#numbersOf('endnote', undefined),
    };
  }

  /** A section begins: its properties may number its notes in another way, or from the start. */
  beginSection(properties: Element | undefined, isFirst: boolean): void {
    for (const kind of ['footnote', 'endnote'] as const) {
      this.#numbers[kind] = this.#numbersOf(kind, properties);
      if (!isFirst && this.#numbers[kind].restart === 'eachSect') this.#counts[kind] = 0;
    }
  }

  /** Footnotes begin again on each page in the current section: which page a mark falls on is not known here. */
  get restartsOnPages(): boolean {
    return this.#numbers.footnote.restart === 'eachPage';
  }

  /** The label of the next note; a mark of the author's own takes no number. */
  nextLabel(kind: NoteKind, own: string | null): string {
    if (own !== null) return own;
    const { format, start } = this.#numbers[kind];
    return written(start + this.#counts[kind]++, format, null);
  }

  /** A fresh id, and the element that holds the note's words. */
  meet(kind: NoteKind, reference: string): { id: string; element: Element | undefined; part: string } {
    const story = this.#stories[kind];
    return { id: `n${++this.#met}`, element: story?.byId.get(reference), part: story?.part ?? '' };
  }

  #numbersOf(kind: NoteKind, section: Element | undefined): NoteNumbers {
    const name = kind === 'footnote' ? 'w:footnotePr' : 'w:endnotePr';
    const own = reach(section, name);
    const common = reach(this.#settings, name);
    const value = (property: string): string | undefined => valOf(own, property) ?? valOf(common, property);
    return {
      format: value('w:numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
      start: wholeOf(value('w:numStart')) ?? 1,
      restart: value('w:numRestart') ?? 'continuous',
    };
  }
}

function storyOf(source: { readonly part: string; readonly root: Element } | null, name: string): Story | null {
  if (!source) return null;
  const byId = new Map<string, Element>();
  for (const note of childrenOf(source.root, name)) {
    const type = note.attributes['w:type'];
    if (type === undefined || type === 'normal') byId.set(note.attributes['w:id'] ?? '', note);
  }
  return { part: source.part, byId };
}
