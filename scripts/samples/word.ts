import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { common, type Letter, reportLetter } from './letter.ts';
import type { Block, Piece } from './template.ts';

/** Sizes are in half points, lengths in twentieths of a point: margins 20, 20, 30 and 17 mm, first line 1,27 cm. */
const size = { body: 28, small: 24, list: 22, table: 24 } as const;
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 964, header: 567, footer: 567 },
};
const firstLine = 720;
const textWidth = page.size.width - page.margin.left - page.margin.right;
const headings = 'headings';
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** The report as a Word file: automatic numbering, real footnotes and tables, page numbers at the head from page 2. */
export function wordFile(blocks: readonly Block[], letter: Letter = reportLetter): Promise<Buffer> {
  const notes: Piece[][] = [];
  const body = blocks.flatMap((block) => bodyOf(block, notes));
  const footnotes = Object.fromEntries(
    notes.map((pieces, index) => [
      String(index + 1),
      { children: [new Paragraph({ children: runs(pieces, [], size.list) })] },
    ]),
  );
  const document = new Document({
    creator: 'Tổng Hợp',
    title: 'Báo cáo trình diễn',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: size.body, language: { value: 'vi-VN' } } } },
    },
    numbering: { config: [{ reference: headings, levels: [...headingLevels] }] },
    footnotes,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: size.body })],
              }),
            ],
          }),
        },
        children: [...letterHead(letter), ...body, ...letterFoot(letter)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const headingLevels = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: 'Phần %1', suffix: LevelSuffix.NOTHING },
  { level: 1, format: LevelFormat.UPPER_ROMAN, text: '%2.', suffix: LevelSuffix.SPACE },
  { level: 2, format: LevelFormat.DECIMAL, text: '%3.', suffix: LevelSuffix.SPACE },
  { level: 3, format: LevelFormat.LOWER_LETTER, text: '%4)', suffix: LevelSuffix.SPACE },
].map((level) => ({
  ...level,
  alignment: AlignmentType.LEFT,
  style: { run: { bold: level.level < 3 }, paragraph: { indent: { left: 0, firstLine: 0 } } },
}));

function bodyOf(block: Block, notes: Piece[][]): FileChild[] {
  if (block.kind === 'table') return [tableOf(block.rows, notes), new Paragraph({ spacing: { before: 60 } })];
  if (block.kind === 'heading') return [headingOf(block, notes)];
  const dash = block.kind === 'dash' ? [new TextRun('- ')] : [];
  return [
    new Paragraph({
      alignment: block.kind === 'caption' ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
      indent: block.kind === 'caption' ? {} : { firstLine },
      spacing: { before: 120, line: 264 },
      keepNext: block.kind === 'caption',
      children: [...dash, ...runs(block.pieces, notes, size.body, { bold: block.kind === 'caption' })],
    }),
  ];
}

function headingOf(block: Extract<Block, { kind: 'heading' }>, notes: Piece[][]): Paragraph {
  const part = block.level === 0;
  const title = runs(block.pieces, notes, size.body, { bold: block.level < 3 });
  const typed = block.typed === null ? [] : [new TextRun({ text: `${block.typed} `, bold: true })];
  return new Paragraph({
    alignment: part ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    indent: part ? { left: 0, firstLine: 0 } : { left: 0, firstLine },
    spacing: { before: part ? 240 : 120, line: 264 },
    keepNext: true,
    ...(block.typed === null ? { numbering: { reference: headings, level: block.level } } : {}),
    // "Phần I" stands on a line of its own: a soft break parts it from the title.
    children: [...(part ? [new TextRun({ break: 1 })] : []), ...typed, ...title],
  });
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

function runs(pieces: readonly Piece[], notes: Piece[][], points: number, look: Look = {}): ParagraphChild[] {
  return pieces.map((piece) => {
    if (piece.kind !== 'note') return new TextRun({ text: piece.text, size: points, ...look });
    notes.push([...piece.pieces]);
    return new FootnoteReferenceRun(notes.length);
  });
}

function tableOf(rows: readonly (readonly (readonly Piece[])[])[], notes: Piece[][]): Table {
  const columns = rows[0]!.length;
  const other = Math.floor((textWidth * 0.68) / (columns - 1));
  const columnWidths = [textWidth - other * (columns - 1), ...Array<number>(columns - 1).fill(other)];
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((cell, column) => cellOf(cell, notes, index === 0, column, columnWidths[column]!)),
        }),
    ),
  });
}

function cellOf(cell: readonly Piece[], notes: Piece[][], isHead: boolean, column: number, width: number): TableCell {
  const alignment = isHead ? AlignmentType.CENTER : column === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80 },
    children: [new Paragraph({ alignment, children: runs(cell, notes, size.table, { bold: isHead }) })],
  });
}

const centred = (text: string, points: number, look: Look = {}, before = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before },
    children: [new TextRun({ text, size: points, ...look })],
  });

/** A thin line in the middle of its column: `side` is what stays free to the left and to the right of it. */
const rule = (side: number): Paragraph =>
  new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 120 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
  });

/** A table without borders: two columns side by side, as the decree places them. */
function sideBySide(left: Paragraph[], right: Paragraph[], share: number): Table {
  const widths = [Math.round(textWidth * share), Math.round(textWidth * (1 - share))];
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({ width: { size: widths[index]!, type: WidthType.DXA }, borders: noBorders, children }),
        ),
      }),
    ],
  });
}

function letterHead(letter: Letter): FileChild[] {
  const bold = { bold: true };
  return [
    centred(letter.demonstration ?? common.demonstration, size.small, { italics: true }),
    sideBySide(
      [
        ...letter.issuer.map((line) => centred(line, size.small + 2, bold)),
        rule(1250),
        centred(letter.number, size.small + 2, {}, 120),
      ],
      [
        centred(common.nation, size.small, bold),
        centred(common.motto, size.small + 2, bold),
        rule(1100),
        centred(letter.date, size.small + 2, { italics: true }, 120),
      ],
      0.42,
    ),
    centred(common.kind, size.body, bold, 240),
    ...letter.subject.map((line) => centred(line, size.body, bold)),
    rule(3000),
    centred(letter.addressee, size.body, {}, 240),
  ];
}

function letterFoot(letter: Letter): FileChild[] {
  const left = (text: string, points: number, look: Look = {}): Paragraph =>
    new Paragraph({ children: [new TextRun({ text, size: points, ...look })] });
  return [
    new Paragraph({}),
    sideBySide(
      [
        left(common.recipientsTitle, size.small, { bold: true, italics: true }),
        ...letter.recipients.map((line) => left(line, size.list)),
      ],
      [
        centred(letter.authority ?? common.authority, size.body, { bold: true }),
        centred(letter.position ?? common.position, size.body, { bold: true }),
        centred(letter.signer, size.body, { bold: true }, 1200),
      ],
      0.5,
    ),
  ];
}
