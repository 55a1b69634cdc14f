import type {
  Block,
  CellPlace,
  Document,
  Note,
  Paper,
  PaperBlock,
  PaperRun,
  Range,
  ReportHead,
} from '../figure/index.ts';

/** A stretch of a paper, found by a place in the text of its document. */
export interface DraftPlace extends Range {
  /** Id of the block, or `head` and `foot` for what stands round the text. */
  readonly block: string;
  /** The figure bound there, where the stretch touches one. */
  readonly figure: string | null;
}

/** A paper as the reader takes a file, and the way back from its places. */
export interface Draft {
  readonly document: Document;
  /**
   * Where a range of the text stands in the paper; start and end count within the block's own text, a note within the words
   * of the note. Null for what the document alone has (numbers of headings, marks of notes).
   */
  readonly placeOf: (at: Range) => DraftPlace | null;
}

/** A run of the text: which block it came from, and where in it. */
interface Stretch extends Range {
  readonly block: string;
  readonly offset: number;
  readonly figure: string | null;
}

/**
 * The document that reading this paper's Word file would give: heads and feet, headings with their numbers, cells in their
 * rows, notes behind the paragraph of their mark. So a draft is read and checked as one types, without a file.
 */
export function draftOf(paper: Paper): Draft {
  const writer = new DraftWriter();
  for (const line of openingLines(paper.head)) writer.line('head', line);
  writer.blocks(paper.blocks);
  for (const line of closingLines(paper.head)) writer.line('foot', line);
  for (const annex of paper.annexes) {
    writer.line(annex.id, annex.number);
    writer.line(annex.id, annex.title.toUpperCase());
    writer.blocks(annex.blocks);
  }
  return { document: writer.document(), placeOf: (at) => writer.placeOf(at) };
}

/** What stands before the text: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II. */
function openingLines(head: ReportHead): string[] {
  const [year, month, day] = head.date?.split('-').map(Number) ?? [];
  const number = head.number === null ? '      ' : String(head.number).padStart(2, '0');
  // Of the months only January and February have a nought before them.
  const two = (n: number, from: number): string => String(n).padStart(n < from ? 2 : 1, '0');
  const date =
    head.date === null ? 'ngày    tháng    năm' : `ngày ${two(day!, 10)} tháng ${two(month!, 3)} năm ${year}`;
  const addressees = head.addressees.length === 0 ? [] : [`Kính gửi: ${head.addressees.join('; ')}`];
  const grounds = head.grounds.map((ground, n) => `${ground}${n === head.grounds.length - 1 ? '.' : ';'}`);
  return [
    ...(head.superior === null ? [] : [head.superior]),
    head.issuer,
    `Số: ${number}/${head.symbol}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `${head.place}, ${date}`,
    'BÁO CÁO',
    head.title,
    ...addressees,
    ...grounds,
  ];
}

const closingLines = (head: ReportHead): string[] => [
  'Nơi nhận:',
  ...head.recipients.map((one, n) => `- ${one}${n === head.recipients.length - 1 ? '.' : ';'}`),
  ...head.authority,
  head.signer,
];

class DraftWriter {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #notes: Note[] = [];
  readonly #stretches: Stretch[] = [];
  #length = 0;
  #tables = 0;

  document(): Document {
    const text = this.#parts.join('');
    return { text, blocks: this.#blocks, notes: this.#notes, notices: [], format: 'docx', page: null };
  }

  placeOf({ start, end }: Range): DraftPlace | null {
    const first = this.#after(start);
    const stretch = this.#stretches[first];
    if (stretch === undefined || stretch.start >= end) return null;
    const from = Math.max(start, stretch.start) - stretch.start + stretch.offset;
    let [last, figure] = [stretch, stretch.figure];
    for (let k = first + 1; k < this.#stretches.length && this.#stretches[k]!.start < end; k++) {
      if (this.#stretches[k]!.block !== stretch.block) break;
      last = this.#stretches[k]!;
      figure ??= last.figure;
    }
    return {
      block: stretch.block,
      start: from,
      end: Math.min(end, last.end) - last.start + last.offset,
      figure,
    };
  }

  /** The first stretch that ends behind a place. */
  #after(at: number): number {
    let [low, high] = [0, this.#stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#stretches[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  line(block: string, text: string): void {
    this.#paragraph(block, '', [{ kind: 'text', text }], null, {});
  }

  blocks(blocks: readonly PaperBlock[]): void {
    for (const block of blocks)
      if (block.kind === 'heading')
        this.#paragraph(block.id, `${block.number} `, [{ kind: 'text', text: block.text }], null, {
          bold: block.level < 3,
          heading: block.level + 1,
        });
      else if (block.kind === 'paragraph') this.#paragraph(block.id, '', block.content, null, {});
      else this.#table(block);
  }

  #table(table: Extract<PaperBlock, { kind: 'table' }>): void {
    if (table.title !== '') this.line(table.id, table.title);
    const number = this.#tables++;
    for (const [row, cells] of table.rows.entries()) {
      let column = 0;
      for (const cell of cells) {
        const place = { table: number, row, column, rowSpan: 1, columnSpan: cell.span };
        if (column > 0) this.#write('\t');
        this.#words(table.id, cell.content, place, { bold: cell.bold }, 'cell');
        column += cell.span;
      }
      this.#write('\n');
    }
  }

  #paragraph(
    block: string,
    number: string,
    content: readonly PaperRun[],
    cell: CellPlace | null,
    style: Block['style'],
  ): void {
    const notes = this.#words(block, content, cell, style, 'paragraph', number);
    this.#write('\n');
    for (const note of notes) this.#note(note);
  }

  /** Writes the runs of a block and gives back the notes whose marks stand in it. */
  #words(
    block: string,
    content: readonly PaperRun[],
    cell: CellPlace | null,
    style: Block['style'],
    kind: 'paragraph' | 'cell',
    number = '',
  ): { readonly run: Extract<PaperRun, { kind: 'note' }>; readonly mark: Range; readonly label: string }[] {
    const start = this.#length;
    const notes: { run: Extract<PaperRun, { kind: 'note' }>; mark: Range; label: string }[] = [];
    const pieces: Range[] = [];
    let [from, offset, labels] = [start, 0, this.#notes.length];
    this.#write(number);
    for (const run of content) {
      if (run.kind === 'note') {
        if (this.#length > from) pieces.push({ start: from, end: this.#length });
        const label = String(++labels);
        notes.push({ run, label, mark: { start: this.#length, end: this.#length + label.length } });
        this.#write(label);
        from = this.#length;
        continue;
      }
      this.#stretch(block, offset, run);
      offset += run.text.length;
    }
    if (this.#length > from) pieces.push({ start: from, end: this.#length });
    if (pieces.length > 0) this.#blocks.push({ kind, start, end: pieces.at(-1)!.end, pieces, note: null, cell, style });
    for (const { run, label, mark } of notes) this.#notes.push({ id: run.id, label, marks: [mark], place: null });
    return notes;
  }

  #note({ run, label }: { readonly run: Extract<PaperRun, { kind: 'note' }>; readonly label: string }): void {
    this.#write(`${label} `);
    const start = this.#length;
    let offset = 0;
    for (const part of run.content) {
      if (part.kind === 'note') continue;
      this.#stretch(run.id, offset, part);
      offset += part.text.length;
    }
    const place = { start, end: this.#length };
    if (place.end > start)
      this.#blocks.push({ kind: 'paragraph', ...place, pieces: [place], note: run.id, cell: null, style: {} });
    const known = this.#notes.findIndex(({ id }) => id === run.id);
    this.#notes[known] = { ...this.#notes[known]!, place };
    this.#write('\n');
  }

  #stretch(block: string, offset: number, run: Exclude<PaperRun, { kind: 'note' }>): void {
    if (run.text === '') return;
    const figure = run.kind === 'figure' ? run.id : null;
    this.#stretches.push({ block, offset, figure, start: this.#length, end: this.#length + run.text.length });
    this.#write(run.text);
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
