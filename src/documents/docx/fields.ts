/** Where in a complex field the reader is: its instruction, or its result. */
interface Field {
  phase: 'code' | 'result';
  instruction: string;
  /** The result is no text of the document: a table of contents, a page's number. */
  left: boolean;
}

/** Kinds of fields whose result is not read. */
const CONTENTS = new Set(['TOC', 'INDEX', 'TOA']);
const PAGES = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

/** The complex fields (w:fldChar) that are open at a place: only results are read, instructions are not. */
export class Fields {
  readonly #open: Field[] = [];
  readonly #mayLeaveContents: boolean;
  /** A page's number has been met. */
  pageNumber = false;
  contents = 0;

  constructor(mayLeaveContents: boolean) {
    this.#mayLeaveContents = mayLeaveContents;
  }

  /** Text that stands here is read. */
  get visible(): boolean {
    return this.#open.every((field) => field.phase === 'result' && !field.left);
  }

  /** Text here belongs to a table of contents. */
  get inContents(): boolean {
    return this.#open.some((field) => field.left && CONTENTS.has(kindOf(field.instruction)));
  }

  char(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ phase: 'code', instruction: '', left: false });
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate') {
      const field = this.#open.at(-1);
      if (!field) return;
      field.phase = 'result';
      field.left = this.leaves(field.instruction);
    }
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'code') field.instruction += text;
  }

  /** The result of a field with this instruction is left out; what it was is noted. */
  leaves(instruction: string): boolean {
    const kind = kindOf(instruction);
    if (PAGES.has(kind)) {
      if (kind === 'PAGE') this.pageNumber = true;
      return true;
    }
    if (!CONTENTS.has(kind) || !this.#mayLeaveContents) return false;
    this.contents++;
    return true;
  }

  /** An instruction does not run on over a paragraph's end: one that is never closed must not swallow the text. */
  endParagraph(): void {
    while (this.#open.at(-1)?.phase === 'code') {
      const field = this.#open.pop()!;
      this.leaves(field.instruction);
    }
  }
}

function kindOf(instruction: string): string {
  return /^\s*\\?([A-Za-z]+)/u.exec(instruction)?.[1]?.toUpperCase() ?? '';
}
