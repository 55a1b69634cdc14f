import { unreadableSentence } from './phrasing.ts';

/**
 * Why a file cannot be read, and what a person needs to know about it. `name` of the file is added by the error; the
 * fields never hold any text of the document.
 */
export type Reason =
  | { readonly code: 'empty' }
  | { readonly code: 'blank' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-many-paragraphs'; readonly limit: number }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  | { readonly code: 'too-many-entries'; readonly entries: number; readonly limit: number }
  | { readonly code: 'unpacks-too-large'; readonly part: string; readonly bytes: number; readonly limit: number }
  | { readonly code: 'unpacks-too-far'; readonly part: string; readonly ratio: number; readonly limit: number }
  | { readonly code: 'too-deep'; readonly part: string; readonly limit: number }
  | { readonly code: 'too-slow'; readonly limit: number }
  | { readonly code: 'broken-zip'; readonly detail: 'truncated' | 'directory' | 'entry'; readonly part: string | null }
  | { readonly code: 'broken-xml'; readonly part: string; readonly line: number; readonly column: number }
  | { readonly code: 'doctype'; readonly part: string }
  | { readonly code: 'missing-part'; readonly part: string }
  | { readonly code: 'broken-doc' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'macros'; readonly program: 'Word' | 'Excel' }
  | { readonly code: 'encrypted-pdf' }
  | { readonly code: 'broken-pdf' }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly limit: number }
  | { readonly code: 'scanned'; readonly pages: number }
  | { readonly code: 'unmapped-text' }
  | { readonly code: 'other-format'; readonly format: OtherFormat }
  | { readonly code: 'binary'; readonly byte: number }
  | { readonly code: 'encoding'; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly byte: number }
  | { readonly code: 'no-table' }
  | { readonly code: 'no-word' }
  | { readonly code: 'secret' };

/** A kind of file that is known by its content and not read. */
export type OtherFormat =
  | 'doc'
  | 'pdf'
  | 'rtf'
  | 'xls'
  | 'xlsb'
  | 'ppt'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'html'
  | 'xml'
  | 'image'
  | 'zip'
  | 'ole'
  | 'utf-32';

/** A file that cannot be read, or may not be. `message` is one Vietnamese sentence for the person who handed it in. */
export class UnreadableDocument extends Error {
  readonly reason: Reason;
  readonly file: string;
  /** What is wrong, without what was kept of the file: whoever keeps files says that. */
  readonly sentence: string;

  constructor(reason: Reason, file: string) {
    const sentence = unreadableSentence(reason, file);
    super(`${sentence} Không đọc và không lưu gì từ tệp này.`);
    this.sentence = sentence;
    this.name = 'UnreadableDocument';
    this.reason = reason;
    this.file = file;
  }

  get code(): Reason['code'] {
    return this.reason.code;
  }
}
