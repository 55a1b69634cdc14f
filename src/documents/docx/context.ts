import type { Notice } from '../../figure/index.ts';
import type { NoteBook } from './note-book.ts';
import type { Numbering } from './numbering.ts';
import type { OldFonts } from './old-fonts.ts';
import type { Output } from './output.ts';
import type { Styles } from './styles.ts';

/** Counts of what was changed or left out on the way in; each that is not 0 becomes a notice. */
export class Tallies {
  insertions = 0;
  deletions = 0;
  hidden = 0;
  comments = 0;
  contents = 0;
  embedded = 0;
  pictures = 0;
  symbols = 0;
  pageRestart = false;

  notices(unknownFormats: Iterable<string>): Notice[] {
    const notice = (code: string, detail: Notice['detail'] = {}): Notice => ({ code, place: null, detail });
    const { insertions, deletions } = this;
    return [
      ...(insertions + deletions > 0 ? [notice('tracked-changes', { insertions, deletions })] : []),
      ...(this.comments > 0 ? [notice('comments', { comments: this.comments })] : []),
      ...(this.hidden > 0 ? [notice('hidden-text', { characters: this.hidden })] : []),
      ...(this.contents > 0 ? [notice('contents-list')] : []),
      ...(this.embedded > 0 ? [notice('embedded', { objects: this.embedded })] : []),
      ...(this.pictures > 0 ? [notice('pictures', { pictures: this.pictures })] : []),
      ...(this.symbols > 0 ? [notice('unknown-symbol', { symbols: this.symbols })] : []),
      ...(this.pageRestart ? [notice('page-restart')] : []),
      ...[...unknownFormats].map((format) => notice('unknown-numbering', { format })),
    ];
  }
}

/** What all the readers of one Word file share. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly output: Output;
  readonly tallies: Tallies;
  readonly notes: NoteBook;
  /** Text in fonts of the time before Unicode. */
  readonly oldFonts: OldFonts;
  /** Characters of the body by their size in half points. */
  readonly sizes: Map<number, number>;
  /** Characters of the body by the name of their font. */
  readonly fonts: Map<string, number>;
  /** Every field that begins also ends, so that the text of one may be left out. */
  readonly fieldsBalanced: boolean;
}
